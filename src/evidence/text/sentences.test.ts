import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  test.each([
    ['a title before a name', 'Dr. Ilse Brandt met Gen. Okoro and Lt. Col. Hale in Accra.'],
    ['initials', 'The note was signed by J. R. Whitcombe for the board.'],
    ['a country with dots before a name', 'The U.S. Treasury and the U.N. Security Council were told.'],
    ['a month or number before a figure', 'Resolution No. 14 passed on Oct. 9 under Art. 3 of the pact.'],
    ['a decimal number', 'Output fell by 3.5 percent to 1,200.75 tonnes.'],
    [
      'a power of ten cut short before its money',
      'The tunnel costs 1,1 bln. USD, 400 mln. Lari and 650 thous. tons of cement.',
    ],
    ['an hour before its zone', 'It began at 5 p.m. Moscow time and ended late.'],
    ['a tag behind a question in quotation marks', '"Are we at war?" Minister Keita asked.'],
    ['a tag in lower case behind a stop', '“Never!” said the envoy.'],
    ['a tag behind a dash and a comma', '– Not yet, – he noted.'],
    ['a tag with a capital behind a dash and a stop', '– Not yet. – He noted.'],
    ['a tag with a name behind a dash', '— Enough! — Colonel Barre shouted.'],
    ['an ellipsis that goes on', 'We waited … and waited... until dawn.'],
    ['a mark of a list', '1. The sides shall meet'],
    ['a stop inside a name of the web', 'See the site example.com for more.'],
  ])('with %s', (_, text) => expect(cut(text)).toEqual([text]));
});

test.each([
  ['Talks were held in the U.S. The sides agreed.', ['Talks were held in the U.S.', 'The sides agreed.']],
  ['He left at 9 p.m. Talks resumed.', ['He left at 9 p.m.', 'Talks resumed.']],
  ['It cost 3 bln. Georgia paid.', ['It cost 3 bln.', 'Georgia paid.']],
  ['No. We said no.', ['No.', 'We said no.']],
  ['They chose plan B. In May it failed.', ['They chose plan B.', 'In May it failed.']],
  [
    '“We left. We will not return,” she said. It rained.',
    ['“We left.', 'We will not return,” she said.', 'It rained.'],
  ],
  ['"We won." Keita said so in May.', ['"We won."', 'Keita said so in May.']],
  ['– But soon, – he said. – We are ready.', ['– But soon, – he said.', '– We are ready.']],
  ['It ended.[1] Nobody came.', ['It ended.[1]', 'Nobody came.']],
  ['The talks ended.The sides left.', ['The talks ended.', 'The sides left.']],
  ['Is it true? 40 people think so.', ['Is it true?', '40 people think so.']],
  ['هل وافقوا؟ نعم وافقوا.', ['هل وافقوا؟', 'نعم وافقوا.']],
])('%s', (text, sentences) => expect(cut(text)).toEqual(sentences));

test('sentences are in order, trimmed, and hold every character that is no space', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'Dr',
      '.',
      ' ',
      'The',
      'he',
      '"',
      '”',
      '–',
      '?',
      '!',
      '…',
      '4',
      '\n',
      'U.S.',
      'é',
      '😀',
      '\ud800',
      'של',
      '(',
      ')',
    ),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(at, start).replace(/[ \n\t\r\u00a0]/g, '')).toBe('');
          expect(text.slice(start, end)).not.toMatch(/^[ \n\t\r]|[ \n\t\r]$|^$/);
          at = end;
        }
        expect(text.slice(at).replace(/[ \n\t\r\u00a0]/g, '')).toBe('');
      },
    ),
  );
});

test.each(['a', '.', '. ', 'A. ', '?" ', '."', 'a.A ', '! – A ', '.-   ', '("'])(
  'a megabyte of %j is cut in time',
  (one) => {
    expect(sentencesOf(one.repeat(Math.floor(1_000_000 / one.length))).length).toBeGreaterThan(0);
  },
  5_000,
);
