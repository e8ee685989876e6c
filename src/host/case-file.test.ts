import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST_CASE } from '../format/largest-case.ts';
import { isGmcr, openCase, readCaseText, whyUnreadable } from './case-file.ts';

const caseText = `demarche: 1
title: T
parties: { a: { name: A }, b: { name: B } }
conflict:
  options: { a: { x: null }, b: { y: null } }
  preferences: { a: [a.x], b: [b.y] }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-open-'));
  mkdirSync(join(folder, 'whole'));
  writeFileSync(join(folder, 'whole', 'case.yaml'), caseText);
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'odd', 'case.yaml'), { recursive: true });
  writeFileSync(join(folder, 'one.yaml'), caseText);
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0x74, 0xe9, 0x0a]));
  writeFileSync(join(folder, 'large.yaml'), '');
  truncateSync(join(folder, 'large.yaml'), 200 * 2 ** 20);
  symlinkSync('loop', join(folder, 'loop'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['whole', 'one.yaml'])('a case opens from a folder and from a file (%s)', async (name) => {
  const { case: checked, file, problems } = await openCase(join(folder, name));
  expect(problems).toEqual([]);
  expect(checked?.title).toBe('T');
  expect(file?.text).toBe(caseText);
});

test.each([
  ['a path that leads nowhere', 'nowhere', 'file/missing'],
  ['a path through a file', 'one.yaml/case.yaml', 'file/missing'],
  ['a folder without a case', 'empty', 'file/no-case'],
  ['a folder in place of the file', 'odd', 'file/is-a-folder'],
  ['a file of 200 MB, unread', 'large.yaml', 'file/too-large'],
  ['text that is not UTF-8', 'latin.yaml', 'file/not-text'],
  ['a link to itself', 'loop', 'file/loop'],
  ['a pipe, without waiting for a writer', 'pipe', 'file/not-a-file'],
  ['a name that is too long', 'x'.repeat(5000), 'file/missing'],
])('%s is a problem', async (_, name, code) => {
  const { case: checked, problems } = await openCase(join(folder, name));
  expect(checked).toBeUndefined();
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]!.says).toMatch(/\.$/);
});

test('a device is a problem', async () => {
  expect((await openCase('/dev/zero')).problems.map(({ code }) => code)).toEqual(['file/not-a-file']);
});

test('a file that may not be read is a problem', () => {
  const refusal = Object.assign(new Error('no'), { code: 'EACCES' });
  expect(whyUnreadable('secret.yaml', refusal)).toMatchObject({ code: 'file/unreadable', file: 'secret.yaml' });
});

test('the largest file that is allowed is read', async () => {
  const path = join(folder, 'just.yaml');
  writeFileSync(path, '#'.repeat(LARGEST_CASE));
  expect(await readCaseText(path)).toHaveProperty('text');
});

test('problems in the text come with their places', async () => {
  const path = join(folder, 'faulty.yaml');
  writeFileSync(path, caseText.replace('a.x]', 'a.z]'));
  const { problems } = await openCase(path);
  expect(problems.map(({ code, file, place }) => ({ code, file, place }))).toEqual([
    { code: 'option/unknown', file: path, place: { line: 6, column: 22 } },
  ]);
});

test('a .gmcr file is told by its ending', () => {
  expect(['a.gmcr', 'b.GMCR', 'c.yaml', 'gmcr'].map(isGmcr)).toEqual([true, true, false, false]);
});

test('opening stops when it is asked to', async () => {
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect(openCase(join(folder, 'whole'), { signal: controller.signal })).rejects.toThrow('enough');
});
