import { expect, test } from 'vitest';
import { caseFrom } from '../../../../test/library-case.ts';
import { riverTalks } from '../../../../test/river-talks.ts';
import { amountIn, comparisonsIn, partIn } from './talks-parts.ts';

const terms = caseFrom(riverTalks).talks!;
const [water, price] = terms.issues;

test('values go by their places and amounts by themselves', () => {
  expect(partIn({ price: 3, water: 'all' }, terms)).toEqual([2, 3, undefined]);
  expect(partIn({}, terms)).toEqual([undefined, undefined, undefined]);
});

test('what the talks do not have is nothing', () => {
  expect(partIn({ price: 3, wind: 'all' }, terms)).toBeUndefined();
  expect(amountIn(water!, 'spring')).toBeUndefined();
  for (const amount of [5, -1, 1.5, '', 'many', Number.NaN])
    expect(amountIn(price!, amount), String(amount)).toBeUndefined();
  expect(amountIn(price!, '4')).toBe(4);
});

test('comparisons that no longer fit are left out, and the others keep their places', () => {
  expect(
    comparisonsIn(
      [
        { a: { wind: 1 }, b: { price: 1 }, says: 'a' },
        { a: { price: 1 }, b: { water: 'all' }, says: 'b' },
        { a: { price: 1 }, b: { price: 2 }, says: 'unknown' },
      ],
      terms,
    ),
  ).toEqual([
    { place: 1, answer: { a: [2, undefined, undefined], b: [undefined, 1, undefined], says: 'a' } },
    { place: 2, answer: { a: [undefined, 1, undefined], b: [undefined, 2, undefined], says: 'unknown' } },
  ]);
});
