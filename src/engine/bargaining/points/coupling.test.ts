import { expect, test } from 'vitest';
import type { Combination, IssueRange } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { addendsOf, coupledIssues } from './coupling.ts';
import { leewayOf } from './red-lines.ts';

const on = (issue: number): IssueRange => ({ issue, from: 0, to: 0 });
const term = (...issues: number[]) => ({ adds: 1, when: issues.map(on), unless: [] });
const sum = (terms: Combination['terms'], parts: Combination['parts'] = [], weight = 1): Combination => ({
  aggregate: 'sum',
  weight,
  terms,
  parts,
});

function bargain(issues: number, extra: Combination, levels = 2): Bargain {
  const issue = { id: 'i', name: 'i', group: undefined, kind: 'integer', low: 0, high: 1, unit: undefined } as const;
  return {
    issues: Array.from({ length: issues }, () => ({ issue, levels: new Float64Array(levels), sampled: false })),
    parties: [
      {
        id: 'a',
        name: 'A',
        adds: [],
        bias: 0,
        extra,
        scale: 1,
        cap: Number.POSITIVE_INFINITY,
        reservation: undefined,
        discount: 1,
      },
    ],
  };
}

const groups = (of: Bargain, most: number) => coupledIssues(of, leewayOf(of, 'respected'), most);

test('sums are taken apart, with their weights; a least or a most is not', () => {
  const most: Combination = { aggregate: 'max', weight: 3, terms: [term(2), term(3)], parts: [] };
  expect(
    addendsOf(sum([term(0, 1)], [sum([term(1)], [most], 2)], 5)).map(({ weight, issues }) => [weight, issues]),
  ).toEqual([
    [5, [0, 1]],
    [10, [1]],
    [10, [2, 3]],
  ]);
});

test('only issues that count together are looked at together', () => {
  expect(groups(bargain(5, sum([term(1, 2), term(4)])), 100)).toEqual([[0], [1, 2], [3], [4]]);
});

test('groups that interlock are joined where they stay small', () => {
  const interlocked = sum([term(0, 2), term(1, 3)]);
  expect(groups(bargain(5, interlocked), 100)).toEqual([[0, 1, 2, 3], [4]]);
  expect(groups(bargain(5, interlocked), 10)).toEqual([[0, 2], [1, 3], [4]]);
});
