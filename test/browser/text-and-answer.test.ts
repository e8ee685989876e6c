import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyzeCase, answerOf } from '../../src/analysis/index.ts';
import { parseCase, writeGmcr } from '../../src/format/index.ts';
import { finish } from '../../src/model/index.ts';
import { type Findings, savedFindings } from './findings.ts';
import { answered, caseText, eventually, launch, needsBrowser, startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
let browser: Browser | undefined;

beforeAll(async () => {
  bench = await startWorkbench(['elmira', 'chicken', 'cuban-missile-crisis']);
});

afterAll(async () => {
  await browser?.close();
  await bench.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser!.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(bench.address + path);
  await answered(page);
  return page;
}

/** From wherever one is. */
async function findings(page: Page): Promise<Findings> {
  await page.getByRole('tab', { name: 'Brief' }).click();
  return savedFindings(page);
}

test('what is typed in the text pane is answered, saved, and undone with one key', async (context) => {
  browser ??= await launch(needsBrowser(context));
  const before = await caseText(bench, 'elmira');
  const page = await open('/folder/elmira?pane=text');
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' anew');
  await eventually(() => page.locator('header h1').textContent()).toMatch(/ anew$/);
  await eventually(() => caseText(bench, 'elmira')).toContain(' anew\n');
  expect((await caseText(bench, 'elmira')).replace(' anew', '')).toBe(before);
  await page.keyboard.press('Control+z');
  await eventually(() => caseText(bench, 'elmira')).toBe(before);
  await page.close();
});

test('a text with problems is not saved, and the last answer stays with a remark', async (context) => {
  browser ??= await launch(needsBrowser(context));
  const before = await caseText(bench, 'chicken');
  const page = await open('/folder/chicken?pane=text');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('nonsense: 1\n');
  await page.getByText('The text has problems just now').waitFor();
  await page.getByRole('status').filter({ hasText: 'Kept, not saved' }).waitFor();
  expect(await caseText(bench, 'chicken')).toBe(before);
  // The page is loaded anew: the unfinished text is there again.
  await eventually(async () =>
    readFile(join(bench.folder, 'chicken', '.demarche', 'journal.json'), 'utf8').catch(() => ''),
  ).toContain('nonsense');
  await page.reload();
  await page.locator('.cm-content').filter({ hasText: 'nonsense: 1' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.close();
});

test('a file changed outside is followed where nothing is unsaved', async (context) => {
  browser ??= await launch(needsBrowser(context));
  const page = await open('/folder/cuban-missile-crisis');
  const text = await caseText(bench, 'cuban-missile-crisis');
  const changed = text.replace(/^title: .*$/m, 'title: Changed from outside');
  expect(changed).not.toBe(text);
  await writeFile(join(bench.folder, 'cuban-missile-crisis', 'case.yaml'), changed);
  await eventually(() => page.locator('header h1').textContent()).toBe('Changed from outside');
  await page.close();
});

test('what the page finds is what the library finds', async (context) => {
  browser ??= await launch(needsBrowser(context));
  const page = await open('/folder/elmira');
  const { case: checked } = parseCase(await caseText(bench, 'elmira'));
  const { variant, conflict, stability } = finish(analyzeCase(checked!));
  const expected = JSON.parse(JSON.stringify(answerOf(checked!, variant, conflict, stability)));
  expect(await findings(page)).toEqual(expected);
  await page.close();
});

test('a .gmcr file that is brought in becomes a case with the same equilibria', async (context) => {
  browser ??= await launch(needsBrowser(context));
  // One without joined states: the format knows none.
  const { case: checked } = parseCase(await caseText(bench, 'cuban-missile-crisis'));
  const { text } = writeGmcr(checked!.conflict!, 'Brought from elsewhere', { whole: checked! });
  const page = await open('/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'elsewhere.gmcr',
    mimeType: 'application/json',
    buffer: Buffer.from(text!),
  });
  await page.getByRole('button', { name: 'Open the case' }).click();
  await page.waitForURL(/\/folder\//);
  await answered(page);
  const { variant, conflict, stability } = finish(analyzeCase(checked!));
  const expected = JSON.parse(JSON.stringify(answerOf(checked!, variant, conflict, stability)));
  expect((await findings(page)).equilibria).toEqual(expected.equilibria);
  await page.close();
});

test('while a model of 65,536 states is worked on, no key is lost, and the last text is the one that is answered', async (context) => {
  browser ??= await launch(needsBrowser(context));
  const parties = ['a', 'b', 'c', 'd'];
  const options = [1, 2, 3, 4].map((n) => `o${n}`);
  const text = [
    'demarche: 1',
    'title: Large',
    `parties: {${parties.map((id) => `${id}: {name: Party ${id}}`).join(', ')}}`,
    'conflict:',
    '  options:',
    ...parties.flatMap((id) => [`    ${id}:`, ...options.map((o) => `      ${o}: does ${o}`)]),
    '  statusQuo: []',
    '  preferences:',
    ...parties.map(
      (id, p) =>
        `    ${id}: [${parties[(p + 1) % 4]}.o1, not ${id}.o2, ${id}.o3 if ${parties[(p + 2) % 4]}.o4, not ${parties[(p + 3) % 4]}.o1]`,
    ),
    '',
  ].join('\n');
  await writeFile(join(bench.folder, 'large.yaml'), text);
  const page = await open('/folder/large.yaml?pane=text');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const typed = ' and slow, and still every key arrives';
  await page.keyboard.type(typed);
  await eventually(() => page.locator('header h1').textContent()).toBe(`Large${typed}`);
  await eventually(() => readFile(join(bench.folder, 'large.yaml'), 'utf8')).toContain(`Large${typed}\n`);
  await eventually(() => page.locator('main .panel').textContent()).toContain('65,536 states');
  await page.close();
});
