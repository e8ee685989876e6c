import { expect, test } from 'vitest';
import { swingWeights } from './swing-weights.ts';

test('a weight is the share of the ratings', () => {
  expect(swingWeights({ ratings: [100, 60, 40], first: 0, importance: [[0], [1], [2]] })).toEqual({
    found: { weights: [0.5, 0.3, 0.2], contradictions: [] },
  });
});

test('ratings against what was said come along with it, and are kept', () => {
  const swings = { ratings: [80, 100, 0, 40], first: 0, importance: [[0, 3], [1]], matters: [true, true, true, false] };
  expect(swingWeights(swings)).toEqual({
    found: {
      weights: [80 / 220, 100 / 220, 0, 40 / 220],
      contradictions: [
        { form: 'first-not-100', issue: 0, rating: 80 },
        { form: 'above-first', issue: 1, rating: 100, first: 0 },
        { form: 'zero-but-matters', issue: 2 },
        { form: 'counts-but-equal', issue: 3, rating: 40 },
        { form: 'not-tied', issue: 3, with: 0 },
        { form: 'against-order', issue: 0, than: 1 },
        { form: 'against-order', issue: 3, than: 1 },
      ],
    },
  });
});

test('without a first, the highest has to be 100', () => {
  expect(swingWeights({ ratings: [90, 10] })).toEqual({
    found: { weights: [0.9, 0.1], contradictions: [{ form: 'first-not-100', issue: 0, rating: 90 }] },
  });
});

test('what is no rating is a fault', () => {
  expect(swingWeights({ ratings: [100, undefined, -1, Number.NaN], first: 9, importance: [[0], [8]] })).toEqual({
    faults: [
      { code: 'swings/missing', at: ['ratings', 1] },
      { code: 'swings/negative', at: ['ratings', 2], amount: -1 },
      { code: 'swings/not-a-number', at: ['ratings', 3], amount: Number.NaN },
      { code: 'swings/unknown-issue', at: ['first'], amount: 9 },
      { code: 'ranking/unknown-issue', at: ['importance', 1, 0], amount: 8 },
    ],
  });
  expect(swingWeights({ ratings: [0, 0] })).toEqual({ faults: [{ code: 'swings/all-zero', at: ['ratings'] }] });
  expect(swingWeights({ ratings: [] })).toEqual({ faults: [{ code: 'issues/none', at: ['ratings'] }] });
});
