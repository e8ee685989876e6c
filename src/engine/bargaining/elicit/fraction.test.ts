import { expect, test } from 'vitest';
import { fraction, fractionOf, plus, toNumber, wholeNumbers } from './fraction.ts';

test('a number is the decimal that it was written as', () => {
  expect(fractionOf(0.1)).toEqual({ over: 1n, under: 10n });
  expect(plus(fractionOf(0.1), fractionOf(0.2))).toEqual(fractionOf(0.3));
  expect(fractionOf(-1.25e-7)).toEqual({ over: -1n, under: 8000000n });
  expect(fractionOf(1e21)).toEqual({ over: 10n ** 21n, under: 1n });
  expect(fractionOf(0)).toEqual({ over: 0n, under: 1n });
});

test('and comes back as it was', () => {
  for (const amount of [0.1, -0.3, 1 / 3, 123456.789, 1e-9, 1e21, 0, Number.MAX_SAFE_INTEGER]) {
    expect(toNumber(fractionOf(amount))).toBe(amount);
  }
});

test('wholes stand to one another as the fractions did', () => {
  expect(wholeNumbers([fraction(1n, 6n), fraction(-3n, 4n), fraction(0n, 5n)])).toEqual([2n, -9n, 0n]);
});
