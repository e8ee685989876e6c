import { expect, test } from 'vitest';
import { skeletonOf } from './skeleton.ts';

test.each([
  ['Yovkov', 'Jovkov'],
  ['Velichkov', 'Velitchkov'],
  ['Kim Ye Jeong', 'Kim Yo-jong'],
  ['Tumanyan', 'Tumanian'],
  ['Mohammed', 'Muhamad'],
  ['Kiev', 'Kyiv'],
])('%s and %s sound alike', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
});

test.each([
  ['Pak Jong-su', 'Pak Jong Il'],
  ['Petrov', 'Pavlov'],
  ['Orlov', 'Gorlov'],
  ['Niger', 'Nigeria'],
])('%s and %s do not', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other));
});
