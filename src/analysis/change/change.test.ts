import { expect, test } from 'vitest';
import { libraryConflict } from '../../../test/library-case.ts';
import { stability } from '../../engine/stability/index.ts';
import { type Conflict, finish, numberOf, statesOf } from '../../model/index.ts';
import { singleChanges, withRules, withWants } from './change.ts';

const base = libraryConflict('vladivostok-2019');
const shown = (conflict: Conflict, concept: string) =>
  statesOf(finish(stability(conflict, { concepts: [concept] })).concepts[0]!.equilibria!).map((state) =>
    numberOf(conflict.states, state),
  );

test('a conflict with the wants of a variant gives the answer of the variant', () => {
  const nervous = libraryConflict('vladivostok-2019', 'nervous-high');
  const made = withWants(base, 0, nervous.preferences[0]!.wants) as Conflict;
  expect(shown(made, 'seq')).toEqual([8, 22, 32, 40, 48, 62, 72, 80, 88]);
});

test('under other rules the states are listed and ranked anew', () => {
  const lasting = libraryConflict('vladivostok-2019', 'lasting-relief');
  const made = finish(
    withRules(
      lasting,
      lasting.rules.filter(({ id }) => id !== 'wide-or-relief'),
      1000,
    ),
  ) as Conflict;
  expect(made.states.count).toBe(192);
  expect(shown(made, 'seq')).toEqual(shown(libraryConflict('vladivostok-2019', 'lasting-relief-free'), 'seq'));
  expect(finish(withRules(base, [], 100))).toBe('too-many-states');
});

test('states that count as one cannot be told apart by new wants', () => {
  const elmira = libraryConflict('elmira');
  const insist = elmira.options.findIndex(({ id }) => id === 'local.insist');
  const wants = { kind: 'weights' as const, scale: 1, weights: [{ option: insist, weight: 1 }] };
  expect(withWants(elmira, 2, wants)).toBe('outcome-told-apart');
});

test('every want, rule, one-way option and fact has its change', () => {
  const kinds = new Map<string, number>();
  for (const { kind } of singleChanges(base)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({
    'drop-want': 25,
    'swap-wants': 22,
    'drop-rule': 5,
    'make-reversible': 2,
    'turn-fact': 3,
  });
});
