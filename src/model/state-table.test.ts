import { expect, test } from 'vitest';
import { feasibleStates } from './feasible-states.ts';
import { finish } from './resumable.ts';
import { coalesce } from './same-outcome.ts';
import { membersOf, numberOf, optionsTaken, type StateTable, stateNumbered, stateTaking } from './state-table.ts';

const states = finish(
  feasibleStates(4, [
    {
      kind: 'not',
      of: {
        kind: 'and',
        of: [
          { kind: 'option', option: 1 },
          { kind: 'option', option: 2 },
        ],
      },
    },
  ]).enumerate(100),
) as StateTable;

test('every state is found again by the options taken in it, and no other pattern is', () => {
  for (let s = 0; s < states.count; s++) expect(stateTaking(states, optionsTaken(states, s))).toBe(s);
  expect(stateTaking(states, [1, 2])).toBeUndefined();
  expect(stateTaking(states, [0, 1, 2, 3])).toBeUndefined();
});

test('states are numbered from 1, or as the model says', () => {
  expect(numberOf(states, 0)).toBe(1);
  expect(stateNumbered(states, 12)).toBe(11);
  expect([0, 13, 1.5, Number.NaN].map((n) => stateNumbered(states, n))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const own: StateTable = { ...states, numbers: Int32Array.from({ length: 12 }, (_, s) => 10 * s) };
  expect(numberOf(own, 3)).toBe(30);
  expect(stateNumbered(own, 30)).toBe(3);
  expect(stateNumbered(own, 31)).toBeUndefined();
});

test('a coalesced state stands where its highest member stood, and takes what all members take', () => {
  const result = coalesce(states, [
    {
      kind: 'and',
      of: [
        { kind: 'option', option: 0 },
        { kind: 'option', option: 3 },
      ],
    },
  ]);
  if (!('states' in result)) throw new Error('no overlap was to be found');
  const merged = result.states;
  expect(merged.count).toBe(10);
  const last = merged.count - 1;
  expect(membersOf(merged, last)).toHaveLength(3);
  for (let state = 0; state < merged.count; state++) {
    const own = [...merged.members!.stateOf.keys()].filter((member) => merged.members!.stateOf[member] === state);
    expect(membersOf(merged, state)).toEqual(own);
  }
  expect(optionsTaken(merged, last)).toEqual([0, 3]);
  expect(stateTaking(merged, [0, 1, 3])).toBe(last);
});

test('a state that would belong to two outcomes is pointed out', () => {
  const result = coalesce(states, [
    { kind: 'option', option: 0 },
    { kind: 'option', option: 3 },
  ]);
  expect(result).toMatchObject({ overlap: { first: 0, second: 1 } });
});
