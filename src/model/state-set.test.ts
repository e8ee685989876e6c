import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complement, difference, fullSet, has, intersection, setOf, sizeOf, statesOf, union } from './state-set.ts';

const count = 77;
const sets = fc
  .uniqueArray(fc.nat(count - 1))
  .map((states) => ({ states: new Set(states), set: setOf(count, states) }));
const ascending = (states: Iterable<number>) => [...states].sort((a, b) => a - b);

test('a set of states does what a set of numbers does', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect(statesOf(a.set)).toEqual(ascending(a.states));
      expect(sizeOf(a.set)).toBe(a.states.size);
      expect(statesOf(union(a.set, b.set))).toEqual(ascending(new Set([...a.states, ...b.states])));
      expect(statesOf(intersection(a.set, b.set))).toEqual(ascending([...a.states].filter((s) => b.states.has(s))));
      expect(statesOf(difference(a.set, b.set))).toEqual(ascending([...a.states].filter((s) => !b.states.has(s))));
      for (let s = 0; s < count; s++) expect(has(a.set, s)).toBe(a.states.has(s));
    }),
  );
});

test('what is beyond the last state is in no set, also in a complement', () => {
  for (const size of [0, 1, 31, 32, 33, 64, 77]) {
    expect(sizeOf(fullSet(size))).toBe(size);
    expect(sizeOf(complement(fullSet(size), size))).toBe(0);
  }
});

test('a listing can be cut short', () => {
  expect(statesOf(fullSet(count), 3)).toEqual([0, 1, 2]);
});
