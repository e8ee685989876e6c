import { expect, test } from 'vitest';
import { unwrapped, wrapped } from './paragraph-text.ts';

const words = 'one two three four five six seven '.repeat(12).trim();

test('what is wrapped for the file is typed without its line breaks, and no word is lost', () => {
  const typed = `${words}\n\n${words}`;
  const filed = wrapped(typed);
  expect(Math.max(...filed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(116);
  expect(unwrapped(filed)).toBe(typed);
  expect(filed.endsWith('\n')).toBe(true);
});

test('a short text stays on its line', () => {
  expect(wrapped(' short text ')).toBe('short text');
  expect(unwrapped('short text\n')).toBe('short text');
});

test('a word that is longer than a line stands alone', () => {
  const long = 'x'.repeat(200);
  expect(wrapped(`a ${long} b`)).toBe(`a\n${long}\nb\n`);
});
