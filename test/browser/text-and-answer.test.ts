import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analyzeCase, answerOf } from '../../src/analysis/index.ts';
import { parseCase, writeGmcr } from '../../src/format/index.ts';
import { finish } from '../../src/model/index.ts';
import { equilibriaIn, expectShown, type Findings, savedFindings, undoAll } from './findings.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually } from './workbench.ts';

const served = serving(['elmira', 'chicken', 'cuban-missile-crisis']);

/** From wherever one is. */
async function findings(page: Page): Promise<Findings> {
  await page.getByRole('tab', { name: 'Brief' }).click();
  return savedFindings(page);
}

test('what is typed in the text pane is answered, saved, and undone with one key', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  const page = await served.open(context, '/folder/elmira?pane=text');
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' anew');
  await eventually(() => page.locator('header h1').textContent()).toMatch(/ anew$/);
  await eventually(() => caseText(served.bench, 'elmira')).toContain(' anew\n');
  expect((await caseText(served.bench, 'elmira')).replace(' anew', '')).toBe(before);
  await page.keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
});

test('a want that is changed in the text changes what the tables show, and undo brings both back', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  // To leave the town becomes what Uniroyal likes best, and not the fifth of nine.
  const leave = '        - { where: uniroyal.abandon }\n';
  const at = before.indexOf('    uniroyal:\n      ranking:\n') + '    uniroyal:\n      ranking:\n'.length;
  const changed = before.slice(0, at) + leave + before.slice(at).replace(leave, '');
  expect(equilibriaIn(changed)).not.toEqual(equilibriaIn(before));

  const line = before.slice(0, before.indexOf(leave, at)).split('\n').length;
  const first = before.slice(0, at).split('\n').length;
  const page = await served.open(context, `/folder/elmira/outcomes?pane=text&line=${line}`);
  await expectShown(page, equilibriaIn(before));
  await page.locator('.cm-content').focus();
  for (let up = line; up > first; up--) await page.keyboard.press('Alt+ArrowUp');
  await eventually(() => caseText(served.bench, 'elmira')).toBe(changed);
  await expectShown(page, equilibriaIn(changed));
  await undoAll(page);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
  await expectShown(page, equilibriaIn(before));
  await page.getByRole('button', { name: /^Redo/ }).click();
  await eventually(async () => (await caseText(served.bench, 'elmira')) === before).toBe(false);
  await undoAll(page);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
});

test('a text with problems is not saved, and the last answer stays with a remark', async (context) => {
  const before = await caseText(served.bench, 'chicken');
  const page = await served.open(context, '/folder/chicken?pane=text');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('nonsense: 1\n');
  await page.getByText('The text has problems just now').waitFor();
  await page.getByRole('status').filter({ hasText: 'Kept, not saved' }).waitFor();
  expect(await caseText(served.bench, 'chicken')).toBe(before);
  // The page is loaded anew: the unfinished text is there again.
  await eventually(async () =>
    readFile(join(served.bench.folder, 'chicken', '.demarche', 'journal.json'), 'utf8').catch(() => ''),
  ).toContain('nonsense');
  await page.reload();
  await page.locator('.cm-content').filter({ hasText: 'nonsense: 1' }).waitFor();
  await page.keyboard.press('Control+z');
});

test('a file changed outside is followed where nothing is unsaved', async (context) => {
  const page = await served.open(context, '/folder/cuban-missile-crisis');
  const text = await caseText(served.bench, 'cuban-missile-crisis');
  const changed = text.replace(/^title: .*$/m, 'title: Changed from outside');
  expect(changed).not.toBe(text);
  await writeFile(join(served.bench.folder, 'cuban-missile-crisis', 'case.yaml'), changed);
  await eventually(() => page.locator('header h1').textContent()).toBe('Changed from outside');
});

test('what the page finds is what the library finds', async (context) => {
  const page = await served.open(context, '/folder/elmira');
  const { case: checked } = parseCase(await caseText(served.bench, 'elmira'));
  const { variant, conflict, stability } = finish(analyzeCase(checked!));
  const expected = JSON.parse(JSON.stringify(answerOf(checked!, variant, conflict, stability)));
  expect(await findings(page)).toEqual(expected);
});

test('a .gmcr file that is brought in becomes a case with the same equilibria', async (context) => {
  // One without joined states: the format knows none.
  const { case: checked } = parseCase(await caseText(served.bench, 'cuban-missile-crisis'));
  const { text } = writeGmcr(checked!.conflict!, 'Brought from elsewhere', { whole: checked! });
  const page = await served.open(context, '/');
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
});
