import { expect, test } from 'vitest';
import { dilemma } from '../../../../test/two-by-two.ts';
import type { Conflict } from '../../../model/index.ts';
import { isBetter, measuresOf, scaleMaker } from './coalition-preference.ts';

/** Four states in which the first party gains, then the second, then both. */
const square: Conflict = {
  ...dilemma,
  preferences: [
    [0, 1, 0, 1],
    [0, 0, 1, 1],
  ].map((levels) => ({
    wants: { kind: 'ranking', groups: [] },
    ranking: { levels: Int32Array.from(levels), levelCount: 2 },
  })),
};
const better = (pareto: boolean, from: number, to: number) => isBetter(measuresOf(square, 0b11, pareto), from, to);

test('a joint improvement is one that every member prefers', () => {
  expect([1, 2, 3].map((to) => better(false, 0, to))).toEqual([false, false, true]);
});

test('in the Pareto reading it is one by which somebody gains and nobody loses', () => {
  expect([1, 2, 3].map((to) => better(true, 0, to))).toEqual([true, true, true]);
  expect([better(true, 1, 2), better(true, 2, 1), better(true, 3, 0), better(true, 0, 0)]).toEqual(
    Array(4).fill(false),
  );
});

test('a scale holds for each value the states that are worth at least that', () => {
  const [first, , sum] = measuresOf(square, 0b11, true).map(scaleMaker());
  expect([...first!.rows]).toEqual([0b1111, 0b1010, 0]);
  expect([...sum!.rows]).toEqual([0b1111, 0b1110, 0b1000, 0]);
});
