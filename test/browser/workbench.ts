/** A server of our own on a folder of our own, and a browser that looks at it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, type TestContext } from 'vitest';
import { chromium as chromiumAt, chromiumSwitches } from '../../scripts/chromium.mjs';
import { root } from '../sandbox.ts';

/** Without a browser a test is skipped, loudly; where CI is set it fails. */
export function needsBrowser(context: TestContext): string {
  const found = chromiumAt();
  if (found !== undefined) return found;
  if (process.env.CI) throw new Error('There is no chromium to test the page with.');
  return context.skip('there is no chromium on this machine');
}

export async function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: chromiumSwitches() });
}

export interface Workbench {
  readonly folder: string;
  readonly address: string;
  readonly process: ChildProcess;
  /** Ends the server as it ends by itself, and removes the folder. */
  close(): Promise<void>;
  /** Ends it as a crash would; the folder stays. */
  kill(): Promise<void>;
  /** Another server on the same folder and port. */
  again(): Promise<Workbench>;
}

/** `cases` are copied from the library into the folder. */
export async function startWorkbench(cases: readonly string[] = []): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-page-'));
  for (const id of cases) {
    await cp(join(root, 'cases', id, 'case.yaml'), join(folder, id, 'case.yaml'));
  }
  return serve(folder, await freePort());
}

async function serve(folder: string, port: number): Promise<Workbench> {
  const server = spawn(
    process.execPath,
    [join(root, 'dist', 'server', 'main.js'), folder, '--port', String(port), '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout!.on('data', (data: Buffer) => {
      printed += data;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)));
  });
  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  return {
    folder,
    address,
    process: server,
    async close() {
      await ended('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
    kill: () => ended('SIGKILL'),
    again: () => serve(folder, Number(new URL(address).port)),
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** What the page complains of: errors, and whatever its policy forbade. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

/** What the address asks for is on the screen: the answer to the text as it is now, and what stands beside it. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    if (all('.opening, .model-pane-waits, main [aria-busy="true"], .why [aria-busy="true"]').length > 0) return false;
    if (all('aside.side').some((side) => side.querySelector('h2, .no-shape') === null)) return false;
    return all('main .panel h2, main .gallery').length > 0;
  });
}

/** Of what axe looks at only the contrast is another in the other colors. */
export async function expectNoAxeFaults(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colors that are still on their way to the others are nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Otherwise it opens a page of its own each time, which takes longer than the looking.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const faults = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    expect(faults, `${where}, in ${colorScheme} colors`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

export const caseText = ({ folder }: Workbench, id: string): Promise<string> =>
  readFile(join(folder, id, 'case.yaml'), 'utf8');

/** What comes about by itself, within a time that is long enough on a machine that has other things to do. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000, interval: 50 });
