import { expect, test } from 'vitest';
import { problemsInWords } from './problems-in-words.ts';

function excerptOf(text: string, column: number): string[] {
  const problem = { code: 'a/b', says: 'Wrong.', place: { line: 1, column } };
  return problemsInWords([problem], { width: 40, text })
    .split('\n')
    .filter((line) => line.includes('|'));
}

test.each([1, 20, 60, 100, 119])(
  'of a long line the part around column %d is shown, the mark below its letter',
  (column) => {
    const text = `${'a'.repeat(column - 1)}X${'b'.repeat(120 - column)}`;
    const [line, mark] = excerptOf(text, column);
    expect(line!.length).toBeLessThanOrEqual(40);
    expect(line![mark!.indexOf('^')]).toBe('X');
    expect(line).toContain('…');
  },
);

test('a short line is shown whole', () => {
  expect(excerptOf('title: x', 8)).toEqual(['    | title: x', '    |        ^']);
});
