import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { tableOf } from '../tactics/table/table-of.ts';
import { equalPackages } from './equal-packages.ts';

/** Three issues of three levels that matter the same: what is lost on one can be had back on another. */
const issues = [0, 1, 2].map((at) => ({
  issue: { id: `i${at}`, name: `i${at}`, group: undefined, kind: 'integer' as const, low: 0, high: 2, unit: undefined },
  levels: Float64Array.from([0, 1, 2]),
  sampled: false,
}));
const adds = issues.map(() => Float64Array.from([0, 1 / 6, 2 / 6]));
const one = { adds, bias: 0, extra: undefined, scale: 1, cap: 1, reservation: 0, discount: 1 };
const bargain: Bargain = {
  issues,
  parties: [
    { ...one, id: 'a', name: 'a' },
    { ...one, id: 'b', name: 'b', adds: adds.map((add) => add.map((level) => 1 / 3 - level)) },
  ],
};
const deals = tableOf(bargain).open();
const wanted = { count: 3, least: 0.65, most: 0.68, estimate: undefined };

test('the packages are worth the same to who offers them, and no two are alike', () => {
  const found = finish(equalPackages(deals, 0, [3, 3, 3], wanted)).map((deal) => deals.packageOf(deal));
  expect(found.map((pack) => pack.reduce((a, b) => a + b))).toEqual([4, 4, 4]);
  // Of the six ways to make 4, the second one differs from the first on every issue.
  expect(new Set(found.map(String)).size).toBe(3);
  expect(found.slice(0, 2)).toEqual([
    [0, 2, 2],
    [2, 1, 1],
  ]);
});

test('the first is what the other is estimated to like best', () => {
  const estimate = [Float64Array.from([0, 0, 0]), Float64Array.from([0.9, 0.5, 0]), Float64Array.from([0, 0, 0.1])];
  const [first] = finish(equalPackages(deals, 0, [3, 3, 3], { ...wanted, estimate }));
  expect(deals.packageOf(first!)).toEqual([2, 0, 2]);
});

test('where there are not so many, those that there are', () => {
  expect(finish(equalPackages(deals, 0, [3, 3, 3], { ...wanted, least: 1, most: 1.1 }))).toHaveLength(1);
  expect(finish(equalPackages(deals, 0, [3, 3, 3], { ...wanted, least: 0.67, most: 0.7 }))).toHaveLength(0);
});
