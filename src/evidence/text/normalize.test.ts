import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeText, originalPlace } from './normalize.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'e\u0301',
        '\r\n',
        '\r',
        '\u00a0',
        '\u00ad',
        '\ufeff',
        '\ud800',
        '\udc00',
        '\u2028',
        '\u200b',
        '😀',
        '\u0301',
        ' ',
        '\u202e',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);

test('plain text with line feeds stays as it is, without drift', () => {
  const plain = '– “No,” he said.\nIt’s ‘off’ — Zürich, 5–6 May.\n\n\tEnd.'.replace('\t', ' ');
  expect(normalizeText(plain)).toMatchObject({ text: plain, drift: [] });
});

test('line breaks of all kinds become one kind, odd spaces plain ones, invisible marks nothing', () => {
  expect(normalizeText('\ufeffa\r\nb\rc\u2028d\u00a0e\u2009f\u00adg\u200bh\u202ei\tj').text).toBe(
    'a\nb\nc\nd e fghi j',
  );
});

test('a letter and its combining mark become one letter, half a surrogate pair the mark for what is lost', () => {
  expect(normalizeText('Bogota\u0301 and Türkiye\ud83d').text).toBe('Bogotá and Türkiye\ufffd');
  expect(normalizeText('Bogota\ufeff\u0301').text).toBe('Bogotá');
});

test('the hash is SHA-256 of the text as UTF-8', () => {
  expect(normalizeText('abc').hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(normalizeText('a\r\nb').hash).toBe(normalizeText('a\nb').hash);
});

test('a place leads back to the same words in the original', () => {
  const raw = '\ufeffFirst\r\nse\u00adcond\r\n\r\nthi\u0301rd word';
  const normal = normalizeText(raw);
  const back = (words: string) => raw.slice(originalPlace(normal, normal.text.indexOf(words)));
  expect(back('First').startsWith('First')).toBe(true);
  expect(back('second').startsWith('se\u00adcond')).toBe(true);
  expect(back('thírd').startsWith('thi\u0301rd')).toBe(true);
  expect(back('word')).toBe('word');
});

test('doing it twice changes nothing, whatever the text', () => {
  fc.assert(fc.property(anyText, (raw) => normalizeText(normalizeText(raw).text).text === normalizeText(raw).text));
});

test('places in the original rise with places in the text and stay inside it', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const normal = normalizeText(raw);
      let last = 0;
      for (let at = 0; at <= normal.text.length; at++) {
        const place = originalPlace(normal, at);
        expect(place).toBeGreaterThanOrEqual(last);
        expect(place).toBeLessThanOrEqual(raw.length);
        last = place;
      }
    }),
  );
});

test('letters that stay themselves are found at their own place in the original', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const normal = normalizeText(raw);
      for (const [at, letter] of [...normal.text]
        .map((letter, n) => [n, letter] as const)
        .filter(([, one]) => /[a-z]/.test(one)))
        if (normal.text[at] === letter) expect(raw[originalPlace(normal, at)]).toBe(letter);
    }),
  );
});

test('a megabyte of marks takes no more than its length', () => {
  for (const one of ['\u0301', 'e\u0301', '\u00ad', '\r\n', '\ud800', '\u200b\u0301'])
    expect(normalizeText(one.repeat(300_000)).text.length).toBeLessThanOrEqual(600_000);
}, 10_000);
