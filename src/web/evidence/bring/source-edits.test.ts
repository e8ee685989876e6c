import { expect, test } from 'vitest';
import { type ReportReading, readReport } from '../../../evidence/index.ts';
import { type Draft, editText, parseCase, type TextEdit } from '../../../format/index.ts';
import { fileEdits, newSourceEdits, otherTextEdits } from './source-edits.ts';

const text = 'The ministers met at the weir.\n\nNobody spoke to the press.\n';
const reading = (about: Partial<ReportReading['about']> = {}, from = text): ReportReading => {
  const read = readReport({ text: from });
  return { ...read, about: { ...read.about, title: undefined, published: undefined, ...about } };
};
const stated = { value: '2031-03-14T09:30:00Z', basis: 'stated', because: { rule: 'published/page' } } as const;
const inferred = { value: '2031-03-14', basis: 'inferred', because: { rule: 'published/weekdays' } } as const;

/** The case as it reads after the edits; throws where it has problems. */
function after(edits: readonly TextEdit[], sources = ''): NonNullable<Draft['sources']> {
  const { document } = parseCase(`demarche: 1\ntitle: x\n${sources}`);
  const edited = editText(document!, edits);
  if ('problem' in edited) throw new Error(edited.problem.says);
  const { draft, problems } = parseCase(edited.text);
  expect(problems).toEqual([]);
  return draft!.sources ?? {};
}

test('a new source says what the report says of itself, with the hash of its text', () => {
  const about = { title: 'At the weir', outlet: 'River Wire', author: 'Ada Berg', published: stated, language: 'en' };
  expect(after(newSourceEdits('wire', reading(about), { file: 'wire.txt' }))).toEqual({
    wire: {
      title: 'At the weir',
      outlet: 'River Wire',
      author: 'Ada Berg',
      published: '2031-03-14',
      language: 'en',
      file: 'wire.txt',
      hash: reading().text.hash,
    },
  });
});

test('what a page says that no case may hold is left out', () => {
  const about = { url: 'javascript:alert(1)', language: 'English (UK)', modified: 'yesterday', dateline: '' };
  expect(after(newSourceEdits('wire', reading(about), { title: 'T' }))).toEqual({
    wire: { title: 'T', hash: reading().text.hash },
  });
});

test.each([
  ['stated by the report itself', stated, undefined, '2031-03-14'],
  ['stated, and left as it is', stated, '2031-03-14', '2031-03-14'],
  ['guessed, and taken', inferred, '2031-03-14', { value: '2031-03-14', basis: 'inferred' }],
  ['guessed, and not taken', inferred, undefined, undefined],
  ['hers, against what was guessed', inferred, '2031-03-15', { value: '2031-03-15', basis: 'analyst' }],
  ['hers, where nothing is said', undefined, '2031-03-15', { value: '2031-03-15', basis: 'analyst' }],
])('the day of publication says on whose word it is: %s', (_, published, given, written) => {
  const edits = newSourceEdits('wire', reading({ published }), given === undefined ? {} : { published: given });
  expect(after(edits).wire!.published).toEqual(written);
});

const known = `sources:
  wire:
    title: As she calls it
    published: { value: 2031-03-01, basis: analyst }
    file: wire.txt
    hash: ${'ab'.repeat(32)}
    reading: { dropped: [{ start: 0, end: 4 }], restored: [2], our: { Olle Brandt: norway } }
`;
const before = parseCase(`demarche: 1\ntitle: x\n${known}`).draft!.sources!.wire!;

test('another text for a source leaves what she wrote of it, and takes away what counted in the text before', () => {
  const edits = otherTextEdits('wire', before, reading({ title: 'T', outlet: 'River Wire', published: stated }), {
    file: 'wire-2.txt',
  });
  expect(after(edits, known).wire).toEqual({
    title: 'As she calls it',
    outlet: 'River Wire',
    published: { value: '2031-03-01', basis: 'analyst' },
    file: 'wire-2.txt',
    hash: reading().text.hash,
    reading: { our: { 'Olle Brandt': 'norway' } },
  });
});

test('what she says as she brings it again goes before what was there', () => {
  const edits = otherTextEdits('wire', before, reading({ published: stated }), {
    title: 'New',
    published: '2031-03-14',
  });
  expect(after(edits, known).wire).toMatchObject({ title: 'New', published: '2031-03-14' });
});

test('a day that she leaves as it was keeps the word on which it is known', () => {
  const given = { title: 'As she calls it', published: '2031-03-01', file: 'wire.txt' };
  const edits = otherTextEdits('wire', before, reading(), given);
  expect(edits.map(({ path }) => path.slice(2).join('.'))).not.toContain('published');
  expect(after(edits, known).wire).toMatchObject({ published: { value: '2031-03-01', basis: 'analyst' } });
});

test('another text that may not be stored leaves the source without a file', () => {
  expect(after(otherTextEdits('wire', before, reading(), {}), known).wire).not.toHaveProperty('file');
});

test('the very same text changes nothing', () => {
  const same = { ...before, hash: reading().text.hash };
  expect(otherTextEdits('wire', same, reading(), {})).toEqual([]);
});

test('a source whose every decision counted in the text before keeps no empty list of them', () => {
  const counted = { ...before, reading: { restored: [2] } };
  expect(otherTextEdits('wire', counted, reading(), { file: 'a.txt' })).toContainEqual({
    kind: 'remove',
    path: ['sources', 'wire', 'reading'],
  });
});

test('a file’s name is changed or taken away', () => {
  expect(after(fileEdits('wire', 'wire-2.txt'), known).wire!.file).toBe('wire-2.txt');
  expect(after(fileEdits('wire', undefined), known).wire).not.toHaveProperty('file');
});
