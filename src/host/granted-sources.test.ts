import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantSources, readGranted } from './granted-sources.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-granted-'));
  writeFileSync(join(folder, 'a=b.txt'), 'Text.');
  writeFileSync(join(folder, 'large.txt'), '');
  truncateSync(join(folder, 'large.txt'), 20 * 2 ** 20 + 1);
  mkdirSync(join(folder, 'inside'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const give = (...written: string[]) => grantSources(written.map((one) => one.replace('HERE', folder)));

test('each source gets the text at its path, whatever the path holds', async () => {
  const given = await give('wire=HERE/a=b.txt', 'посольство=HERE/a=b.txt');
  if ('problem' in given) throw new Error(given.problem.says);
  expect([...given.granted.keys()]).toEqual(['wire', 'посольство']);
  const read = await readGranted(given.granted, 'wire');
  expect(read !== undefined && 'bytes' in read && new TextDecoder().decode(read.bytes)).toBe('Text.');
  expect(await readGranted(given.granted, 'other')).toBeUndefined();
});

test.each([
  ['wire=HERE/none.txt', 'file/missing'],
  ['wire=HERE/inside', 'file/is-a-folder'],
  ['wire=HERE/large.txt', 'file/too-large'],
  ['HERE/a.txt', 'source/malformed'],
  ['=HERE/a=b.txt', 'source/malformed'],
  ['wire=', 'source/malformed'],
  ['two words=HERE/a=b.txt', 'source/malformed'],
])('%s is told at the start, in a sentence', async (written, code) => {
  const given = await give(written);
  expect('problem' in given && given.problem).toMatchObject({ code, says: expect.stringMatching(/\S.*\.$/) });
});

test('two texts for one source are one too many', async () => {
  const given = await give('wire=HERE/a=b.txt', 'wire=HERE/a=b.txt');
  expect('problem' in given && given.problem.code).toBe('source/twice');
});
