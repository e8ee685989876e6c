/** A server that is killed in the middle of its saves leaves whole files. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentVersion } from '../src/host/index.ts';
import { root } from './sandbox.ts';

const ROUNDS = 25;
let area: string;
let server: ChildProcess | undefined;

beforeAll(async () => {
  area = mkdtempSync(join(tmpdir(), 'demarche-killed-'));
  mkdirSync(join(area, 'opened', 'river'), { recursive: true });
  mkdirSync(join(area, 'cases'));
  // One file starts several times as fast as many; its place makes the folder of shipped cases the empty one.
  await build({
    entryPoints: [join(root, 'src', 'server', 'main.ts')],
    outfile: join(area, 'program', 'server', 'main.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['piscina'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(area, { recursive: true, force: true });
});

function started(): Promise<string> {
  const program = join(area, 'program', 'server', 'main.mjs');
  server = spawn(process.execPath, [program, join(area, 'opened'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((settle, fail) => {
    server!.stdout!.once('data', (bytes: Buffer) => settle(/^http:\/\/[\d.:]+/.exec(bytes.toString())![0]));
    server!.once('exit', () => fail(new Error('The server did not start.')));
  });
}

test(`killed ${ROUNDS} times during saves, each time the case is one of the texts that were saved`, async () => {
  const folder = join(area, 'opened', 'river');
  const file = join(folder, 'case.yaml');
  const textOf = (n: number) => `demarche: 1\ntitle: Text ${n}\n${`# ${n}\n`.repeat(40_000)}# end of ${n}\n`;
  writeFileSync(file, textOf(0));
  let count = 0;
  let acknowledged = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const address = await started();
    const killed = new Promise((settle) => server!.once('exit', settle));
    const child = server!;
    const kill = () => child.kill('SIGKILL');
    // Half of them early, in the first saves; half once saves are quick.
    const isEarly = round % 2 === 1;
    if (isEarly) setTimeout(kill, 10 + round * 4);
    let base = contentVersion(readFileSync(file, 'utf8'));
    const earlier = acknowledged;
    for (;;) {
      const text = textOf(++count);
      const body = JSON.stringify({ text, base, by: 'test' });
      const headers = { origin: address, 'content-type': 'application/json' };
      const answer = await fetch(`${address}/api/case/folder/river`, { method: 'PUT', headers, body }).catch(
        () => null,
      );
      if (answer === null) break;
      expect(answer.status).toBe(200);
      base = contentVersion(text);
      if (!isEarly && acknowledged === earlier) setTimeout(kill, round * 4);
      acknowledged = count;
    }
    await killed;
    const found = readFileSync(file, 'utf8');
    const n = Number(/Text (\d+)/.exec(found)![1]);
    expect(found === textOf(n)).toBe(true);
    // What was acknowledged is there; the one under way may be.
    if (acknowledged > earlier) expect(n).toBeGreaterThanOrEqual(acknowledged);
    expect(n).toBeLessThanOrEqual(count);
    for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) utimesSync(join(folder, name), 1, 1);
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS / 2);
  await started();
  await expect.poll(() => readdirSync(folder), { timeout: 5000 }).toEqual(['case.yaml']);
  const ended = new Promise((settle) => server!.once('exit', settle));
  server!.kill('SIGTERM');
  expect(await ended).toBe(0);
});
