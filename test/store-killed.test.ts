/** Whoever writes a case is killed in the middle of it, again and again: what lies there is one text or the other, whole. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST_CASE } from '../src/format/largest-case.ts';
import { CaseStore } from '../src/host/index.ts';
import { root } from './sandbox.ts';

const ROUNDS = 50;
/** The moments after a write began at which its writer is killed, one after the other; in milliseconds. */
const MOMENTS = Array.from({ length: 25 }, (_, n) => 2 * n);

let area: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
  area = mkdtempSync(join(tmpdir(), 'demarche-store-killed-'));
  mkdirSync(join(area, 'opened', 'river'), { recursive: true });
  await build({
    stdin: { contents: SAVING, resolveDir: root, loader: 'ts' },
    outfile: join(area, 'program', 'host', 'saving.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(area, { recursive: true, force: true });
});

/** Saves the two texts in turn for ever, first the one that is not there. */
const SAVING = `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { CaseStore } from './src/host/case-store/case-store.ts';
  import { contentVersion } from './src/host/case-store/content-version.ts';
  const [folder, ...files] = process.argv.slice(2);
  const store = new CaseStore(folder);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  let now = readFileSync(join(folder, 'river', 'case.yaml'), 'utf8');
  for (;;) {
    const text = texts.find((one) => one !== now);
    const saved = await store.save('river', { text, base: contentVersion(now), by: null });
    if (!('version' in saved)) throw new Error(JSON.stringify(saved));
    now = text;
  }`;

function textOf(word: string, size: number): string {
  const head = `demarche: 1\ntitle: ${word}\n`;
  const line = `# ${word} and nothing else\n`;
  return head + line.repeat(Math.floor((size - head.length) / line.length));
}

test(`killed ${ROUNDS} times while it writes megabytes, it leaves one of the two texts whole`, {
  timeout: 180_000,
}, async () => {
  const opened = join(area, 'opened');
  const folder = join(opened, 'river');
  const file = join(folder, 'case.yaml');
  const texts = [textOf('one', LARGEST_CASE / 2), textOf('other', (LARGEST_CASE * 5) / 8)];
  const bytes = texts.map((text) => Buffer.from(text));
  const copies = texts.map((text, n) => {
    const path = join(area, `${n}.txt`);
    writeFileSync(path, text);
    return path;
  });
  writeFileSync(file, texts[0]!);

  let inTheMiddle = 0;
  const found = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const begun = new Promise<void>((settle) => {
      const watcher = watch(folder, () => {
        watcher.close();
        settle();
      });
    });
    const program = join(area, 'program', 'host', 'saving.mjs');
    const writer = spawn(process.execPath, [program, opened, ...copies], { stdio: ['ignore', 'ignore', 'inherit'] });
    child = writer;
    const ended = new Promise<NodeJS.Signals | null>((settle) => writer.once('exit', (_, signal) => settle(signal)));
    await Promise.race([begun, ended]);
    await new Promise((wake) => setTimeout(wake, MOMENTS[round % MOMENTS.length]));
    writer.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');

    const there = readFileSync(file);
    const which = bytes.findIndex((one) => one.equals(there));
    expect(which, `round ${round}: ${there.length} bytes that are neither text`).not.toBe(-1);
    found.add(which);
    const left = readdirSync(folder).filter((name) => name !== 'case.yaml');
    if (left.length > 0) inTheMiddle++;
    for (const name of left) rmSync(join(folder, name));
  }
  // Otherwise it was not killed while it wrote.
  expect(inTheMiddle).toBeGreaterThan(ROUNDS / 10);
  expect(found.size).toBe(2);

  const store = new CaseStore(opened);
  const read = await store.read('river');
  await store.close();
  expect(read).toMatchObject({ journal: null });
});
