import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import { type Comparisons, MOST_ANSWERS, type PackageAnswer, packageComparisons } from './package-comparisons.ts';
import type { ComparedIssue } from './worth-model.ts';

/** The first value is best. */
const ranked = (levels: number): ComparedIssue => ({
  levels,
  order: { form: 'ranked', ranks: Array.from({ length: levels }, (_, level) => [level]) },
});
const bestOf = (issue: number, issues: number) => Array.from({ length: issues }, (_, at) => (at === issue ? 0 : 1));
const rather = (a: readonly number[], b: readonly number[], says: PackageAnswer['says'] = 'a'): PackageAnswer => ({
  a,
  b,
  says,
});

function compared(comparisons: Comparisons) {
  const answer = finish(packageComparisons(comparisons));
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.found;
}

test('an order of issues alone leaves the ranges of the simplex, and rank-sum weights in the middle', () => {
  const found = compared({ issues: [ranked(2), ranked(2), ranked(2)], importance: [[0], [1], [2]], answers: [] });
  const near = (least: number, most: number, central: number) => ({
    least: expect.closeTo(least, 12),
    most: expect.closeTo(most, 12),
    central: expect.closeTo(central, 12),
  });
  expect(found).toMatchObject({
    form: 'consistent',
    weights: [near(1 / 3, 1, 3 / 6), near(0, 1 / 2, 2 / 6), near(0, 1 / 3, 1 / 6)],
    // Which of two issues counts more is known of each two; whether the first outweighs both others is not.
    next: { a: [0, 1, 1], b: [1, 0, 0] },
  });
});

test('where neither two issues nor whole swings leave a choice open, parts of a swing against two others do', () => {
  // The first outweighs both others together, and half of it each of them; whether half of it outweighs both is open.
  const issues = [
    { levels: 3, worth: [0, 0.5, 1] },
    { levels: 2, worth: [0, 1] },
    { levels: 2, worth: [0, 1] },
  ];
  const answers = [rather([1, 0, 0], [0, 1, 0]), rather([1, 0, 0], [0, 0, 1]), rather([0, 1, 0], [0, 0, 1], 'equal')];
  const found = compared({ issues, answers });
  if (found.form !== 'consistent' || found.next === undefined) throw new Error('nothing to ask');
  const { a, b, now, after } = found.next;
  expect([a, b].map(String).sort()).toEqual(['0,1,1', '1,0,0']);
  expect(Math.max(after.a, after.b)).toBeLessThan(now);
});

test('nothing said: equal weights in the middle, and even steps', () => {
  expect(compared({ issues: [ranked(3), ranked(2)], answers: [] })).toMatchObject({
    weights: [
      { least: 0, most: 1, central: 0.5 },
      { least: 0, most: 1, central: 0.5 },
    ],
    adds: [
      [{ central: 0.5 }, { least: 0, most: 1, central: 0.25 }, { least: 0, most: 0, central: 0 }],
      [{ central: 0.5 }, { central: 0 }],
    ],
  });
});

test('answers bound the weights where the worths are known', () => {
  // Half of the one issue's swing is as good as three quarters of the other's.
  const issues = [
    { levels: 3, worth: [0, 0.3, 0.6] },
    { levels: 3, worth: [10, 40, 50] },
  ];
  expect(compared({ issues, answers: [rather([1, 0], [0, 1], 'equal')] })).toMatchObject({
    weights: [
      { least: 0.6, most: 0.6, central: 0.6 },
      { least: 0.4, most: 0.4, central: 0.4 },
    ],
    next: undefined,
  });
});

test('packages are in order as far as the answers say', () => {
  const issues = [ranked(2), ranked(2), ranked(2)];
  const packages = [0, 1, 2].map((issue) => bestOf(issue, 3));
  const answers = [rather(packages[0]!, packages[1]!), rather(packages[1]!, packages[2]!, 'equal')];
  expect(compared({ issues, answers, packages: [...packages, [0, 0, 0]] })).toMatchObject({
    order: [
      { first: 0, second: 1, surely: 'better' },
      { first: 0, second: 2, surely: 'better' },
      { first: 0, second: 3, surely: 'worse' },
      { first: 1, second: 2, surely: 'equal' },
      { first: 1, second: 3, surely: 'worse' },
      { first: 2, second: 3, surely: 'worse' },
    ],
  });
  // Where a weight may be 0, the better value is surely no worse, but not surely better.
  const worths = [
    { levels: 2, worth: [1, 0] },
    { levels: 2, worth: [1, 0] },
  ];
  expect(
    compared({
      issues: worths,
      answers: [],
      packages: [
        [0, 0],
        [0, 1],
      ],
    }),
  ).toMatchObject({
    order: [{ surely: 'at-least' }],
  });
});

test('answers in a circle clash, all of them and no other, and each mends it', () => {
  const issues = [ranked(2), ranked(2), ranked(2), ranked(2)];
  const [a, b, c, d] = [0, 1, 2, 3].map((issue) => bestOf(issue, 4)) as [number[], number[], number[], number[]];
  const answers = [rather(a, d), rather(a, b), rather(b, c), rather(d, d, 'unknown'), rather(c, a)];
  expect(compared({ issues, answers })).toEqual({
    form: 'contradictory',
    clash: [
      { form: 'answer', answer: 1 },
      { form: 'answer', answer: 2 },
      { form: 'answer', answer: 4 },
    ],
    mends: [1, 2, 4],
  });
});

test('an answer against a stated order clashes with it', () => {
  expect(compared({ issues: [ranked(2), ranked(2)], answers: [rather([1, 0], [0, 0])] })).toMatchObject({
    clash: [{ form: 'answer', answer: 0 }],
  });
  expect(compared({ issues: [ranked(2), ranked(2)], answers: [rather([1, 0], [0, 0], 'equal')] })).toMatchObject({
    clash: [
      { form: 'answer', answer: 0 },
      { form: 'value-order', issue: 0 },
    ],
  });
  expect(
    compared({ issues: [ranked(2), ranked(2)], importance: [[0], [1]], answers: [rather([1, 0], [0, 1])] }),
  ).toMatchObject({
    clash: [
      { form: 'answer', answer: 0 },
      { form: 'issue-order', rank: 0 },
    ],
    mends: [0],
  });
});

test('two clashes at once: one is shown, and nothing alone mends both', () => {
  const issues = [ranked(2), ranked(2), ranked(2), ranked(2)];
  const [a, b, c, d] = [0, 1, 2, 3].map((issue) => bestOf(issue, 4)) as [number[], number[], number[], number[]];
  const answers = [rather(a, b), rather(b, a), rather(c, d), rather(d, c)];
  expect(compared({ issues, answers })).toEqual({
    form: 'contradictory',
    clash: [
      { form: 'answer', answer: 2 },
      { form: 'answer', answer: 3 },
    ],
    mends: [],
  });
});

test('only questions that were offered are asked', () => {
  const issues = [ranked(2), ranked(2), ranked(2)];
  const [a, b, c] = [0, 1, 2].map((issue) => bestOf(issue, 3)) as [number[], number[], number[]];
  const questions = [
    { a, b: [0, 0, 0] },
    { a: b, b: a },
    { a: b, b: c },
  ];
  expect(compared({ issues, answers: [rather(a, b)], questions })).toMatchObject({ next: { a: b, b: c } });
  expect(compared({ issues, answers: [], questions: [] })).toMatchObject({ next: undefined });
});

test('what cannot be compared is told, all of it', () => {
  const faultsOf = (comparisons: Comparisons) => finish(packageComparisons(comparisons));
  expect(
    faultsOf({
      issues: [ranked(2), ranked(3)],
      importance: [[5]],
      answers: [rather([0], [0, 3]), rather([0, Number.NaN], [0, 0.5])],
      packages: [[-1, 0]],
    }),
  ).toEqual({
    faults: [
      { code: 'ranking/unknown-issue', at: ['importance', 0, 0], amount: 5 },
      { code: 'package/issues', at: ['answers', 0, 'a'], amount: 1, needed: 2 },
      { code: 'package/unknown-value', at: ['answers', 0, 'b', 1], amount: 3 },
      { code: 'package/unknown-value', at: ['answers', 1, 'a', 1], amount: Number.NaN },
      { code: 'package/unknown-value', at: ['answers', 1, 'b', 1], amount: 0.5 },
      { code: 'package/unknown-value', at: ['packages', 0, 0], amount: -1 },
    ],
  });
  const order = { form: 'ranked' as const, ranks: [[0], [0]] };
  expect(
    faultsOf({
      issues: [
        { levels: 0, worth: [] },
        { levels: 2 },
        { levels: 2, worth: [1] },
        { levels: 2, worth: [1, Number.NaN] },
        { levels: 2, order },
      ],
      answers: [],
    }),
  ).toEqual({
    faults: [
      { code: 'values/none', at: ['issues', 0, 'levels'], amount: 0 },
      { code: 'values/missing', at: ['issues', 1, 'order'], amount: 0, needed: 2 },
      { code: 'values/missing', at: ['issues', 2, 'worth'], amount: 1, needed: 2 },
      { code: 'values/not-a-number', at: ['issues', 3, 'worth', 1], amount: Number.NaN },
      { code: 'values/not-each-once', at: ['issues', 4, 'order'], amount: 2, needed: 2 },
    ],
  });
  expect(faultsOf({ issues: [], answers: [] })).toEqual({ faults: [{ code: 'issues/none', at: ['issues'] }] });
  expect(faultsOf({ issues: [ranked(1)], answers: [] })).toEqual({
    faults: [{ code: 'issues/no-difference', at: ['issues'] }],
  });
  const many = Array.from({ length: MOST_ANSWERS + 1 }, () => rather([0], [1]));
  expect(faultsOf({ issues: [ranked(42)], answers: many })).toEqual({
    faults: [
      { code: 'comparisons/too-many', at: ['issues'], amount: 41, needed: 30 },
      { code: 'comparisons/too-long', at: ['answers'], amount: 61, needed: 60 },
    ],
  });
});

test('issues of very many values, and worths of any size, are compared in time', () => {
  const wide = { levels: 100_000, worth: Array.from({ length: 100_000 }, (_, level) => level / 7) };
  const tiny = { levels: 3, worth: [0, 5e-324, 1.7e308] };
  const issues = [wide, tiny, ranked(4), ranked(3)];
  const answers = [rather([99_999, 0, 3, 2], [0, 2, 3, 2]), rather([50_000, 0, 3, 2], [0, 2, 3, 2], 'b')];
  expect(
    compared({
      issues,
      answers,
      packages: [
        [7, 1, 1, 1],
        [7, 1, 0, 1],
      ],
    }),
  ).toMatchObject({
    order: [{ surely: 'worse' }],
  });
  expect(
    finish(
      packageComparisons({
        issues: [ranked(3), { levels: 1e6, order: { form: 'monotone', better: 'more' } }],
        answers: [],
      }),
    ),
  ).toEqual({
    faults: [{ code: 'comparisons/too-many', at: ['issues'], amount: 1_000_001, needed: 30 }],
  });
});
