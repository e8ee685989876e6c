import { describe, expect, test } from 'vitest';
import { normalizeText } from '../text/normalize.ts';
import { findPassage } from './find-passage.ts';
import { hashOfText } from './hash-of-text.ts';
import { anchorAt, sealedAnchorAt } from './make-anchor.ts';

const report = normalizeText(
  `The minister spoke at noon. He agreed to look at the dam again, if the river rises before the spring.
Nobody else in the room agreed. The envoy left by train. The dam stands where it stood in 1950, he said.
The talks go on in May, an aide said later that day.`,
);

function spanOf(words: string, text = report.text) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
const edited = (from: string, to: string) => normalizeText(report.text.replace(from, to));
const wordsAt = ({ text }: { text: string }, { start, end }: { start: number; end: number }) => text.slice(start, end);

const passage = 'The envoy left by train.';
const anchor = anchorAt(report, spanOf(passage));

test('an anchor holds place, words, what stands around them, and of which text', () => {
  expect(anchor).toEqual({
    position: spanOf(passage),
    quote: {
      exact: passage,
      prefix: 'Nobody else in the room agreed. ',
      suffix: ' The dam stands where it stood i',
    },
    quoteHash: undefined,
    textHash: report.hash,
  });
});

test('in the same text the place is enough, also where the words stand twice', () => {
  const twice = normalizeText('Yes, he said. Yes, he said. Yes, he said.');
  const second = anchorAt(twice, { start: 14, end: 17 });
  expect(findPassage(twice, second)).toEqual({ found: 'position', at: { start: 14, end: 17 }, errors: 0 });
});

test('in another text the words count, between the same neighbors', () => {
  const later = edited('The minister', 'Yesterday the minister');
  const found = findPassage(later, anchor);
  expect(found).toMatchObject({ found: 'quote', errors: 0 });
  expect(found.found && wordsAt(later, found.at)).toBe(passage);
});

test('with other words before it, or behind it, it is found by the side that stayed', () => {
  for (const later of [
    edited('room agreed. ', 'room did. Then a bell rang. '),
    edited('The dam stands', 'By now the dam stood'),
  ]) {
    const found = findPassage(later, anchor);
    expect(found).toMatchObject({ found: 'near', errors: 0 });
    expect(found.found && wordsAt(later, found.at)).toBe(passage);
  }
});

test('with a word of it changed it is found between both sides, and the change is counted', () => {
  const later = edited('left by train.', 'left by plane.');
  const found = findPassage(later, anchor);
  expect(found).toMatchObject({ found: 'near', errors: 4 });
  expect(found.found && wordsAt(later, found.at)).toBe('The envoy left by plane.');
});

describe('an orphan', () => {
  test.each([
    ['the passage is gone', report.text.replace(` ${passage}`, ''), 'gone'],
    ['the passage is gone, to the character', report.text.replace(passage, ''), 'gone'],
    ['more than a fifth is another', report.text.replace(passage, 'An envoy came on foot.'), 'gone'],
    [
      'changed, and so is what stands before it',
      edited('room agreed. The envoy left', 'hall had heard. That envoy left').text,
      'gone',
    ],
    ['the text is another', 'Something else.', 'gone'],
    ['the text is empty', '', 'gone'],
  ])('where %s', (_what, text, because) => {
    expect(findPassage(normalizeText(text), anchor)).toEqual({ found: undefined, because });
  });

  test('where the passage with its neighbors stands twice', () => {
    const text = `${report.text}\n${report.text}`;
    expect(findPassage(normalizeText(text), anchor)).toEqual({ found: undefined, because: 'several' });
  });

  test('where the words stand elsewhere too, and the passage itself is gone: it is not moved there', () => {
    const twice = normalizeText(
      `He agreed. ${'The river rose. '.repeat(4)}Later on he agreed to nothing. He agreed. So they say.`,
    );
    const first = anchorAt(twice, { start: 0, end: 10 });
    const later = normalizeText(twice.text.replace('He agreed. ', 'It rained. '));
    expect(findPassage(later, first)).toEqual({ found: undefined, because: 'gone' });
  });

  test('where a line of a list is gone and the next one is nearly the same', () => {
    const rows = ['2016', '2017', '2018', '2019'].map(
      (year) => `Trade between the two towns in the year ${year} fell by 5 percent.`,
    );
    const list = normalizeText(rows.join('\n'));
    const third = anchorAt(list, spanOf(rows[2]!, list.text));
    const later = normalizeText(rows.filter((_, n) => n !== 2).join('\n'));
    expect(findPassage(later, third)).toMatchObject({ found: undefined });
    const without = normalizeText(rows.filter((_, n) => n !== 1 && n !== 2).join('\n'));
    expect(findPassage(without, third)).toMatchObject({ found: undefined });
  });

  test('where a figure of it is another one', () => {
    const dated = anchorAt(report, spanOf('it stood in 1950, he said.'));
    expect(findPassage(edited('in 1950', 'in 1951'), dated)).toMatchObject({ found: undefined });
    expect(findPassage(edited('stood in', 'was in'), dated)).toMatchObject({ found: 'near' });
  });

  test('where a position is all that is known, and the text is another', () => {
    const bare = { position: anchor.position, quote: undefined, quoteHash: undefined, textHash: report.hash };
    expect(findPassage(report, bare)).toMatchObject({ found: 'position' });
    expect(findPassage(edited('noon', 'one'), bare)).toEqual({ found: undefined, because: 'nothing-to-go-by' });
  });
});

test('a position in a text with other words at that place is not believed', () => {
  const wrong = { ...anchor, position: { start: 0, end: 5 } };
  const found = findPassage(report, wrong);
  expect(found).toMatchObject({ found: 'quote' });
  expect(found.found && wordsAt(report, found.at)).toBe(passage);
});

test('a quote written by hand, without neighbors, is found where it stands once', () => {
  const byHand = (exact: string) => ({
    position: undefined,
    quote: { exact, prefix: undefined, suffix: undefined },
    quoteHash: undefined,
    textHash: undefined,
  });
  expect(findPassage(report, byHand('the dam again'))).toMatchObject({ found: 'quote' });
  expect(findPassage(report, byHand('agreed'))).toEqual({ found: undefined, because: 'several' });
  expect(findPassage(report, byHand('the dan again'))).toEqual({ found: undefined, because: 'gone' });
});

describe('without the words', () => {
  const sealed = sealedAnchorAt(report, spanOf(passage));

  test('the anchor holds nothing to read', () => {
    expect(sealed).toMatchObject({ quote: undefined, quoteHash: hashOfText(passage) });
    expect(JSON.stringify(sealed)).not.toMatch(/envoy|train|room|dam/);
  });

  test('the passage is found in the same text, and in another', () => {
    expect(findPassage(report, sealed)).toMatchObject({ found: 'position' });
    const later = edited('at noon', 'at two in the afternoon');
    const found = findPassage(later, sealed);
    expect(found).toMatchObject({ found: 'hash' });
    expect(found.found && wordsAt(later, found.at)).toBe(passage);
  });

  test('one letter changed, or a second such passage, makes an orphan', () => {
    expect(findPassage(edited('by train', 'by trams'), sealed)).toEqual({ found: undefined, because: 'gone' });
    const twice = normalizeText(`${report.text} ${passage}`);
    expect(findPassage(twice, sealed)).toEqual({ found: undefined, because: 'several' });
  });
});

test('no surrogate pair is cut in two', () => {
  const text = normalizeText(`${'🌊'.repeat(20)}a${'🏔'.repeat(20)}`);
  const { quote } = anchorAt(text, { start: 40, end: 41 });
  expect(quote!.prefix).toBe('🌊'.repeat(16));
  const odd = normalizeText(`${'🌊'.repeat(20)}ab${'🏔'.repeat(20)}`);
  expect(anchorAt(odd, { start: 41, end: 42 }).quote!.prefix).toBe(`${'🌊'.repeat(15)}a`);
});

test.each([
  ['a long run of one letter', 'a'.repeat(1_000_000), 'a'.repeat(5000)],
  ['words that almost stand everywhere', 'ab'.repeat(500_000), `${'ab'.repeat(2000)}b`],
  ['a passage longer than can be compared', 'the river rises and falls '.repeat(40_000), 'x'.repeat(20_000)],
])(
  'text made to be slow is answered all the same: %s',
  (_what, text, exact) => {
    const quote = { exact, prefix: text.slice(0, 32), suffix: text.slice(5, 37) };
    const asked = { position: undefined, quote, quoteHash: undefined, textHash: undefined };
    expect(findPassage(normalizeText(text), asked).found).toBeUndefined();
    const sealed = { position: { start: 0, end: 500 }, quote: undefined, quoteHash: 'ab'.repeat(32), textHash: 'cd' };
    expect(findPassage(normalizeText(text), sealed).found).toBeUndefined();
  },
  10_000,
);
