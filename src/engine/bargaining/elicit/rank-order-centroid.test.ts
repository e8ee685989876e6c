import { expect, test } from 'vitest';
import { centroid, rankOrderCentroid } from './rank-order-centroid.ts';

test.each([
  [2, [0.75, 0.25]],
  [3, [0.6111, 0.2778, 0.1111]],
  [4, [0.5208, 0.2708, 0.1458, 0.0625]],
  [5, [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
] as const)('the weights of %i issues are those of the printed tables (Edwards and Barron 1994)', (places, printed) => {
  expect(centroid(places).map((weight) => Math.round(weight * 1e4) / 1e4)).toEqual(printed);
});

test('a ranking gives each issue the weight of its place', () => {
  expect(rankOrderCentroid(3, [[2], [0], [1]])).toEqual({
    found: {
      weights: [(1 / 2 + 1 / 3) / 3, 1 / 3 / 3, (1 + 1 / 2 + 1 / 3) / 3].map((weight) => expect.closeTo(weight, 12)),
      places: [
        { from: 1, to: 1 },
        { from: 2, to: 2 },
        { from: 3, to: 3 },
      ],
    },
  });
});

test('issues in one rank share the mean of the places that they take', () => {
  expect(rankOrderCentroid(3, [[0, 2], [], [1]])).toMatchObject({
    found: {
      weights: [8 / 18, 2 / 18, 8 / 18].map((weight) => expect.closeTo(weight, 12)),
      places: [
        { from: 1, to: 2 },
        { from: 3, to: 3 },
      ],
    },
  });
});

test('every fault of a ranking is told, each at its place', () => {
  expect(rankOrderCentroid(4, [[0, 7], [0], [Number.NaN]])).toEqual({
    faults: [
      { code: 'ranking/unknown-issue', at: ['ranking', 0, 1], amount: 7 },
      { code: 'ranking/issue-twice', at: ['ranking', 1, 0], amount: 0 },
      { code: 'ranking/unknown-issue', at: ['ranking', 2, 0], amount: Number.NaN },
      { code: 'ranking/issue-missing', at: ['ranking'], amount: 1 },
      { code: 'ranking/issue-missing', at: ['ranking'], amount: 2 },
      { code: 'ranking/issue-missing', at: ['ranking'], amount: 3 },
    ],
  });
  expect(rankOrderCentroid(0, [])).toEqual({ faults: [{ code: 'issues/none', at: ['issues'] }] });
});
