import { expect, test } from 'vitest';
import { pathKey, startsWith, writePath } from './path.ts';

test('a path is shown as names with dots, and keyed so that no two are alike', () => {
  expect(writePath(['conflict', 'rules', 3, 'never'])).toBe('conflict.rules.3.never');
  expect(pathKey(['a.b'])).not.toBe(pathKey(['a', 'b']));
  expect(pathKey(['1'])).not.toBe(pathKey([1]));
});

test('a path starts with every part that leads to it', () => {
  expect(startsWith(['a', 1, 'b'], ['a', 1])).toBe(true);
  expect(startsWith(['a', 1], ['a', 1, 'b'])).toBe(false);
  expect(startsWith(['a', 1], [])).toBe(true);
});
