import { expect, test } from 'vitest';
import { riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { editText, parseCase, type TextEdit } from '../../../format/index.ts';
import { type CellForm, cellEdits, cellForm } from './cell-form.ts';
import { meetingTerms } from './meeting-terms.ts';

const { document, draft } = parseCase(riverTalks);
const { issues, parties } = draft!.talks!;
const form = (issue: string, party: string) => cellForm(issues![issue]!, issue, parties![party]!);
const edits = (issue: string, party: string, next: CellForm) =>
  cellEdits(issues![issue]!, issue, parties![party]!, ['talks', 'parties', party], next);
const after = (made: readonly TextEdit[]) => {
  const edited = editText(document!, made);
  if ('problem' in edited) throw new Error(edited.problem.says);
  return edited.text;
};

test('a form that nobody touched changes nothing', () => {
  for (const issue of Object.keys(issues!)) {
    for (const party of Object.keys(parties!)) expect(edits(issue, party, form(issue, party))).toEqual([]);
  }
});

test('the form has the order, the weight and what each value is worth', () => {
  expect(form('water', 'up')).toEqual({
    ranked: ['none', 'winter', 'all'].map((id) => ({ id, tied: false })),
    direction: 'none',
    weight: '50',
    worths: [
      { key: 'none', name: 'none', worth: '100' },
      { key: 'winter', name: 'in winter', worth: '60' },
      { key: 'all', name: 'all year', worth: '0' },
    ],
    isFormula: false,
  });
  expect(form('price', 'down')).toMatchObject({ ranked: undefined, direction: 'less', weight: '30' });
});

test('what is changed is written where it stands, and the rest of the text stays to the letter', () => {
  const water = form('water', 'up');
  const made = edits('water', 'up', {
    ...water,
    worths: water.worths.map((one) => (one.key === 'winter' ? { ...one, worth: '75' } : one)),
  });
  expect(made).toEqual([
    { kind: 'set', path: ['talks', 'parties', 'up', 'values', 'water'], value: { none: 100, winter: 75, all: 0 } },
  ]);
  expect(after(made)).toBe(riverTalks.replace('winter: 60, all: 0', 'winter: 75, all: 0'));
});

test('an order that goes is taken out, a tie is written as one', () => {
  const court = form('court', 'up');
  expect(edits('court', 'up', { ...court, ranked: undefined })).toEqual([
    { kind: 'remove', path: ['talks', 'parties', 'up', 'order', 'court'] },
  ]);
  const tied = edits('court', 'up', { ...court, ranked: court.ranked!.map((one, at) => ({ ...one, tied: at > 0 })) });
  expect(tied).toEqual([
    { kind: 'set', path: ['talks', 'parties', 'up', 'order', 'court'], value: 'dropped = goes-on' },
  ]);
});

test('what is changed at a meeting is written for that meeting, and counts from it on', () => {
  const three = parseCase(threeAtTheRiver);
  const terms = meetingTerms(three.draft!.talks!, 'spring');
  const issue = terms.part.issues!.water!;
  const before = cellForm(issue, 'water', terms.part.parties!.up!);
  expect(before.worths.map(({ key }) => key)).toEqual(['none', 'winter', 'most', 'all']);
  const next = { ...before, weight: '70' };
  const made = cellEdits(issue, 'water', terms.part.parties!.up!, [...terms.root, 'parties', 'up'], next, true);
  const edited = editText(three.document!, made);
  if ('problem' in edited) throw new Error(edited.problem.says);
  const read = parseCase(edited.text);
  expect(read.problems).toEqual([]);
  expect(read.case!.talks!.parties[0]!.utility!.weights[0]).toBe(50);
  expect(read.case!.talks!.meetings[0]!.talks.parties[0]!.utility!.weights[0]).toBe(70);
});
