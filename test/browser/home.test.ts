/** The first page: what is brought in, begun, found and switched there. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeByEscape, focused, typeInPalette } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, eventually } from './workbench.ts';

const served = serving(['chicken']);

const river = `demarche: 1
title: A river
parties: { up: { name: Upstream }, down: { name: Downstream } }
conflict:
  options: { up: { dam: builds a dam }, down: { sue: goes to court } }
  statusQuo: []
  preferences: { up: [up.dam], down: [not up.dam] }
`;
const file = (name: string, text: string | Buffer) => ({ name, mimeType: '', buffer: Buffer.from(text) });
const chosen = (page: Page) => page.locator('input[type=file]');

test('a .yaml file that is brought in is opened as it is', async (context) => {
  const page = await served.open(context, '/');
  await chosen(page).setInputFiles(file('river.yaml', river));
  await page.waitForURL(/\/folder\//);
  await answered(page);
  expect(await page.locator('header h1').textContent()).toBe('A river');
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/')[2]!);
  expect(await readFile(`${served.bench.folder}/${id}/case.yaml`, 'utf8')).toBe(river);
});

test('a file dropped on the page is brought in, too', async (context) => {
  const page = await served.open(context, '/');
  const dropped = join(served.bench.folder, '..', `${basename(served.bench.folder)}-dropped.yaml`);
  await writeFile(dropped, river.replace('A river', 'A dropped river'));
  // As from a window of the system: a page cannot make up a file that is dropped.
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [dropped], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await page.waitForURL(/\/folder\//);
  await answered(page);
  expect(await page.locator('header h1').textContent()).toBe('A dropped river');
  await rm(dropped);
});

test.for([
  ['what is no case', file('notes.yaml', 'to do: [buy bread]\n'), /demarche: 1/],
  ['what is no YAML', file('torn.yaml', 'demarche: 1\ntitle: "torn\n'), /Line \d/],
  ['what is not UTF-8', file('latin.yaml', Buffer.from([0x64, 0xe4, 0x0a])), /UTF-8/],
  ['what is no .gmcr file', file('else.gmcr', '{"a": 1}'), /./],
  ['what is too large', file('large.yaml', Buffer.alloc(8 * 2 ** 20 + 1, 'a')), /8 MB/],
] as const)('%s is refused with its reason, and nothing is made', async ([, brought, reason], context) => {
  const page = await served.open(context, '/');
  const yours = page.locator('section[aria-labelledby="yours"] article');
  const before = await yours.count();
  await chosen(page).setInputFiles(brought);
  const dialog = page.getByRole('dialog', { name: `${brought.name} could not be read` });
  await dialog.getByRole('alert').filter({ hasText: reason }).waitFor();
  await closeByEscape(dialog);
  expect(await yours.count()).toBe(before);
});

test('the palette begins a case, opens one, and leads through the tour', async (context) => {
  const page = await served.open(context, '/');
  const { keyboard } = page;
  const type = (text: string) => typeInPalette(page, text);
  await type('new case');
  await page.getByRole('menuitem', { name: 'Begin a new case' }).click();
  await closeByEscape(page.getByRole('dialog', { name: 'A new case' }));

  await type('chicken');
  await page
    .getByRole('menuitem', { name: /^Open “.*[Cc]hicken/ })
    .first()
    .click();
  await page.waitForURL(/\/folder\/chicken/);
  await answered(page);

  // A state that there is, and one that there is not.
  await type('3');
  await page.getByRole('menuitem', { name: /^State 3:/ }).waitFor();
  await keyboard.type('99999');
  await page.getByText('Nothing by that name.').waitFor();

  await page.goto(served.bench.address);
  await answered(page);
  await type('tour');
  await page.getByRole('menuitem', { name: 'Take the tour' }).click();
  await page.waitForURL(/\/library\/.*tour=1/);
  const heading = page.locator('.tour h2');
  const seen: string[] = [];
  for (let stop = 1; stop <= 7; stop++) {
    await page.locator('.tour .count', { hasText: `${stop} of 7` }).waitFor();
    await answered(page);
    expect(await page.locator('.refused').count()).toBe(0);
    seen.push((await heading.textContent())!);
    await page.locator('.tour .deeds .button.main').click();
  }
  expect(new Set(seen).size).toBe(7);
  await eventually(() => page.locator('.tour').count()).toBe(0);
});

test('light and dark are switched, kept over a reload, and given back to the system', async (context) => {
  const page = await served.open(context, '/');
  await page.emulateMedia({ colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
  const light = await paper();
  const press = page.getByRole('button', { name: 'Switch between light and dark' });
  await press.click();
  await eventually(theme).toBe('dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await answered(page);
  expect([await theme(), await paper()]).toEqual(['dark', dark]);
  await press.click();
  // As the system has it: from now on the page follows it again.
  await eventually(async () => [await theme(), await paper()]).toEqual(['system', light]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually(paper).toBe(dark);
  await page.emulateMedia({ colorScheme: null });
  await eventually(() => focused(page)).toBe('Switch between light and dark');
});
