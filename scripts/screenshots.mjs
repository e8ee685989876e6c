/**
 * Draws the pictures in docs/screenshots from the workbench as it is built: `npm run screenshots`. A temporary folder,
 * a fixed size, language and zone, no motion: the same build gives the same pictures.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { chromium, chromiumSwitches } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'docs', 'screenshots');
const MOST_BYTES = 350_000;

const eve = '/library/vladivostok-2019';
/** A report beside a case that has nothing else yet. */
const lock = `demarche: 1
title: The Orre lock
sources:
  story: { title: 'Estonia shuts the Orre lock, and barges wait', outlet: Baltic Courier, file: story.txt }
parties:
  latvia: { name: Latvia }
  estonia: { name: Estonia }
`;
/** `dark` in the dark look; `before` what is done on the page before the picture. */
const shots = [
  { name: 'home', path: '/' },
  { name: 'summary', path: `${eve}?pane=none` },
  { name: 'outcomes', path: `${eve}/outcomes?pane=none` },
  { name: 'why', path: `${eve}/outcomes?pane=none&state=2&party=russia&concept=seq` },
  { name: 'moves', path: '/library/elmira/moves?pane=none' },
  { name: 'paths', path: `${eve}/paths?pane=none&to=28`, dark: true },
  { name: 'compare', path: `${eve}/compare?pane=none` },
  { name: 'coalitions', path: `${eve}/coalitions?pane=none` },
  { name: 'evidence', path: '/folder/lock/evidence?pane=none&source=story', before: confirmTwo },
  { name: 'matrix', path: `${eve}/evidence?pane=none&part=matrix` },
  { name: 'talks', path: `${eve}/talks?pane=none` },
  { name: 'offers', path: `${eve}/talks?pane=none&part=run&offer=30`, dark: true },
  { name: 'text', path: '/folder/elmira/outcomes?pane=text', dark: true },
  { name: 'brief', path: `${eve}/brief?pane=none` },
];

const executablePath = chromium();
if (executablePath === undefined) throw new Error('There is no chromium to draw with; CHROMIUM may name one.');
const folder = await mkdtemp(join(tmpdir(), 'demarche-screenshots-'));
const server = spawn(
  process.execPath,
  [join(root, 'dist', 'server', 'main.js'), join(folder, 'Demarche'), '--port', '0', '--no-open'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  await cp(join(root, 'cases', 'elmira', 'case.yaml'), join(folder, 'Demarche', 'elmira', 'case.yaml'));
  await mkdir(join(folder, 'Demarche', 'lock', 'sources'), { recursive: true });
  await writeFile(join(folder, 'Demarche', 'lock', 'case.yaml'), lock);
  await cp(join(root, 'docs', 'example-report.txt'), join(folder, 'Demarche', 'lock', 'sources', 'story.txt'));
  await mkdir(out, { recursive: true });
  const address = await addressOf(server);
  const browser = await playwright.launch({ executablePath, args: chromiumSwitches() });
  try {
    for (const shot of shots) await draw(browser, address, shot);
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
for (const name of await readdir(out)) {
  const { size } = await stat(join(out, name));
  if (size > MOST_BYTES) throw new Error(`docs/screenshots/${name} has ${size} bytes, more than ${MOST_BYTES}.`);
}

/** @param {import('playwright-core').Browser} browser */
async function draw(browser, address, { name, path, dark = false, before }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.route('**/api/home', async (route) => {
    // Where the folder lies and when it was written differs from run to run.
    const answer = await route.fetch();
    if (route.request().method() !== 'GET' || !answer.ok()) return route.fulfill({ response: answer });
    const body = (await answer.text())
      .replaceAll(folder, '/home/you')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-05T09:00:00Z');
    return route.fulfill({ response: answer, body });
  });
  await page.goto(address + path, { waitUntil: 'load' });
  await page.waitForFunction(
    () =>
      document.querySelector(
        'main .gallery, main .answering[data-revision], main .brief-view .page h2, main .ledger-row',
      ) !== null && document.querySelector('.opening, .working, main [aria-busy="true"], .model-pane-waits') === null,
    null,
    { timeout: 120_000 },
  );
  await page.evaluate(() => document.fonts.ready);
  // What is laid out step by step comes to rest.
  await page.waitForTimeout(1500);
  await before?.(page);
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await context.close();
  process.stdout.write(`docs/screenshots/${name}.png\n`);
}

/** @param {import('playwright-core').Page} page */
async function confirmTwo(page) {
  await page.locator('.ledger-row').nth(1).click();
  for (const key of ['c', 'c']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(1500);
  }
}

function addressOf(started) {
  return new Promise((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (data) => {
      printed += data;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    started.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)));
  });
}
