import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { editText, parseCase } from '../../../format/index.ts';
import { partyEdits, partyForm } from './party-form.ts';
import { redLineForms, redLinesWritten } from './red-line-form.ts';

const { document, draft } = parseCase(riverTalks);
const issues = draft!.talks!.issues!;
const line = (never: Record<string, string | { from: string; to: string }>) => ({
  id: undefined,
  why: '',
  row: 0,
  never,
});

test('amounts go from one to another, to either end where one is left out, or are a single one', () => {
  const written = (from: string, to: string) => redLinesWritten([line({ price: { from, to } })], issues);
  expect(written('0', '1')).toEqual([{ never: { price: [0, 1] } }]);
  expect(written('2', '2')).toEqual([{ never: { price: 2 } }]);
  expect(written('3', '')).toEqual([{ never: { price: [3, 4] } }]);
  expect(written('', '1')).toEqual([{ never: { price: [0, 1] } }]);
  expect(written('', '')).toEqual([]);
});

test('what a case has comes back as it was, lists of neighbors too', () => {
  for (const never of [{ price: [1, 3] }, { price: 2, water: 'all' }, { water: ['winter', 'all'], court: 'dropped' }]) {
    const lines = [{ never, id: 'own', why: 'because' }];
    expect(redLinesWritten(redLineForms(lines, issues), issues)).toEqual(lines);
  }
});

test('a red line over amounts is no problem in the case, and rules out what it says', () => {
  const form = partyForm(draft!.talks!.parties!.up!, issues);
  const redLines = [line({ price: { from: '0', to: '1' }, water: 'all' })];
  const made = partyEdits(draft!.talks!.parties!.up!, issues, ['talks', 'parties', 'up'], { ...form, redLines });
  const edited = editText(document!, made);
  if ('problem' in edited) throw new Error(edited.problem.says);
  const read = parseCase(edited.text);
  expect(read.problems).toEqual([]);
  expect(read.case!.talks!.parties[0]!.order.redLines[0]!.ranges).toEqual([
    { issue: 1, from: 0, to: 1 },
    { issue: 0, from: 2, to: 2 },
  ]);
});
