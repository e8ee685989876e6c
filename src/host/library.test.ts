import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyCase, libraryCases } from './library.ts';

test('the shipped cases are found by their folders, in order', async () => {
  const ids = (await libraryCases()).map(({ id }) => id);
  expect(ids).toContain('vladivostok-2019');
  expect(ids).toEqual([...ids].sort());
});

test('a copy has everything, and nothing is copied over what is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-library-'));
  try {
    const elmira = (await libraryCases()).find(({ id }) => id === 'elmira')!;
    const target = join(folder, 'copy');
    expect(await copyCase(elmira, target)).toEqual({});
    expect(readFileSync(join(target, 'case.yaml'))).toEqual(readFileSync(join(elmira.folder, 'case.yaml')));
    expect(existsSync(join(target, 'README.md'))).toBe(true);
    expect((await copyCase(elmira, target)).problem?.code).toBe('file/exists');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
