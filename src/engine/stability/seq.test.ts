import { expect, test } from 'vitest';
import { chicken, dilemma, equilibriaOf, stableFor, twoByTwo } from '../../../test/two-by-two.ts';

test('an answer that those who give it do not like does not deter', () => {
  const reluctant = twoByTwo([0, 1, 2, 3], [0, 1, 2, 3]);
  expect(stableFor(reluctant, 'gmr', 0)).toContain(1);
  expect(stableFor(reluctant, 'seq', 0)).not.toContain(1);
});

test('an answer that pays for those who give it deters', () => {
  const willing = twoByTwo([0, 3, 1, 2], [1, 2, 0, 3]);
  expect(stableFor(willing, 'seq', 0)).toContain(1);
});

test('mutual help holds in the dilemma, and the compromise does not in chicken', () => {
  expect(equilibriaOf(dilemma, 'seq')).toEqual([0, 3]);
  expect(equilibriaOf(chicken, 'seq')).toEqual([1, 2]);
});
