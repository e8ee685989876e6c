import { expect, test } from 'vitest';
import { amountBounds, numberFault } from './number-bounds.ts';

test('what is wrong with a number is said, and nothing is wrong with none', () => {
  expect(numberFault('')).toBeUndefined();
  expect(numberFault(' ', { least: 1 })).toBeUndefined();
  expect(numberFault('o.4')).toBe('That is no number.');
  expect(numberFault('0 to 1', { least: 0, most: 4 })).toBe('That is no number.');
  expect(numberFault('-5', { least: 0 })).toBe('At least 0.');
  expect(numberFault('0', { above: 0, most: 1 })).toBe('More than 0.');
  expect(numberFault('250', { most: 100, mostSays: 'no package is worth more' })).toBe(
    'At most 100: no package is worth more.',
  );
  expect(numberFault('2,5', { isWhole: true })).toBe('It takes a whole number.');
  expect(numberFault('2,5', { least: 0, most: 4 })).toBeUndefined();
  expect(numberFault('0.30000000000000004', { most: 0.3 })).toBeUndefined();
});

test('amounts have the bounds of their issue, named values none', () => {
  expect(amountBounds({ integer: [0, 4] })).toEqual({ least: 0, most: 4, isWhole: true });
  expect(amountBounds({ real: [0.5, 4] })).toEqual({ least: 0.5, most: 4, isWhole: false });
  expect(amountBounds({ ordered: ['a', 'b'] })).toEqual({});
});
