import { describe, expect, test } from 'vitest';
import { decodeReport } from './decode.ts';
import { LARGEST_REPORT } from './limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++)
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};
/** Letters of windows-1251 and windows-1252 at their own bytes. */
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
const textOf = (bytes: Uint8Array, name?: string) => {
  const read = decodeReport(bytes, name);
  return 'report' in read ? read.report : read.problem;
};

describe('the encoding is found', () => {
  test('of UTF-8, with or without a mark, with a broken byte among many good ones', () => {
    expect(textOf(utf8('Zürich – “no”'))).toMatchObject({ text: 'Zürich – “no”', encoding: 'utf-8' });
    expect(textOf(utf8('\ufeffZürich'))).toMatchObject({ text: 'Zürich' });
    expect(textOf(bytesOf('é'.repeat(30), [0xe9], ' end'))).toMatchObject({ encoding: 'utf-8' });
  });
  test('of UTF-16 in both orders, with a mark, or without one in Latin or Cyrillic', () => {
    expect(textOf(utf16('\ufeffThe talks'))).toMatchObject({ text: 'The talks', encoding: 'utf-16le' });
    expect(textOf(utf16('\ufeffThe talks', true))).toMatchObject({ text: 'The talks', encoding: 'utf-16be' });
    expect(textOf(utf16('The talks ended without a word.'))).toMatchObject({ encoding: 'utf-16le' });
    expect(textOf(utf16('Переговоры закончились вчера вечером', true))).toMatchObject({ encoding: 'utf-16be' });
  });
  test('of windows-1252 by single accents, of windows-1251 by words made of nothing else', () => {
    expect(textOf(bytesOf('Z', [0xfc], 'rich and caf', [0xe9], ' ', [0x93], 'no', [0x94]))).toMatchObject({
      text: 'Zürich and café “no”',
    });
    expect(
      textOf(Uint8Array.from([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb])),
    ).toMatchObject({ text: 'Министр сказал' });
  });
  test('by the word of the page, where its bytes are no UTF-8', () => {
    const page = bytesOf('<html><meta charset="iso-8859-2"><p>', [0xb1], '</p></html>');
    expect(textOf(page)).toMatchObject({ encoding: 'iso-8859-2', kind: 'page' });
    expect(textOf(bytesOf('<meta charset="no-such-thing"><p>', [0xe9]))).toMatchObject({ encoding: 'windows-1252' });
  });
});

test('a page is known by its name or by its tags', () => {
  expect(textOf(utf8('Text < text'), 'a.HTML')).toMatchObject({ kind: 'page' });
  expect(textOf(utf8('<!DOCTYPE html><p>Hello'))).toMatchObject({ kind: 'page' });
  expect(textOf(utf8('<div>a</div><p>b</p><p>c</p>'), 'notes.md')).toMatchObject({ kind: 'text' });
  expect(textOf(utf8('If a < b and b > c, fine.'))).toMatchObject({ kind: 'text' });
});

test.each([
  ['report/empty', utf8(' \n\t'), undefined],
  ['report/pdf', utf8('%PDF-1.7 …'), undefined],
  ['report/word-processor', bytesOf('PK', [3, 4], 'word/document.xml'), undefined],
  ['report/word-processor', bytesOf('PK', [3, 4], 'mimetype'), 'letter.odt'],
  ['report/word-processor', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old.doc'],
  ['report/word-processor', utf8('{\\rtf1 hello}'), undefined],
  ['report/archive', bytesOf('PK', [3, 4], 'a.txt'), 'a.zip'],
  ['report/binary', Uint8Array.from({ length: 400 }, (_, n) => (n * 7) % 256), undefined],
  ['report/too-large', new Uint8Array(LARGEST_REPORT + 1), undefined],
])('%s is said in a sentence, with a hint and the file', (code, bytes, name) => {
  const read = decodeReport(bytes, name);
  expect(read).toMatchObject({
    problem: { code, says: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) },
  });
  if (name !== undefined) expect(read).toMatchObject({ problem: { file: name } });
});
