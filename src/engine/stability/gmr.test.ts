import { expect, test } from 'vitest';
import { chicken, dilemma, equilibriaOf, stableFor, twoByTwo } from '../../../test/two-by-two.ts';

test('mutual help is held by the threat to stop helping, though nobody would leave it out of love', () => {
  expect(equilibriaOf(dilemma, 'gmr')).toEqual([0, 3]);
});

test('all but the crash holds in chicken', () => {
  expect(equilibriaOf(chicken, 'gmr')).toEqual([1, 2, 3]);
});

test('an answer deters even where those who answer would not like it', () => {
  // From 1 the first party would rather go to 0; the second could answer with 2, though it likes 0 best.
  const reluctant = twoByTwo([0, 1, 2, 3], [0, 1, 2, 3]);
  expect(stableFor(reluctant, 'gmr', 0)).toContain(1);
  expect(stableFor(reluctant, 'nash', 0)).not.toContain(1);
});
