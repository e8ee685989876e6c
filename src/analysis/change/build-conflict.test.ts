import { expect, test } from 'vitest';
import { libraryConflict } from '../../../test/library-case.ts';
import { stability } from '../../engine/stability/index.ts';
import { type Conflict, finish, numberOf, statesOf } from '../../model/index.ts';
import { type Assumptions, assumptionsOf } from './assumptions.ts';
import { builder } from './build-conflict.ts';

const base = libraryConflict('vladivostok-2019');
const build = (from: Conflict, change: Partial<Assumptions>, limit = 1000) =>
  finish(builder([from], limit).build({ ...assumptionsOf(from), ...change }));
const shown = (conflict: Conflict, concept: string) =>
  statesOf(finish(stability(conflict, { concepts: [concept] })).concepts[0]!.equilibria!).map((state) =>
    numberOf(conflict.states, state),
  );

test('a conflict with the wants of a variant gives the answer of the variant', () => {
  const { wants } = assumptionsOf(libraryConflict('vladivostok-2019', 'nervous-high'));
  const { id } = base.parties[0]!;
  const made = build(base, { wants: new Map(assumptionsOf(base).wants).set(id, wants.get(id)!) });
  expect(shown(made as Conflict, 'seq')).toEqual([8, 22, 32, 40, 48, 62, 72, 80, 88]);
});

test('under other rules the states are listed and ranked anew, as many as there may be', () => {
  const lasting = libraryConflict('vladivostok-2019', 'lasting-relief');
  const rules = assumptionsOf(lasting).rules.filter(({ id }) => id !== 'wide-or-relief');
  const made = build(lasting, { rules }) as Conflict;
  expect(made.states.count).toBe(192);
  expect(shown(made, 'seq')).toEqual(shown(libraryConflict('vladivostok-2019', 'lasting-relief-free'), 'seq'));
  expect(build(base, { rules: [] }, 100)).toBe('too-many-states');
});

test('states that count as one cannot be told apart by new wants', () => {
  const elmira = libraryConflict('elmira');
  const { id } = elmira.parties[2]!;
  const weights = { kind: 'weights' as const, scale: 1, weights: new Map([['local.insist', 1]]) };
  const wants = new Map(assumptionsOf(elmira).wants).set(id, weights);
  expect(build(elmira, { wants })).toBe('outcome-told-apart');
});
