import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addExactly, type ExactSum, roundedSum } from './exact-sum.ts';

const summed = (numbers: readonly number[]) => {
  const sum: ExactSum = [];
  for (const one of numbers) addExactly(sum, one);
  return sum;
};

test('small numbers are not lost beside large ones', () => {
  expect(roundedSum(summed([1e100, 1, -1e100, 1e-20, -1e-20, 1]))).toBe(2);
  expect(roundedSum(summed(Array.from({ length: 10 }, () => 0.1)))).toBe(1);
  expect(roundedSum([])).toBe(0);
});

test('halfway between two numbers what is left decides', () => {
  expect(roundedSum(summed([1, 2 ** -53]))).toBe(1);
  expect(roundedSum(summed([1, 2 ** -53, 2 ** -110]))).toBe(1 + 2 ** -52);
});

test('the sum is the number nearest to the exact one, in whatever order and however cut up', () => {
  // Whole multiples of 2^-60, so that whole numbers give the exact sum.
  const number = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 60 })).map(([whole, up]) => whole * 2 ** (up - 60));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), fc.nat(40), (numbers, cut) => {
      const exact = numbers.reduce((sum, one) => sum + BigInt(one * 2 ** 60), 0n);
      const expected = Number(exact) / 2 ** 60;
      expect(roundedSum(summed(numbers))).toBe(expected);
      expect(roundedSum(summed(numbers.toReversed()))).toBe(expected);
      const merged = summed(numbers.slice(0, cut));
      for (const part of summed(numbers.slice(cut))) addExactly(merged, part);
      expect(roundedSum(merged)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
