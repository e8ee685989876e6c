import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from './normalize.ts';
import { paragraphsOf } from './paragraphs.ts';

const opened = (text: string) => paragraphsOf(text).paragraphs.map(({ mark, label }) => label ?? mark);
const said = (text: string) =>
  paragraphsOf(text).paragraphs.map(({ sentences }) => sentences.map((one) => one.text).join(' '));

test('a paragraph is a run between line breaks that is not blank, trimmed, numbered from 1', () => {
  const { paragraphs } = paragraphsOf('One.\n\n   \n  Two. Three.  \nFour');
  expect(paragraphs.map(({ n, text }) => [n, text])).toEqual([
    [1, 'One.'],
    [2, 'Two. Three.'],
    [3, 'Four'],
  ]);
});

describe('what opens a paragraph is not in its sentences', () => {
  test.each([
    ['– We wait.', 'dash', 'We wait.'],
    ['—We wait.', 'dash', 'We wait.'],
    ['-We wait.', 'dash', 'We wait.'],
    ['• We wait.', 'bullet', 'We wait.'],
    ['•We wait.', 'bullet', 'We wait.'],
    ['* We wait.', 'bullet', 'We wait.'],
    ['3. We wait.', 'number', 'We wait.'],
    ['(b) We wait.', 'number', 'We wait.'],
    ['## What next', 'heading', 'What next'],
    ['> We wait.', 'quote', 'We wait.'],
    ['> – We wait.', 'dash', 'We wait.'],
  ])('%s', (text, mark, rest) => {
    expect(opened(text)).toEqual([mark]);
    expect(said(text)).toEqual([rest]);
  });

  test.each(['-5 degrees at night.', '1904 was long ago.', '3.5 tonnes.', '*stress* on this.', '–40 °C was measured.'])(
    '%s opens with none',
    (text) => {
      expect(opened(text)).toEqual([undefined]);
      expect(said(text)).toEqual([text]);
    },
  );
});

describe('names before a colon', () => {
  test('are labels where they come back', () => {
    const text =
      'Vera Holm: Why now?\nAidan Roe: Because.\nVH: And then?\nAR: We wait.\nVH: How long?\nBackground: it is old.';
    expect(opened(text).slice(0, 5)).toEqual(['Vera Holm', 'Aidan Roe', 'VH', 'AR', 'VH']);
    expect(opened(text)[5]).toBeUndefined();
  });
  test('are labels in bold, too, and Q and A with a dot', () => {
    expect(opened('**Holm:** Why?\n**Roe:** So.\n**Holm:** When?\n**Roe:** Now.')).toEqual([
      'Holm',
      'Roe',
      'Holm',
      'Roe',
    ]);
    expect(opened('Q. Why?\nA. So it is.')).toEqual(['Q', 'A']);
  });
  test('are none where they stand once', () => {
    expect(opened('Ministry: no deal\nLong text about it.\nPhoto: archive')).toEqual([undefined, undefined, undefined]);
  });
});

describe('wrapped lines', () => {
  const wrapped = (text: string, width: number) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.join('\n');
  };
  const prose =
    'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say afterwards what had been agreed. '
      .repeat(3)
      .trim();

  test('are one paragraph where blank lines stand between the blocks', () => {
    const { paragraphs } = paragraphsOf(`Pier talks end\n\n${wrapped(prose, 72)}\n\n${wrapped(prose, 72)}`);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[1]!.text.replace(/\n/g, ' ')).toBe(prose);
    expect(paragraphs[1]!.sentences).toHaveLength(3);
  });
  test('are not to be confused with short lines, each a paragraph', () => {
    expect(
      paragraphsOf(
        'He came.\nHe saw the pier and the shed.\nHe left.\n\nIt rained.\nNobody cared about it at all.\nEnd.',
      ).paragraphs,
    ).toHaveLength(6);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'Q: ',
        'A: ',
        'Name: ',
        '– ',
        '• ',
        '# ',
        '1. ',
        '\n',
        ' ',
        'Word',
        'word',
        '. ',
        '?',
        '"',
        '\ud800',
        'שלום',
        '\n\n',
        '> ',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

test('every place leads to the text it names, and nothing but spaces and opening marks is left out', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text } = normalizeText(raw);
      const report = paragraphsOf(text);
      let at = 0;
      for (const [place, paragraph] of report.paragraphs.entries()) {
        expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
        expect(text.slice(at, paragraph.start).trim()).toBe('');
        at = paragraph.end;
        const last = paragraph.sentences.at(-1);
        if (last !== undefined) expect(last.end).toBe(paragraph.end);
        for (const sentence of paragraph.sentences) {
          expect(sentence.paragraph).toBe(place);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        }
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test.each(['x', 'The talks ended. ', '- ', '“'])(
  'one line of a megabyte of %j is read in time',
  (one) => {
    expect(paragraphsOf(one.repeat(Math.floor(1_000_000 / one.length))).paragraphs).toHaveLength(1);
  },
  10_000,
);

test.each(['x\n', 'Q: a\n', 'Name: b\n', 'a b\n'])(
  'ten thousand lines of %j are ten thousand paragraphs, in time',
  (one) => {
    expect(paragraphsOf(one.repeat(10_000)).paragraphs).toHaveLength(10_000);
  },
  5_000,
);

test('half a million lines of one letter are read in time, put together by the hundred', () => {
  const text = 'a\n'.repeat(500_000);
  const { paragraphs } = paragraphsOf(text);
  expect(paragraphs.length).toBeLessThan(2_000);
  expect(
    paragraphs.reduce((sum, { sentences }) => sum + sentences.reduce((n, { tokens }) => n + tokens.length, 0), 0),
  ).toBe(500_000);
}, 20_000);

test('as many lines of ordinary length stay paragraphs', () => {
  expect(paragraphsOf('The talks ended without a word.\n'.repeat(20_001)).paragraphs).toHaveLength(20_001);
}, 20_000);
