import { expect, test } from 'vitest';
import { asTyped } from './as-typed.ts';

test('a name copied with its marks of the reading direction is the name', () => {
  expect(asTyped('\u2068up.dam\u2069')).toBe('up.dam');
  expect(asTyped('\u200fمصر\u200e')).toBe('مصر');
  expect(asTyped(' e\u0301cluse ')).toBe('\u00e9cluse');
});
