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
  expect([efficient, toFrontier?.distance, better, swaps]).toEqual([true, 0, [], []]);
});

test('an agreement beyond a red line is told so, and held against what can be agreed on', () => {
  const never = (...ranges: { issue: number; from: number; to: number }[]) => ({
    id: undefined,
    why: undefined,
    ranges,
  });
  const high = { issue: 0, from: 2, to: 2 };
  const lined: Bargain = {
    ...bargain,
    parties: bargain.parties.map((party, p) =>
      p === 0
        ? party
        : { ...party, redLines: [never({ issue: 1, from: 0, to: 0 }), never(high, { issue: 1, from: 2, to: 2 })] },
    ),
  };
  const found = finish(frontier(lined));
  if (found.form !== 'frontier') throw new Error('too large');
  expect([found.excluded, found.points.map((point) => point.package)]).toEqual([
    4n,
    [
      [2, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ],
  ]);
  const beyond = finish(assess(lined, found, [2, 2]));
  expect([beyond.crosses, beyond.efficient, beyond.better, beyond.swaps]).toEqual([
    [{ party: 1, line: 1 }],
    true,
    [],
    [],
  ]);
  // It would be better for both than the nearest that can be agreed on.
  expect(beyond.toFrontier).toEqual({
    distance: Math.hypot(30, 20),
    nearest: { package: [1, 1], utilities: [50, 50] },
  });
  // For the seller the lowest level of time would be better still, but crosses the other line.
  expect(beyond.parties.map(({ gaveUp }) => gaveUp)).toEqual([
    [
      { amount: 0, level: 2 },
      { amount: 10, level: 1 },
    ],
    [
      { amount: 30, level: 0 },
      { amount: 0, level: 2 },
    ],
  ]);
  // Within the lines, the trade that leads beyond one is not proposed.
  const middle = finish(assess(lined, found, [1, 1]));
  expect([middle.crosses, middle.better, middle.swaps]).toEqual([[], [], []]);
  expect(middle.efficient).toBe(true);
  const whole = finish(frontier(lined, { redLines: 'ignored' }));
  if (whole.form !== 'frontier') throw new Error('too large');
  const free = finish(assess(lined, whole, [1, 1]));
  expect(free.swaps.map(({ to }) => to)).toEqual([[2, 2]]);
  expect(finish(assess(lined, whole, [2, 2]))).toMatchObject({
    crosses: [{ party: 1, line: 1 }],
    toFrontier: { distance: 0 },
  });
});
