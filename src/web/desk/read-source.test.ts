import { expect, test } from 'vitest';
import { anchorAt, sealedAnchorAt } from '../../evidence/anchors/index.ts';
import { LONGEST_TEXT } from '../../evidence/text/limits.ts';
import { placesIn, readSource } from './read-source.ts';

const text = 'The ministers met at the weir.\n\nNobody spoke to the press.\n';
const read = (content: string | Uint8Array, name?: string) =>
  readSource({ content, ...(name !== undefined && { name }) });
const codeOf = (outcome: ReturnType<typeof readSource>) => ('problem' in outcome ? outcome.problem.code : 'none');
const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (words: string) => new TextEncoder().encode(words);

test('what is pasted and what lies in a file are read alike', () => {
  const [pasted, filed] = [read(text), read(ascii(text), 'weir.txt')];
  if ('problem' in pasted || 'problem' in filed) throw new Error('It is not read.');
  expect(pasted.reading).toEqual(filed.reading);
  expect([pasted.text, pasted.kind, pasted.reading.paragraphs.length]).toEqual([text, 'text', 2]);
});

test('a page is known by its name or its look, and read as one', () => {
  const page = '<!doctype html><title>T</title><article><p>The ministers met at the weir.</p></article>';
  for (const outcome of [read(page), read(ascii('<p>The ministers met at the weir.'), 'weir.html')]) {
    if ('problem' in outcome) throw new Error('It is not read.');
    expect([outcome.kind, outcome.reading.text.text.trim()]).toEqual(['page', 'The ministers met at the weir.']);
  }
});

test('a long page with a short article is read', () => {
  const script = `<script>${'x'.repeat(LONGEST_TEXT)}</script>`;
  expect(codeOf(read(`<!doctype html>${script}<article><p>The ministers met at the weir.</p></article>`))).toBe('none');
});

test.each([
  ['nothing', '', undefined, 'report/empty'],
  ['blanks', ' \n\t', undefined, 'report/empty'],
  [
    'a page without a word',
    '<!doctype html><script>show("text")</script><div id=app></div>',
    undefined,
    'report/empty',
  ],
  ['a PDF', ascii('%PDF-1.7\n'), 'report.pdf', 'report/pdf'],
  ['a PDF by another name', ascii('%PDF-1.7\n'), 'report.txt', 'report/pdf'],
  ['a word processor’s file', bytes(0x50, 0x4b, 3, 4, 0, 0), 'report.docx', 'report/word-processor'],
  ['bytes', bytes(...Array.from({ length: 400 }, (_, n) => (n * 7) % 32)), 'report.txt', 'report/binary'],
  ['too many characters', 'word '.repeat(LONGEST_TEXT / 5 + 1), undefined, 'report/too-long'],
  [
    'a page with too many characters',
    `<!doctype html><p>${'word '.repeat(LONGEST_TEXT / 5 + 1)}`,
    undefined,
    'report/too-long',
  ],
  ['too many bytes', new Uint8Array(20 * 2 ** 20 + 1).fill(0x61), 'report.txt', 'report/too-large'],
])('%s: a sentence says why it is not read', (_, content, name, code) => {
  const outcome = read(content, name);
  expect(codeOf(outcome)).toBe(code);
  expect('problem' in outcome && outcome.problem.says).toMatch(/\.$/);
});

test('a passage is found where it stands, is an orphan where it is gone, and has no place where none was written', () => {
  const kept = 'The ministers met at the weir. They stayed there for the whole of the afternoon.\n';
  const outcome = read(`${kept}Nobody spoke to the press.\n`);
  const other = read(`Later edition.\n${kept}Snow fell.\n`);
  if ('problem' in outcome || 'problem' in other) throw new Error('It is not read.');
  const here = outcome.reading.text;
  const first = { start: 4, end: 29 };
  const second = { start: kept.length, end: kept.length + 25 };
  const anchors = [anchorAt(here, first), anchorAt(here, second), sealedAnchorAt(here, second), undefined];
  expect(placesIn(here, anchors)).toEqual([first, second, second, 'unplaced']);
  expect(placesIn(other.reading.text, anchors)).toEqual([{ start: 19, end: 44 }, 'orphan', 'orphan', 'unplaced']);
});
