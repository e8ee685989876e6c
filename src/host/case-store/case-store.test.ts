import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseStore, type StoreEvent } from './case-store.ts';
import { contentVersion } from './content-version.ts';
import { MOST_LISTED } from './find-cases.ts';

const text = 'demarche: 1\ntitle: T\n';
let root: string;
let store: CaseStore;
let events: StoreEvent[];
const others: CaseStore[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'demarche-store-'));
  write('river/case.yaml', text);
  store = new CaseStore(root);
  events = [];
  store.listen((event) => events.push(event));
});
afterEach(async () => {
  for (const one of [store, ...others.splice(0)]) await one.close();
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}
/** Another store on the same folder, with room for no more than that. */
function within(mostFolders: number): CaseStore {
  const other = new CaseStore(root, { mostFolders });
  others.push(other);
  return other;
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const save = (content: string, base = text, by = 'a') =>
  store.save('river', { text: content, base: base === '' ? '' : contentVersion(base), by });
async function until(holds: () => boolean): Promise<void> {
  const last = performance.now() + 8000;
  while (!holds() && performance.now() < last) await new Promise((wake) => setTimeout(wake, 20));
  expect(holds()).toBe(true);
}

test('cases are the folder itself, folders a few levels down, and single files at the top', async () => {
  write('case.yaml', text);
  write('2019/asia/korea/case.yaml', text);
  write('2019/asia/korea/deeper/case.yaml', text);
  write('one.yaml', text);
  write('docker-compose.yaml', 'services: {}\n');
  write('2019/two.yaml', text);
  write('node_modules/x/case.yaml', text);
  write('.hidden/case.yaml', text);
  symlinkSync(root, join(root, 'again'));
  const { cases, more } = await store.list();
  expect(cases.map(({ id }) => id).sort()).toEqual(['.', '2019/asia/korea', 'one.yaml', 'river']);
  expect(more).toBe(0);
});

test('what is listed can be opened, whatever its name, and what could not is not listed', async () => {
  for (const name of ['Talks: round 2?', 'Речка «А»', '100% sure', 'a%2e%2eb']) write(`${name}/case.yaml`, text);
  const { cases } = await store.list();
  expect(cases.map(({ id }) => id).sort()).toEqual(['100% sure', 'Talks: round 2?', 'river', 'Речка «А»']);
  for (const { id } of cases) expect(await store.read(id)).toMatchObject({ text });
});

test('more cases than can be listed are counted', async () => {
  for (let n = 0; n < MOST_LISTED + 6; n++) write(`many/${n}/case.yaml`, text);
  const { cases, more } = await store.list();
  expect([cases.length, more]).toEqual([MOST_LISTED, 7]);
});

test('in a folder of very many, no more are looked into than there is time for', async () => {
  for (let n = 0; n < 30; n++) write(`many/${n}/case.yaml`, text);
  const { cases, more } = await within(20).list();
  // Two of the 20 hold no case themselves: the opened folder, and the one with the many.
  expect([cases.length, more]).toEqual([18, 0]);
});

test('a folder that holds as much as is looked into gets no further case', async () => {
  for (let n = readdirSync(root).length; n < 20; n++) mkdirSync(join(root, `${n}`));
  const full = within(20);
  expect(await full.make({ name: 'x', text }, null)).toMatchObject({ problem: { code: 'place/full' } });
  expect(readdirSync(root)).toHaveLength(20);
  rmSync(join(root, '7'), { recursive: true });
  expect(await full.make({ name: 'x', text }, null)).toMatchObject({ id: 'x' });
});

test('a save goes over what it was made from, and over nothing else', async () => {
  expect(await save('one')).toEqual({ version: contentVersion('one') });
  expect(await save('two')).toMatchObject({ problem: { code: 'case/changed-underneath' }, now: { text: 'one' } });
  expect(read('river/case.yaml')).toBe('one');
  expect(await save('one', 'anything')).toEqual({ version: contentVersion('one') });
});

test('of two saves at once, one is told that the other was first', async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, n) => save(`text ${n}`)));
  const saved = outcomes.filter((outcome) => 'version' in outcome);
  expect(saved).toEqual([{ version: contentVersion(read('river/case.yaml')) }]);
  expect(readdirSync(join(root, 'river'))).toEqual(['case.yaml']);
});

test('a file that is gone is not made again unseen, but can be', async () => {
  rmSync(join(root, 'river'), { recursive: true });
  expect(await save('one')).toMatchObject({ problem: { code: 'case/gone' }, now: null });
  expect(await save('one', '')).toEqual({ version: contentVersion('one') });
  expect(await save('two', '')).toMatchObject({ now: { text: 'one' } });
});

test('a change from outside is noticed, and one’s own save is told with its name only', async () => {
  await store.read('river');
  await save('mine');
  await new Promise((wake) => setTimeout(wake, 1500));
  expect(events).toEqual([{ kind: 'changed', id: 'river', version: contentVersion('mine'), by: 'a' }]);
  write('river/case.yaml', 'theirs');
  await until(() => events.length > 1);
  expect(events[1]).toEqual({ kind: 'changed', id: 'river', version: contentVersion('theirs'), by: null });
  const same = new Date(Date.now() + 5000);
  utimesSync(join(root, 'river', 'case.yaml'), same, same);
  await new Promise((wake) => setTimeout(wake, 1500));
  expect(events).toHaveLength(2);
});

test('a case that was deleted is told of as gone', async () => {
  await store.read('river');
  rmSync(join(root, 'river'), { recursive: true });
  await until(() => events.some(({ kind }) => kind === 'gone'));
});

test('cases that come are told of', async () => {
  await store.list();
  write('new/case.yaml', text);
  await until(() => events.some(({ kind }) => kind === 'home'));
});

test('new cases are named for their titles, numbered where the name is taken, also at once', async () => {
  const made = await Promise.all(
    ['Ärger am Fluß?', 'ärger am FLUß', '../..', 'CON'].map((name) => store.make({ name, text }, null)),
  );
  expect(made.map((one) => ('id' in one ? one.id : one.problem.code))).toEqual([
    'ärger-am-fluß',
    'ärger-am-fluß-2',
    'case',
    'con-case',
  ]);
});

test('what lies beside the original comes along with a copy, but no link, wherever that leads', async () => {
  const original = mkdtempSync(join(tmpdir(), 'demarche-original-'));
  writeFileSync(join(original, 'notes.txt'), 'Notes');
  writeFileSync(join(original, 'secret'), 'Secret');
  symlinkSync(join(original, 'secret'), join(original, 'link.txt'));
  const made = await store.make({ name: 'A copy', text: 'demarche: 1\ntitle: A copy\n', copiedFrom: original }, null);
  expect(made).toMatchObject({ id: 'a-copy' });
  expect(readdirSync(join(root, 'a-copy')).sort()).toEqual(['case.yaml', 'notes.txt', 'secret']);
  rmSync(original, { recursive: true });
});

test('the opened folder is made with its first case, where its parent is there', async () => {
  for (const [path, code] of [
    ['later', undefined],
    ['no/such', 'file/no-folder'],
  ] as const) {
    const other = new CaseStore(join(root, path));
    const made = await other.make({ name: 'x', text }, null);
    expect('problem' in made ? made.problem.code : undefined).toBe(code);
    await other.close();
  }
  expect(read('later/x/case.yaml')).toBe(text);
});

test('unfinished work of a single file is kept under its name', async () => {
  write('one.yaml', text);
  expect(await store.keepJournal('one.yaml', 'kept')).toBeUndefined();
  expect(read('.demarche/one.yaml.journal.json')).toBe('kept');
  expect(await store.read('one.yaml')).toMatchObject({ journal: 'kept' });
  expect((await store.keepJournal('nowhere', 'kept'))?.code).toBe('place/missing');
});

test('what a killed writer left is taken away, and what another is writing is not', async () => {
  const name = (n: number) => `river/.case.yaml.${n}${crypto.randomUUID().slice(1)}.tmp`;
  const [old, fresh] = [name(1), name(2)];
  for (const path of [old, fresh]) write(path, 'half');
  utimesSync(join(root, old), 1, 1);
  await save('one');
  expect(readdirSync(join(root, 'river')).sort()).toEqual([fresh.slice(6), 'case.yaml']);
});
