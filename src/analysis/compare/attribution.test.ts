import { expect, test } from 'vitest';
import { caseFrom, libraryConflict } from '../../../test/library-case.ts';
import { finish } from '../../model/index.ts';
import { type Attribution, attributionOf } from './attribution.ts';

const base = libraryConflict('vladivostok-2019');
const against = (variant: string) => finish(attributionOf(base, libraryConflict('vladivostok-2019', variant)));
const paths = ({ differences }: Attribution) => differences.map(({ path, change }) => `${change} ${path}`);

test('the one want that a nervous Washington adds is what undoes the exchange', () => {
  const found = against('nervous-high');
  expect(paths(found)).toEqual(['added preferences.us.no-credit']);
  expect(found.changes.map(({ outcome, concept, change }) => [outcome.number, concept, change])).toEqual([
    [28, 'seq', 'lost'],
    [68, 'seq', 'lost'],
    [108, 'seq', 'lost'],
  ]);
  expect(found.changes.every(({ sufficient, necessary }) => sufficient[0] === 0 && necessary[0] === 0)).toBe(true);
});

test('where two things differ each loss is laid at the door of the one that causes it', () => {
  const found = against('credit-first');
  expect(paths(found)).toEqual(['added preferences.us.no-credit', 'moved preferences.russia.role']);
  const causes = Object.fromEntries(found.changes.map(({ outcome, sufficient }) => [outcome.number, sufficient]));
  expect(causes).toEqual({ 8: [1], 48: [1], 88: [1], 28: [0], 68: [0], 108: [0] });
});

test('a want put in other words is one change, and a change of heart that takes two is found as a pair', () => {
  const found = against('stakes-raised');
  expect(paths(found)).toEqual([
    'changed preferences.us.answer',
    'added preferences.us.raise',
    'changed preferences.dprk.answer',
    'added preferences.dprk.raise',
  ]);
  const stall = found.changes.find(({ outcome, concept }) => outcome.number === 22 && concept === 'nash')!;
  expect(stall.sufficient).toEqual([]);
  expect(stall.together).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('arms against relief needs both: arms that can return and a North for which they are a means', () => {
  const found = against('arms-can-return');
  const exchange = found.changes.find(({ outcome, change }) => outcome.number === 33 && change === 'gained')!;
  const made = exchange.together.map((set) => set.map((n) => found.differences[n]!.path));
  expect(made).toEqual([['options.dprk.dismantle', 'preferences.dprk.arms']]);
});

test('a state that did not exist before is gained by the option or the rule that lets it be', () => {
  const found = against('lasting-relief-free');
  const gained = found.changes.filter(({ change }) => change === 'gained');
  expect(gained.every(({ before, absence }) => before === 'absent' && absence === 'forbidden')).toBe(true);
  expect(gained.every(({ together }) => `${together}` === '0,1')).toBe(true);
});

test('every variant of the shipped case is explained in full', () => {
  for (const variant of [
    'guarantee-and-nerves',
    'narrow-meaning',
    'no-open-refusal',
    'to-the-letter',
    'washington-unknown',
  ]) {
    const found = against(variant);
    expect(found.complete, variant).toBe(true);
    for (const { sufficient, together } of found.changes)
      expect(sufficient.length + together.length, variant).toBeGreaterThan(0);
  }
});

test('a bound on the work ends the search and says so', () => {
  const found = finish(attributionOf(base, libraryConflict('vladivostok-2019', 'narrow-meaning'), { work: 500 }));
  expect(found.complete).toBe(false);
});

test('an option form and a graph form cannot be mixed, and what changed is listed all the same', () => {
  const found = finish(attributionOf(libraryConflict('elmira'), libraryConflict('elmira-as-a-graph')));
  expect(found.inseparable).toBe('forms-differ');
});

test('weights are compared one by one', () => {
  const text = (weight: number) =>
    `demarche: 1\ntitle: t\nparties: { a: { name: A }, b: { name: B } }\nconflict:\n  options: { a: { x: }, b: { z: } }\n` +
    `  preferences: { a: { weights: { a.x: ${weight}, b.z: 1 } }, b: [b.z] }\n`;
  const found = finish(
    attributionOf(caseFrom(text(1)).conflict!, caseFrom(text(-0.5)).conflict!, { concepts: ['nash'] }),
  );
  expect(found.differences).toMatchObject([{ what: 'weight', party: 'a', option: 'a.x', before: 1, after: -0.5 }]);
  expect(found.changes.map(({ outcome, change }) => [outcome.taken.join(), change])).toEqual([
    ['a.x,b.z', 'lost'],
    ['b.z', 'gained'],
  ]);
});
