import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchingLines } from './matching-lines.ts';

/** The length of a longest common subsequence, by the table of all beginnings. */
function longest(a: readonly string[], b: readonly string[]): number {
  const table = a.map(() => b.map(() => 0));
  const at = (i: number, j: number) => (i < 0 || j < 0 ? 0 : table[i]![j]!);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      table[i]![j] = a[i] === b[j] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  return at(a.length - 1, b.length - 1);
}

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

test('the lines matched are equal, in order, and as many as can be', () => {
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const matched = [...matchingLines(a, b)!].flatMap((place, line) => (place < 0 ? [] : [[line, place] as const]));
      for (const [line, place] of matched) expect(a[line]).toBe(b[place]);
      const places = matched.map(([, place]) => place);
      expect(places).toEqual([...new Set(places)].sort((x, y) => x - y));
      expect(matched.length).toBe(longest(a, b));
    }),
    { numRuns: 500 },
  );
});

test('texts with nothing in common are told apart without end of work', () => {
  const different = (letter: string) => Array.from({ length: 5000 }, (_, n) => `${letter}${n}`);
  expect(matchingLines(different('a'), different('b'))).toBeUndefined();
});
