import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { editText, parseCase, type TextEdit } from '../../../format/index.ts';
import { type PartyForm, partyEdits, partyForm } from './party-form.ts';

const { document, draft } = parseCase(riverTalks);
const { issues, parties } = draft!.talks!;
const up = partyForm(parties!.up!, Object.keys(issues!));
const edits = (form: PartyForm) => partyEdits(parties!.up!, issues!, ['talks', 'parties', 'up'], form);
const problemsAfter = (made: readonly TextEdit[]) => {
  const edited = editText(document!, made);
  if ('problem' in edited) throw new Error(edited.problem.says);
  return parseCase(edited.text).problems;
};

test('a form that nobody touched changes nothing', () => {
  expect(edits(up)).toEqual([]);
});

test('a reservation value becomes a package, with amounts as numbers', () => {
  const made = edits({ ...up, reservation: 'package', package: { water: 'winter', price: '2', court: '' } });
  expect(made).toEqual([
    { kind: 'set', path: ['talks', 'parties', 'up', 'reservation'], value: { water: 'winter', price: 2 } },
  ]);
  expect(problemsAfter(made)).toEqual([]);
});

test('tactic, discount, importance and red lines are written, and taken out again', () => {
  const made = edits({
    ...up,
    tactic: 'micro',
    discount: '0.9',
    importance: undefined,
    redLines: [{ id: undefined, never: { water: 'all', price: '0' }, why: 'no gifts' }],
  });
  expect(made).toEqual([
    { kind: 'set', path: ['talks', 'parties', 'up', 'discount'], value: 0.9 },
    { kind: 'set', path: ['talks', 'parties', 'up', 'tactic'], value: 'micro' },
    { kind: 'remove', path: ['talks', 'parties', 'up', 'importance'] },
    {
      kind: 'set',
      path: ['talks', 'parties', 'up', 'redLines'],
      value: [{ never: { water: 'all', price: 0 }, why: 'no gifts' }],
    },
  ]);
  expect(problemsAfter(made)).toEqual([]);
});

test('a tactic that the case spells out stays as it is', () => {
  const own = partyForm({ tactic: { offers: 'linear' } }, []);
  expect(own.tactic).toBe('own');
  expect(partyEdits({ tactic: { offers: 'linear' } }, {}, [], own)).toEqual([]);
});
