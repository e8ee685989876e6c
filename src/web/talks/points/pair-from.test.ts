import { expect, test } from 'vitest';
import { pairFrom } from './pair-from.ts';

test('the address names two parties that are there, or the first two are shown', () => {
  expect(pairFrom('0-2', 3)).toEqual([0, 2]);
  expect(pairFrom('2-1', 3)).toEqual([2, 1]);
  for (const text of [undefined, '', '0', '0-0', '0-3', '-1-2', '0-1.5', '1-2-0', 'a-b', '1-']) {
    expect(pairFrom(text, 3)).toEqual([0, 1]);
  }
});
