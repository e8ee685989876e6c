import { expect, test } from 'vitest';
import type { Issue } from '../../model/index.ts';
import { amountText, levelText } from './packages-in-words.ts';

const share: Issue = {
  kind: 'real',
  id: 'share',
  name: 'Share',
  group: undefined,
  low: 0,
  high: 1,
  step: 0.1,
  unit: undefined,
} as Issue;

test('an amount is said with its unit, and without the last digits that adding steps leaves behind', () => {
  expect(amountText(share, 0.1 + 0.2)).toBe('0.3');
  expect(amountText({ ...share, unit: 'of the water' } as Issue, 0.1 + 0.2)).toBe('0.3 of the water');
  expect(levelText({ issue: share, levels: Float64Array.of(0, 0.1 * 3) }, 1)).toBe('0.3');
});
