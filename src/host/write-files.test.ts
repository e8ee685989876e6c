import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFilesWhole } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = [
  { name: 'a.xml', text: '<a/>' },
  { name: 'b.xml', text: '<b/>' },
];

test('the folder is made, and all files are in it', async () => {
  const to = join(folder, 'new', 'deep');
  const wrote = await writeFilesWhole(to, files, { overwrite: false, sources: [] });
  expect(wrote).toEqual({ paths: [join(to, 'a.xml'), join(to, 'b.xml')] });
  expect(readFileSync(join(to, 'b.xml'), 'utf8')).toBe('<b/>');
  expect(readdirSync(to)).toEqual(['a.xml', 'b.xml']);
});

test('where one is there already none is written, unless it may be replaced', async () => {
  writeFileSync(join(folder, 'b.xml'), 'mine');
  const refused = await writeFilesWhole(folder, files, { overwrite: false, sources: [] });
  expect(refused).toMatchObject({ problems: [{ code: 'file/exists', file: join(folder, 'b.xml') }] });
  expect(readdirSync(folder)).toEqual(['b.xml']);
  expect(readFileSync(join(folder, 'b.xml'), 'utf8')).toBe('mine');
  await writeFilesWhole(folder, files, { overwrite: true, sources: [] });
  expect(readFileSync(join(folder, 'b.xml'), 'utf8')).toBe('<b/>');
});

test('where one cannot be written, those before it are gone again', async () => {
  mkdirSync(join(folder, 'b.xml'));
  const refused = await writeFilesWhole(folder, files, { overwrite: true, sources: [] });
  expect(refused).toMatchObject({ problems: [{ code: 'file/is-a-folder' }] });
  expect(readdirSync(folder)).toEqual(['b.xml']);
});

test('where one cannot be written, those that were there are as they were', async () => {
  writeFileSync(join(folder, 'a.xml'), 'mine');
  mkdirSync(join(folder, 'b.xml'));
  const refused = await writeFilesWhole(folder, files, { overwrite: true, sources: [] });
  expect(refused).toEqual({
    problems: [expect.objectContaining({ code: 'file/is-a-folder', file: join(folder, 'b.xml') })],
  });
  expect(readdirSync(folder)).toEqual(['a.xml', 'b.xml']);
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('mine');
});

test('each that cannot be written is told, and none but these', async () => {
  for (const name of ['a.xml', 'c.xml']) mkdirSync(join(folder, name));
  const refused = await writeFilesWhole(folder, [...files, { name: 'c.xml', text: '<c/>' }], {
    overwrite: true,
    sources: [],
  });
  expect('problems' in refused && refused.problems.map(({ file }) => file).sort()).toEqual([
    join(folder, 'a.xml'),
    join(folder, 'c.xml'),
  ]);
  expect(readdirSync(folder)).toEqual(['a.xml', 'c.xml']);
});

test('one name for two is told, and neither is left', async () => {
  const twice = [
    { name: 'a.xml', text: '<a/>' },
    { name: 'a.xml', text: '<b/>' },
  ];
  const refused = await writeFilesWhole(folder, twice, { overwrite: false, sources: [] });
  expect(refused).toMatchObject({ problems: [{ code: 'file/exists' }] });
  expect(readdirSync(folder)).toEqual([]);
});

test('what is being read is never written over, named itself or by its folder', async () => {
  const own = join(folder, 'a.xml');
  writeFileSync(own, 'mine');
  for (const source of [own, folder]) {
    const refused = await writeFilesWhole(folder, files, { overwrite: true, sources: [source] });
    expect(refused).toMatchObject({ problems: [{ code: 'file/is-the-source', file: own }] });
    expect(readFileSync(own, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['a.xml']);
  }
});

test('a file in the place of the folder is told', async () => {
  const to = join(folder, 'file');
  writeFileSync(to, '');
  const refused = await writeFilesWhole(to, files, { overwrite: false, sources: [] });
  expect(refused).toMatchObject({ problems: [{ code: 'file/not-a-folder' }] });
});
