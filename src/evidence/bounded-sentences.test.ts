import { expect, test } from 'vitest';
import { LONGEST_SENTENCE } from './bounded-sentences.ts';
import { readReport } from './index.ts';

const SENTENCE = 'Bulgaria closed the lock on Monday';

test('a text of marks without an end is read in time, and keeps its length', () => {
  const { text, statements } = readReport({ text: `${SENTENCE}${'<!--'.repeat(50_000)}` });
  expect(text.text.length).toBeGreaterThan(200_000);
  expect(statements).toHaveLength(1);
}, 20_000);

test('of a sentence that is too long the beginning is read, and its place is whole', () => {
  const text = `${SENTENCE} ${'and Romania waited '.repeat(LONGEST_SENTENCE)}.\n\n${SENTENCE}.\n`;
  const { statements } = readReport({ text, published: '2024-06-10' });
  expect(statements).toHaveLength(2);
  expect(statements[0]!.end).toBeGreaterThan(LONGEST_SENTENCE * 10);
  expect(statements[0]!.dates.map(({ value }) => value)).toEqual(['2024-06-10']);
});
