/** Every test file runs, once, and those that stand something in have a process of their own. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { standsIn } from './stands-in.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts')),
);

test('every test file is in exactly one project, and in the one that fits it', () => {
  const listing = spawnSync(
    process.execPath,
    [`${root}node_modules/vitest/vitest.mjs`, 'list', '--filesOnly', '--json'],
    { cwd: root, encoding: 'utf8' },
  );
  const listed: { file: string; projectName: string }[] = JSON.parse(listing.stdout);
  const paths = listed.map(({ file }) => file.replaceAll('\\', '/').slice(root.length));
  expect(files.length).toBeGreaterThan(0);
  expect(paths.sort()).toEqual(files.sort());
  const shared = listed.filter(({ projectName }) => projectName === 'together' || projectName === 'browser');
  expect(shared.map(({ file }) => file).filter((file) => standsIn(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  "vi.mock('node:fs');",
  'Object.assign(globalThis, { Worker: Fake });',
  "process.env.TZ = 'UTC';",
  "process.env['TZ'] ??= 'UTC';",
  'process.env[name] = value;',
  'delete process.env.TZ;',
  "Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 2 });",
  'Date.prototype.getTimezoneOffset = () => 0;',
  'process.chdir(folder);',
])('%j stands something in', (line) => {
  expect(standsIn(line)).toBe(true);
});

test.each([
  'const env = { ...process.env, PATH: path };',
  "if (process.env.CODE === '1') return;",
  'const code = process.env.CODE;',
  'expect(Object.prototype.hasOwnProperty.call(a, b)).toBe(true);',
])('%j does not', (line) => {
  expect(standsIn(line)).toBe(false);
});
