import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { editText, parseCase, type TextEdit } from '../../../format/index.ts';
import { isInNumbers, isPartySound, limitBounds, type PartyForm, partyEdits, partyForm } from './party-form.ts';
import { tacticForm } from './tactic-form.ts';

const { document, draft } = parseCase(riverTalks);
const { issues, parties } = draft!.talks!;
const up = partyForm(parties!.up!, issues!);
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
    tactic: tacticForm('micro'),
    discount: '0.9',
    importance: undefined,
    redLines: [{ id: undefined, never: { water: 'all', price: { from: '0', to: '0' } }, why: 'no gifts', row: 0 }],
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

test('a slip in a number is no reason to take out what was there', () => {
  const isSound = (more: Partial<PartyForm>) => isPartySound({ ...up, ...more }, issues!);
  expect(isSound({})).toBe(true);
  expect(isSound({ walksAway: 'o.4' })).toBe(false);
  expect(isSound({ walksAway: '0,4' })).toBe(true);
  // What is not given is not wrong; nor is what is not shown.
  expect(isSound({ reservation: 'none', walksAway: ' ' })).toBe(true);
  expect(isSound({ reservation: 'none', walksAway: 'o.4' })).toBe(true);
  expect(isSound({ discount: '9o' })).toBe(false);
  expect(isSound({ reservation: 'package', package: { water: 'winter', price: 'l' } })).toBe(false);
});

test('a limit needs its number, and numbers to be compared with', () => {
  const limit = (walksAway: string): PartyForm => ({ ...up, reservation: 'number', walksAway });
  expect(isPartySound(limit(' '), issues!)).toBe(false);
  expect(isPartySound(limit('40'), issues!)).toBe(true);
  expect(isPartySound(limit('40'), issues!, {}, 1, false)).toBe(false);
  expect(isInNumbers({ importance: 'water > price' })).toBe(false);
  expect(isInNumbers(parties!.up!)).toBe(true);
  expect(limitBounds(false, 1, undefined)).toEqual({});
  const bounds = limitBounds(true, 100, { least: 0, most: 0.9 });
  expect(bounds).toMatchObject({ least: 0, most: 90 });
  for (const wrong of ['-5', '450']) expect(isPartySound(limit(wrong), issues!, bounds)).toBe(false);
  expect(isPartySound(limit('450'), issues!, limitBounds(true, 100, undefined))).toBe(false);
});

test('what the case could not have is not saved', () => {
  const isSound = (more: Partial<PartyForm>) => isPartySound({ ...up, ...more }, issues!, { most: 100 });
  expect(isSound({ walksAway: '100' })).toBe(true);
  expect(isSound({ walksAway: '250' })).toBe(false);
  expect(isSound({ discount: '0' })).toBe(false);
  expect(isSound({ discount: '1,2' })).toBe(false);
  expect(isSound({ reservation: 'package', package: { price: '5' } })).toBe(false);
  expect(isSound({ reservation: 'package', package: { price: '2.5' } })).toBe(false);
  const never = (from: string, to: string) => [{ id: undefined, never: { price: { from, to } }, why: '', row: 0 }];
  for (const [from, to] of [
    ['0', '1'],
    ['2', ''],
    ['', '2'],
  ] as const) {
    expect(isSound({ redLines: never(from, to) })).toBe(true);
  }
  for (const [from, to] of [
    ['O', ''],
    ['0 to 1', ''],
    ['3', '1'],
    ['0', '5'],
    ['0.5', '1'],
  ] as const) {
    expect(isSound({ redLines: never(from, to) })).toBe(false);
  }
});

test('a tactic that the case spells out stays as it is', () => {
  const own = partyForm({ tactic: { offers: 'linear' } }, {});
  expect(partyEdits({ tactic: { offers: 'linear' } }, {}, [], own)).toEqual([]);
});
