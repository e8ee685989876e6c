import { expect, test } from 'vitest';
import { adjustedWinner, type PointLists } from './adjusted-winner.ts';

const carolAndBob: PointLists = [
  [50, 20, 15, 10, 5],
  [40, 30, 10, 10, 10],
];

function divided(lists: PointLists) {
  const answer = adjustedWinner(lists);
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.found;
}

test('Carol and Bob: 65 to 40 with a tied item left, which Bob gets; then a sixth of the first item moves (Brams and Taylor)', () => {
  expect(divided(carolAndBob)).toEqual({
    shares: [expect.closeTo(5 / 6, 15), 0, 1, 0, 0],
    points: [expect.closeTo(170 / 3, 12), expect.closeTo(170 / 3, 12)],
    start: { shares: [1, 0, 1, 0, 0], points: [65, 50] },
    tied: [{ item: 3, to: 1, had: [65, 40] }],
    transfers: [{ item: 0, from: 0, part: expect.closeTo(1 / 6, 15), ratio: 1.25 }],
    split: 0,
    checks: { equitable: true, envyFree: true, efficient: true },
    strategyProof: false,
  });
});

test('who knows the other’s points can gain by false ones', () => {
  const honest = divided(carolAndBob);
  // Carol gives the first item only a little more than Bob does, and puts the rest where he outbids her anyway.
  const lying = divided([[41, 29, 11, 10, 9], carolAndBob[1]]);
  const trulyHers = lying.shares.reduce((sum, share, item) => sum + share * carolAndBob[0][item]!, 0);
  expect(trulyHers).toBeGreaterThan(honest.points[0]);
});

test('whole items move first, and none is split where they come out even', () => {
  const { transfers, split, points } = divided([
    [40, 30, 30],
    [30, 30, 40],
  ]);
  expect({ transfers, split, points }).toMatchObject({ split: 1, points: [55, 55] });
  expect(
    divided([
      [50, 50],
      [50, 50],
    ]),
  ).toMatchObject({ transfers: [], split: undefined, points: [50, 50], shares: [1, 0] });
});

test('points that do not come to 100, or are none, are faults; nothing is normalized', () => {
  expect(
    adjustedWinner([
      [50, 40],
      [-1, 101, 0],
    ]),
  ).toEqual({
    faults: [
      { code: 'points/two-lists', at: ['points', 1], amount: 3, needed: 2 },
      { code: 'points/not-100', at: ['points', 0], amount: 90, needed: 100 },
      { code: 'points/negative', at: ['points', 1, 0], amount: -1 },
    ],
  });
  expect(
    adjustedWinner([
      [Number.NaN, 100],
      [50, 50],
    ]),
  ).toEqual({ faults: [{ code: 'points/not-a-number', at: ['points', 0, 0], amount: Number.NaN }] });
  expect(adjustedWinner([[], []])).toEqual({ faults: [{ code: 'points/no-items', at: ['points'] }] });
  expect(adjustedWinner([Array(3).fill(100 / 3), [50, 25, 25]])).toHaveProperty('found');
});
