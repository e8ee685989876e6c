/** A report is brought into a case: pasted or as a file, kept beside it or not, and brought again. */
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeByEscape } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, caseText, complaintsOf, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['chicken', 'stag-hunt', 'deadlock']);

const report = `Talks about the weir open in Halden
HALDEN, March 14, 2031 - Negotiators from Norway and Sweden met on Friday to discuss the weir between their lakes.

"We are ready to open the second gate by the end of May," said the Norwegian envoy Ida Kvale. She added that about 40 farms depend on it.

According to two officials, Sweden wants a written guarantee. The talks resume next week, and nobody expects them to be short.
`;
const page = `<!doctype html><html lang="en"><head><title>Gate opens</title><meta property="og:site_name" content="Border Post">
<meta property="article:published_time" content="2031-04-02T08:00:00Z"></head><body>
<article><h1>Gate opens</h1><p>The second gate was opened on Tuesday, the ministry said.</p>
<p>Sweden denied that it had asked for it.</p></article><script>document.title = 'run'</script>
<img src="http://192.0.2.1/spy.png" onerror="document.title = 'run'"></body></html>`;

const sourcesOf = (id: string) => join(served.bench.folder, id, 'sources');
const dialog = (at: Page) => at.locator('.bring-report');
const text = (at: Page) => at.getByRole('textbox', { name: 'Text of the report' });

/** By the palette, as from anywhere. */
async function openDialog(at: Page, command = 'Bring a report'): Promise<void> {
  await at.keyboard.press('Control+k');
  await at.getByRole('searchbox').fill(command);
  await at.getByRole('menuitem', { name: command }).first().click();
  await dialog(at).waitFor();
}

const readSoFar = (at: Page) =>
  dialog(at)
    .getByText(/\d+ statements? by/)
    .waitFor();

async function bring(at: Page, mayStore: 'Yes' | 'No'): Promise<void> {
  await readSoFar(at);
  await dialog(at)
    .getByText(new RegExp(`^${mayStore}:`))
    .click();
  await dialog(at).getByRole('button', { name: 'Bring it in' }).click();
  await dialog(at).waitFor({ state: 'detached' });
}

const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

test('a pasted report is a source a moment later, dated as it says itself, its text beside the case', async (context) => {
  const at = await served.open(context, '/folder/chicken');
  const complaints = complaintsOf(at);
  await openDialog(at);
  await text(at).fill(report);
  await readSoFar(at);
  expect(await dialog(at).getByLabel('Title').inputValue()).toBe('Talks about the weir open in Halden');
  expect(await dialog(at).getByLabel('Published on').inputValue()).toBe('2031-03-14');
  await expectNoAxeFaults(at, 'the dialog with a report');
  await bring(at, 'Yes');
  await at.getByText('We are ready to open the second gate').first().waitFor();
  await eventually(() => caseText(served.bench, 'chicken')).toContain('published: 2031-03-14');
  const [name, ...others] = readdirSync(sourcesOf('chicken'));
  expect(others).toEqual([]);
  expect(readFileSync(join(sourcesOf('chicken'), name!), 'utf8')).toBe(report);
  expect(await caseText(served.bench, 'chicken')).toContain(`file: ${name}`);
  expect(complaints).toEqual([]);
});

test('a file that cannot be read says why, and what was typed before it is still there, also after Escape', async (context) => {
  const at = await served.open(context, '/folder/stag-hunt');
  await openDialog(at);
  await text(at).fill('Typed by hand.');
  const refused = dialog(at).getByRole('alert');
  // On the disk: no browser is handed as much at once.
  const huge = join(served.bench.folder, 'huge.txt');
  writeFileSync(huge, '');
  truncateSync(huge, 22 * 2 ** 20);
  for (const [chosen, says] of [
    [file('paper.pdf', '%PDF-1.7\nx'), /PDF/],
    [file('paper.docx', 'PK\u0003\u0004word/document.xml'), /word processor/],
    [file('empty.txt', '  \n'), /empty/],
    [huge, /22 MB/],
  ] as const) {
    await at.locator('input[type=file]').setInputFiles(chosen);
    await refused.filter({ hasText: says }).waitFor();
  }
  expect(await dialog(at).getByRole('button', { name: 'Bring it in' }).isDisabled()).toBe(true);
  await dialog(at).getByRole('button', { name: 'Take the file away' }).click();
  expect(await text(at).inputValue()).toBe('Typed by hand.');
  await text(at).focus();
  await closeByEscape(dialog(at));
  await openDialog(at);
  expect(await text(at).inputValue()).toBe('Typed by hand.');
  expect(await caseText(served.bench, 'stag-hunt')).not.toContain('hash:');
});

test('a page that may not be stored is nowhere on the disk, runs nothing, and is asked for after a reload', async (context) => {
  const at = await served.open(context, '/folder/deadlock');
  const complaints = complaintsOf(at);
  const elsewhere: string[] = [];
  at.on('request', (request) => request.url().includes('192.0.2.1') && elsewhere.push(request.url()));
  await openDialog(at);
  await at.locator('input[type=file]').setInputFiles(file('gate.html', page));
  await bring(at, 'No');
  await at.getByText('The second gate was opened on Tuesday').first().waitFor();
  await eventually(() => caseText(served.bench, 'deadlock')).toContain('outlet: Border Post');
  expect(await caseText(served.bench, 'deadlock')).not.toContain('second gate');
  expect(existsSync(sourcesOf('deadlock'))).toBe(false);
  expect([await at.title(), elsewhere, complaints]).toEqual([expect.not.stringContaining('run'), [], []]);

  await at.reload();
  await answered(at);
  await at.getByRole('button', { name: 'Bring its text' }).click();
  await at.locator('input[type=file]').setInputFiles(file('gate.html', page));
  await dialog(at).getByText('It is the very text that the source had.').waitFor();
  const before = await caseText(served.bench, 'deadlock');
  await bring(at, 'No');
  await at.getByText('The second gate was opened on Tuesday').first().waitFor();
  expect(await caseText(served.bench, 'deadlock')).toBe(before);
});

test('the text of a library case lies beside the copy that the first change makes; another text never takes its place', async (context) => {
  const at = await served.open(context, '/library/volunteers-dilemma');
  await openDialog(at);
  await text(at).fill(report);
  await bring(at, 'Yes');
  const id = 'volunteers-dilemma';
  await eventually(() => existsSync(sourcesOf(id)) && readdirSync(sourcesOf(id)).length).toBe(1);
  await at.getByText('We are ready to open the second gate').first().waitFor();
  const [first] = readdirSync(sourcesOf(id));

  await at.getByRole('button', { name: 'Confirm' }).first().click();
  await eventually(() => caseText(served.bench, id)).toContain('statements:');
  const before = await caseText(served.bench, id);
  await openDialog(at, 'Bring the text of');
  await text(at).fill('Snow in Halden\nMarch 20, 2031 - Snow fell on the lakes all night, and the roads were shut.\n');
  await dialog(at).getByText('One statement of the ledger is not found in this text any more').waitFor();
  expect(await caseText(served.bench, id)).toBe(before);
  await expectNoAxeFaults(at, 'the dialog with an orphan');
  await dialog(at).getByRole('button', { name: 'Replace its text' }).click();
  await dialog(at).waitFor({ state: 'detached' });
  await at.getByText('Snow fell on the lakes').first().waitFor();
  await eventually(() => readdirSync(sourcesOf(id)).length).toBe(2);
  expect(readFileSync(join(sourcesOf(id), first!), 'utf8')).toBe(report);

  await eventually(() => caseText(served.bench, id)).not.toBe(before);
  await at.getByText('Saved', { exact: true }).waitFor();
  await at.keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, id)).toBe(before);
  await at.getByText('We are ready to open the second gate').first().waitFor();
});
