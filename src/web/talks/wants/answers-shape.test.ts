import { expect, test } from 'vitest';
import { isSwapAnswers, isWeightAnswers, NO_SWAP_ANSWERS, NO_WEIGHT_ANSWERS } from './answers-shape.ts';

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what is kept is taken back as it was', () => {
  const weights = {
    ranking: 'water > price = court',
    ratings: { price: '60', court: '' },
    comparisons: [{ a: { water: 'all' }, b: { price: 4 }, says: 'unknown' }],
  };
  const swaps = {
    alternatives: [{ name: 'A', values: { water: 'all', price: '4' } }],
    steps: [
      { do: 'swap', alternative: 0, change: { issue: 'water', to: 'none' }, against: { issue: 'price', to: '0' } },
      { do: 'drop', issue: 'water' },
      { do: 'remove', alternative: 0 },
    ],
  };
  for (const some of [weights, NO_WEIGHT_ANSWERS]) expect(isWeightAnswers(again(some))).toBe(true);
  for (const some of [swaps, NO_SWAP_ANSWERS]) expect(isSwapAnswers(again(some))).toBe(true);
});

test('anything else is not', () => {
  const others = [
    null,
    undefined,
    7,
    'water',
    [],
    { ranking: 3, ratings: {}, comparisons: [] },
    { ratings: { price: 60 }, comparisons: [] },
    { ratings: {}, comparisons: [{ a: {}, b: {}, says: 'never' }] },
    { ratings: {}, comparisons: [{ a: { water: ['all'] }, b: {}, says: 'a' }] },
  ];
  for (const one of others) expect(isWeightAnswers(one), JSON.stringify(one)).toBe(false);
  const alternatives = [{ name: 'A', values: {} }];
  const steps = [
    { do: 'fly' },
    { do: 'drop' },
    { do: 'remove', alternative: 1 },
    { do: 'remove', alternative: -1 },
    null,
  ];
  for (const step of steps) expect(isSwapAnswers({ alternatives, steps: [step] }), JSON.stringify(step)).toBe(false);
  expect(isSwapAnswers({ alternatives: [{ name: 'A' }], steps: [] })).toBe(false);
});
