/** The shipped cases stay as they are, also where somebody opens a folder above them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryFolder } from '../library.ts';
import { CaseStore } from './case-store.ts';
import { contentVersion } from './content-version.ts';

const text = 'demarche: 1\ntitle: T\n';
let area: string;
let clone: string;
let library: string;
const stores: CaseStore[] = [];

beforeEach(() => {
  area = mkdtempSync(join(tmpdir(), 'demarche-shipped-'));
  clone = join(area, 'clone');
  library = join(clone, 'cases');
  write('clone/cases/chicken/case.yaml');
  write('clone/cases/chicken/sources/wire.txt');
  write('clone/mine/case.yaml');
  write('clone/cases-of-mine/weir/case.yaml');
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  rmSync(area, { recursive: true, force: true });
});

function write(path: string): void {
  mkdirSync(dirname(join(area, path)), { recursive: true });
  writeFileSync(join(area, path), text);
}
function opened(root: string, shipped = library): CaseStore {
  const store = new CaseStore(root, { shipped });
  stores.push(store);
  return store;
}
const idsIn = async (store: CaseStore) => (await store.list()).cases.map(({ id }) => id).sort();
const base = contentVersion(text);
const codeOf = (outcome: object) => ('problem' in outcome ? (outcome.problem as { code: string }).code : 'none');

/** All that lies in the folder of shipped cases, with what it says. */
function shippedNow(): string[] {
  return readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file}: ${readFileSync(file, 'utf8')}`)
    .sort();
}

describe('a folder above the shipped cases', () => {
  test('lists its own cases, and none of them', async () => {
    expect(await idsIn(opened(clone))).toEqual(['cases-of-mine/weir', 'mine']);
    expect(await idsIn(opened(area))).toEqual(['clone/cases-of-mine/weir', 'clone/mine']);
  });

  test('lists none of them by another name of either folder', async () => {
    symlinkSync(clone, join(area, 'to-clone'));
    symlinkSync(library, join(area, 'to-library'));
    expect(await idsIn(opened(join(area, 'to-clone')))).toEqual(['cases-of-mine/weir', 'mine']);
    const store = opened(clone, join(area, 'to-library'));
    expect(await idsIn(store)).toEqual(['cases-of-mine/weir', 'mine']);
    expect(codeOf(await store.read('cases/chicken'))).toBe('case/read-only');
  });

  test.each([
    ['one of them', 'cases/chicken'],
    ['a case that is not there yet', 'cases/new'],
    ['their folder itself', 'cases'],
    ['one by a link that leads there', 'alias'],
  ])('gives nothing of %s, and writes nothing to it', async (_, id) => {
    symlinkSync(join(library, 'chicken'), join(clone, 'alias'));
    const before = shippedNow();
    const store = opened(clone);
    expect(codeOf(await store.read(id))).toBe('case/read-only');
    for (const from of [base, '']) {
      expect(codeOf(await store.save(id, { text: 'lost', base: from, by: null }))).toBe('case/read-only');
    }
    expect((await store.keepJournal(id, 'x'))?.code).toBe('case/read-only');
    expect(codeOf(await store.readSource(id, 'wire.txt'))).toBe('case/read-only');
    expect(codeOf(await store.keepSource(id, 'mine.txt', 'x'))).toBe('case/read-only');
    expect(shippedNow()).toEqual(before);
  });

  test('takes new cases and saves beside them', async () => {
    const store = opened(clone);
    expect(await store.make({ name: 'Cases', text }, null)).toMatchObject({ id: 'cases-2' });
    expect(await store.save('cases-of-mine/weir', { text: 'new', base, by: null })).toEqual({
      version: contentVersion('new'),
    });
  });

  test('is what the project’s own folder is', async () => {
    const store = new CaseStore(dirname(libraryFolder));
    stores.push(store);
    const ids = await idsIn(store);
    expect(ids.filter((id) => id.startsWith('cases/'))).toEqual([]);
  });
});

test.each(['.', 'chicken', 'new'])('opened themselves (%s), they are not listed, read or written', async (below) => {
  const before = shippedNow();
  const store = opened(join(library, below));
  expect(await idsIn(store)).toEqual([]);
  expect(['case/read-only', 'place/missing']).toContain(codeOf(await store.read('.')));
  expect(codeOf(await store.make({ name: 'x', text }, null))).toBe('case/read-only');
  expect(shippedNow()).toEqual(before);
});
