import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { riverTalks } from '../../test/river-talks.ts';
import { dinner, laptop } from '../../test/talks-files.ts';
import { openTalks } from './talks-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-talks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, files: readonly { readonly name: string; readonly text: string | Uint8Array }[]): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) writeFileSync(join(path, file.name), file.text);
  return path;
}

const partiesOf = async (...paths: string[]) => (await openTalks(paths)).talks?.parties.map(({ name }) => name);
const codesOf = async (...paths: string[]) => (await openTalks(paths)).problems.map(({ code }) => code);

test('a case is opened by its file and by its folder, with its title', async () => {
  const path = put('river', [{ name: 'case.yaml', text: riverTalks }]);
  for (const one of [path, join(path, 'case.yaml')]) {
    const { talks, title, case: checked, problems, remarks } = await openTalks([one]);
    expect(talks!.parties.map(({ id }) => id)).toEqual(['up', 'down']);
    expect({ title, problems, remarks }).toEqual({ title: 'A river is bargained over', problems: [], remarks: [] });
    expect(checked!.talks).toBe(talks);
  }
});

test('files of another program are opened one by one and by their folder, alike', async () => {
  const files = laptop();
  const path = put('laptop', files);
  const byFolder = await openTalks([path]);
  const byFiles = await openTalks(files.map(({ name }) => join(path, name)));
  expect(byFolder.talks).toEqual(byFiles.talks);
  expect(byFolder.case).toBeUndefined();
  expect(byFolder.title).toBe('laptop');
  expect(byFiles.title).toBe('laptop_domain');
});

test('what else lies in the folder is left out; what is hidden or no file is passed over', async () => {
  const path = put('mixed', [
    ...laptop(),
    { name: 'notes.txt', text: 'Bought in May.' },
    { name: 'other.json', text: '{"shop": 1}' },
    { name: '_meta.yaml', text: 'a: [' },
  ]);
  mkdirSync(join(path, 'more.xml'));
  const { talks, remarks, problems } = await openTalks([path]);
  expect(problems).toEqual([]);
  expect(talks!.issues).toHaveLength(4);
  expect(remarks.filter(({ did }) => did === 'left-out').map(({ file }) => file)).toEqual(['other.json']);
});

test('profiles of GeniusWeb, and a folder of NegMAS', async () => {
  expect(await partiesOf(put('web', dinner.web()))).toEqual(['guest', 'host']);
  expect(await partiesOf(put('negmas', dinner.negmas()))).toEqual(['guest', 'host']);
});

test('an older file that is in Windows-1252 has its letters', async () => {
  const files = laptop().map(({ name, text }) => ({
    name,
    text: Buffer.from(text.replaceAll('Pear, small', 'Poir\u00e9e'), 'latin1'),
  }));
  const { talks } = await openTalks([put('latin', files)]);
  expect(talks!.issues[0]).toMatchObject({ values: [{}, { name: 'Poirée' }] });
});

test('what is not there, is no file of talks, or has no talks is told', async () => {
  expect(await codesOf(join(folder, 'nothing'))).toEqual(['file/missing']);
  expect(await codesOf(join(folder, 'nothing.xml'))).toEqual(['file/missing']);
  const [domain] = laptop();
  expect(await codesOf(join(put('half', [domain]), domain.name), join(folder, 'nothing.xml'))).toEqual([
    'file/missing',
  ]);
  expect(await codesOf(put('empty', []))).toEqual(['file/no-case']);
  expect(await codesOf(put('other', [{ name: 'a.json', text: '{"a": 1}' }]))).toEqual(['foreign/unknown-format']);
  const silent = riverTalks.slice(0, riverTalks.indexOf('statements:'));
  const { problems, case: checked } = await openTalks([put('silent', [{ name: 'case.yaml', text: silent }])]);
  expect(problems).toMatchObject([{ code: 'case/no-talks', says: 'This case has no talks: nothing is on the table.' }]);
  expect(checked!.title).toBe('A river is bargained over');
});

test('faults of a case come with its text; those of other files with the file', async () => {
  const text = riverTalks.replace('water: 50', 'water: -50');
  const found = await openTalks([put('faulty', [{ name: 'case.yaml', text }])]);
  expect(found).toMatchObject({ talks: undefined, text, problems: [{ code: 'talks/weight-negative' }] });
  const [domain, buyer, seller] = laptop();
  const cut = { ...seller, text: seller.text.slice(0, -60) };
  const cutShort = await openTalks([put('cut', [domain, buyer, cut])]);
  expect(cutShort.talks).toBeUndefined();
  expect(cutShort.problems).toMatchObject([{ code: 'genius/cut-short', file: 'seller.xml' }]);
});

test('a folder that may not be read is told', async ({ skip }) => {
  skip(process.getuid?.() === 0, 'whoever may read everything is never refused');
  const path = put('closed', laptop());
  chmodSync(path, 0o311);
  expect(await codesOf(path)).toEqual(['file/unreadable']);
  expect(await codesOf(path, join(folder, 'nothing.xml'))).toEqual(['file/unreadable', 'file/missing']);
  chmodSync(path, 0o755);
});

test('no folder is read without end', async () => {
  const many = Array.from({ length: 70 }, (_, at) => ({ name: `p${at}.xml`, text: '<a/>' }));
  expect(await codesOf(put('many', many))).toEqual(['foreign/many-files']);
});
