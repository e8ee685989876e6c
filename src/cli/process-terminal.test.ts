import { expect, test } from 'vitest';
import { widthOf } from './process-terminal.ts';

test('a terminal that reports no columns, and a pipe, are taken to have the usual eighty', () => {
  expect(widthOf(0, undefined)).toBe(80);
  expect(widthOf(undefined, undefined)).toBe(80);
  expect(widthOf(undefined, 'wide')).toBe(80);
});

test('what the terminal reports goes before what the environment says', () => {
  expect(widthOf(120, '60')).toBe(120);
  expect(widthOf(0, '60')).toBe(60);
});
