/** Whatever is pasted, the reader comes to an end, and twice as much takes about twice as long. */
import { describe, expect, test } from 'vitest';
import { readPage, readReport } from '../src/evidence/index.ts';
import { HOSTILE_KINDS, hostileText } from './hostile-text.ts';

const SIZE = 30_000;

/** Of the processor, in milliseconds: what else the machine does counts less. The lesser of two. */
function costOf(text: string, read = (it: string): unknown => readReport({ text: it })): number {
  const once = () => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

describe.each(HOSTILE_KINDS)('%s', (kind) => {
  test('four times the text takes less than nine times the work', () => {
    costOf(hostileText(kind, 10_000));
    const [less, more] = [SIZE / 2, SIZE * 2].map((size) => costOf(hostileText(kind, size)));
    expect(more).toBeLessThan(9 * less! + 300);
  });
});

/** Eight quotes in large letters, and a paragraph that begins each of them over and over and ends none. */
function likeQuotes(size: number): string {
  const prose =
    'The lock on the lower river stays shut, and neither of the two ports will say until when it must wait.';
  const quotes = Array.from({ length: 8 }, (_, k) => `“No, no, no, no to port ${k} and its lock”`);
  return ['The lock stays shut', prose, ...quotes, 'no '.repeat(size / 3)].join('\n\n');
}

/** What no repetition of one piece brings about. */
const shapes: readonly [string, (size: number) => string, ((text: string) => unknown)?][] = [
  ['a name and an endless word', (size) => `The lock stays shut\n\nAna Reyes, ${'a'.repeat(size)}1`],
  ['a name and an endless place', (size) => `The lock stays shut\n\nAna Reyes in ${'A'.repeat(size)}1`],
  ['spaces before many stops', (size) => `Go. ${' '.repeat(size / 2)}${'Mr. A '.repeat(size / 12)}`],
  ['an endless word in capitals and a colon', (size) => `The lock stays shut\n\n${'A'.repeat(size)}:`],
  ['a chain of capitals and a colon', (size) => `The lock stays shut\n\n${'A-'.repeat(size / 2)}:`],
  ['quotes that begin alike', likeQuotes],
  ['marks above and below by turns', (size) => `The lo${'\u0301\u0316'.repeat(size / 2)}ck stays shut.`],
  ['a page of spaces', (size) => `<html><body><pre>a${' '.repeat(size)}b</pre></body></html>`, readPage],
  ['a page of tags that never close', (size) => '<html '.repeat(size / 6), readPage],
  ['a page of comments that never close', (size) => `<html><body>${'<!--'.repeat(size / 4)}`, readPage],
  ['a page of entities', (size) => `<html><body>${'&lt;'.repeat(size / 4)}`, readPage],
];

test.each(shapes)('%s: four times as much takes less than nine times the work', (_, shape, read) => {
  costOf(shape(10_000), read);
  const [less, more] = [25_000, 100_000].map((size) => costOf(shape(size), read));
  expect(more).toBeLessThan(9 * less! + 100);
});
