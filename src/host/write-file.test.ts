import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileWhole } from './write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new file is there whole, and nothing beside it', async () => {
  expect(await writeFileWhole(join(folder, 'a.txt'), 'text')).toBeUndefined();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('text');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a file that is there is not replaced unless asked', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  expect((await writeFileWhole(path, 'new'))?.code).toBe('file/exists');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(await writeFileWhole(path, 'new', { overwrite: true })).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a person hears of --force only where the command has it', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  expect((await writeFileWhole(path, 'new'))?.hint).not.toContain('--force');
  expect((await writeFileWhole(path, 'new', { overwrite: false }))?.hint).toContain('--force');
});

test('a replaced file keeps its permissions', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old', { mode: 0o600 });
  await writeFileWhole(path, 'new', { overwrite: true });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('who has the file open while it is replaced reads the old text to its end', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'the old text');
  const reading = openSync(path, 'r');
  try {
    expect(await writeFileWhole(path, 'new', { overwrite: true })).toBeUndefined();
    expect(readFileSync(reading, 'utf8')).toBe('the old text');
    expect(readFileSync(path, 'utf8')).toBe('new');
  } finally {
    closeSync(reading);
  }
});

test('of two who write the same new file, one is told that it is there', async () => {
  const path = join(folder, 'a.txt');
  const outcomes = await Promise.all(['one', 'two'].map((text) => writeFileWhole(path, text)));
  expect(outcomes.filter((problem) => problem === undefined)).toHaveLength(1);
  expect(outcomes.find((problem) => problem !== undefined)?.code).toBe('file/exists');
});

test.each([
  ['a folder', '.', 'file/is-a-folder'],
  ['a folder that is not there', 'no/a.txt', 'file/no-folder'],
  ['a file in place of a folder', 'file/a.txt', 'file/no-folder'],
])('%s is a problem, and nothing is left behind', async (_, name, code) => {
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'sub'));
  const before = readdirSync(folder);
  expect((await writeFileWhole(join(folder, name), 'text'))?.code).toBe(code);
  expect(readdirSync(folder)).toEqual(before);
});

test('what is being read is never overwritten, by whatever name and however much that is wanted', async () => {
  const source = join(folder, 'case.yaml');
  writeFileSync(source, 'demarche: 1\n');
  symlinkSync(source, join(folder, 'alias.yaml'));
  for (const target of [source, join(folder, 'alias.yaml')]) {
    for (const from of [source, folder]) {
      const problem = await writeFileWhole(target, 'lost', { overwrite: true, source: from });
      expect(problem).toMatchObject({ code: 'file/is-the-source' });
    }
  }
  expect(readFileSync(source, 'utf8')).toBe('demarche: 1\n');
});
