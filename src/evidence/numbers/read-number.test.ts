import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';
import { numberAt } from './read-number.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The slow reference: a number below a million in English words. */
function inWords(n: number): string {
  if (n >= 1000) return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : ` ${inWords(n % 1000)}`}`;
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`}`;
  if (n >= 20) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${ONES[n % 10]}`}`;
  return ONES[n]!;
}

function read(text: string): { value: number; words: string } | undefined {
  const pieces = piecesOf(text);
  const found = numberAt(pieces, 0);
  return found && { value: found.value, words: text.slice(0, pieces[found.next - 1]!.end) };
}

test('every number below a million is read from its English words', () => {
  for (let n = 0; n < 1_000_000; n += n < 1200 ? 1 : 4_997) {
    const words = inWords(n);
    expect(read(`${words} boats`)).toEqual({ value: n, words });
  }
});

test('every grouping of digits is read as one number', () => {
  for (let n = 1000; n < 10_000_000; n += 386_311) {
    for (const words of [String(n), n.toLocaleString('en-US'), n.toLocaleString('en-US').replaceAll(',', ' ')]) {
      expect(read(`${words} boats`)).toEqual({ value: n, words });
    }
  }
});

test.each([
  ['1.5 million', 1_500_000],
  ['1.1 million', 1_100_000],
  ['60m', 60_000_000],
  ['3bn', 3_000_000_000],
  ['40 thousand', 40_000],
  ['a dozen', 12],
  ['two dozen', 24],
  ['half a million', 500_000],
  ['half a dozen', 6],
  ['a hundred', 100],
  ['two and a half million', 2_500_000],
  ['2½', 2.5],
])('%s is %d', (words, value) => {
  expect(read(`${words} of them`)).toEqual({ value, words });
});

test.each(['hundreds', 'a boat', 'dozens', 'and two', 'million'])('%s begins with no number', (words) => {
  expect(read(words)).toBeUndefined();
});
