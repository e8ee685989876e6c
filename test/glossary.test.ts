/** The glossary names things as the code does. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONCEPTS } from '../src/engine/stability/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// One line per entry: its lines joined.
const entries = readFileSync(`${root}docs/glossary.md`, 'utf8')
  .replace(/\n {2}(?=\S)/g, ' ')
  .split('\n')
  .filter((line) => line.startsWith('- **'));

test('what it says the code calls a thing is there in the code', () => {
  const source = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(`${root}src/${path}`, 'utf8'))
    .join('\n');
  const named = entries.flatMap((entry) =>
    [...(entry.split('*Code:*')[1] ?? '').matchAll(/`(\w+)(?:\.(\w+))?`/g)].flatMap(([, first, second]) =>
      [first, second].filter((name) => name !== undefined),
    ),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
});

test.each(CONCEPTS)('$letters is there, by its letters and its name', ({ letters, name, id }) => {
  const expected = id === 'nm' ? '**NM**: looking as far as one likes' : `**${letters}**: ${name}`;
  expect(entries.some((entry) => entry.startsWith(`- ${expected}`))).toBe(true);
});

test('no word is explained twice', () => {
  const words = entries.map((entry) => /^- \*\*(.+?)\*\*/.exec(entry)![1]!);
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});
