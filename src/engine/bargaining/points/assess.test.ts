import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { assess } from './assess.ts';
import { frontier } from './frontier.ts';

/** Two issues of three values, wanted the other way round; each cares more for another one. */
const bargain: Bargain = {
  issues: ['price', 'time'].map((id) => ({
    issue: {
      id,
      name: id,
      group: undefined,
      kind: 'named',
      ordered: true,
      values: ['low', 'middle', 'high'].map((value) => ({ id: value, name: value })),
    },
    levels: Float64Array.of(0, 1, 2),
    sampled: false,
  })),
  parties: [
    { id: 'seller', adds: [Float64Array.of(0, 40, 80), Float64Array.of(20, 10, 0)] },
    { id: 'buyer', adds: [Float64Array.of(30, 15, 0), Float64Array.of(0, 35, 70)] },
  ].map((party) => ({
    ...party,
    name: party.id,
    bias: 0,
    extra: undefined,
    scale: 1,
    cap: Number.POSITIVE_INFINITY,
    reservation: 20,
    discount: 1,
  })),
};

test('an agreement in the middle leaves something on the table, and the trade that takes it is named', () => {
  const found = finish(frontier(bargain));
  if (found.form !== 'frontier') throw new Error('too large');
  const { parties, efficient, toNash, better, improvements, swaps } = finish(assess(bargain, found, [1, 1]));
  expect(parties).toEqual([
    {
      utility: 50,
      gain: 30,
      rational: true,
      // The most where the other has 20 is 90: a high price, and the middle for time.
      shareOfIdeal: 30 / 70,
      gaveUp: [
        { amount: 40, level: 2 },
        { amount: 10, level: 0 },
      ],
    },
    {
      utility: 50,
      gain: 30,
      rational: true,
      // Of 85: the middle for the price, and all of the time.
      shareOfIdeal: 30 / 65,
      gaveUp: [
        { amount: 15, level: 0 },
        { amount: 35, level: 2 },
      ],
    },
  ]);
  expect(efficient).toBe(false);
  expect(toNash).toEqual({ distance: Math.hypot(30, 20), nearest: { package: [2, 2], utilities: [80, 70] } });
  expect(improvements).toBe(1);
  expect(better).toEqual([
    { by: ['nash', 'egalitarian', 'welfare'], point: { package: [2, 2], utilities: [80, 70] }, gains: [30, 20] },
  ]);
  // 80 : 20 for the one, 30 : 70 for the other.
  expect(swaps).toEqual([{ issues: [0, 1], from: [1, 1], to: [2, 2], gains: [30, 20], gap: (80 / 20) * (70 / 30) }]);
});

test('an efficient agreement has nothing better, and no distance', () => {
  const found = finish(frontier(bargain));
  if (found.form !== 'frontier') throw new Error('too large');
  const { efficient, toFrontier, better, swaps } = finish(assess(bargain, found, [2, 2]));
  expect([efficient, toFrontier.distance, better, swaps]).toEqual([true, 0, [], []]);
});
