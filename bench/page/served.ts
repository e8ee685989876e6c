/** The compiled server on a folder of its own, and the browser that looks at it. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromium as chromiumAt, chromiumSwitches } from '../../scripts/chromium.mjs';
import type { PageCase } from './case-text.ts';

export interface Served {
  readonly address: string;
  /** Milliseconds from the start of the process until it said that it listens. */
  readonly listening: number;
  /** When the process was started, as `Date.now()` has it. */
  readonly started: number;
  readonly close: () => Promise<void>;
}

export async function folderOf(cases: readonly PageCase[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  for (const { id, text } of cases) {
    await mkdir(join(folder, id));
    await writeFile(join(folder, id, 'case.yaml'), text);
  }
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** As `npm start` does it once it is set up (`scripts/start.mjs`), or the server alone. */
export async function serve(folder: string, by: 'npm start' | 'server'): Promise<Served> {
  const script = by === 'server' ? '../../dist/server/main.js' : '../../scripts/start.mjs';
  const started = Date.now();
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), folder, '--port', '0', '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (data: Buffer) => {
      printed += data;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)));
  });
  return {
    address,
    listening: Date.now() - started,
    started,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumAt();
  if (executablePath === undefined) throw new Error('There is no chromium to measure the page with.');
  return chromium.launch({ executablePath, args: chromiumSwitches() });
}

/** A page to run functions of ours in: tsx gives them their names by a function that a page does not have. */
export async function newPage(context: Browser | BrowserContext, viewport = { width: 1440, height: 900 }) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.addInitScript('globalThis.__name = (it) => it');
  return page;
}
