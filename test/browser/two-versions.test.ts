/** The file is changed, or goes, while there is work that is not in it; and work with problems that is to be saved all the same. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { undoAll } from './findings.ts';
import { closeByEscape, pressWhileEnabled } from './keyboard.ts';
import { serving } from './serving.ts';
import { caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['chicken', 'stag-hunt', 'deadlock', 'matching-pennies', 'elmira']);

const NONSENSE = 'nonsense: 1\n';
const OUTSIDE = 'title: Changed from outside';
const title = (page: Page) => page.locator('header h1').textContent();
const fileOf = (id: string) => join(served.bench.folder, id, 'case.yaml');

/** With a problem that keeps it from the file. */
async function unfinished(page: Page, id: string): Promise<string> {
  const before = await caseText(served.bench, id);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(NONSENSE);
  await page.getByRole('status').filter({ hasText: 'Kept, not saved' }).waitFor();
  expect(await caseText(served.bench, id)).toBe(before);
  return before;
}

/** What another program writes meanwhile. */
async function changedOutside(id: string): Promise<string> {
  const text = (await caseText(served.bench, id)).replace(/^title: .*$/m, OUTSIDE);
  await writeFile(fileOf(id), text);
  return text;
}

async function inEditor(page: Page): Promise<string> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  return (await page.locator('.cm-content .cm-line').allTextContents()).join('\n');
}

test('both versions are shown, and where that of the file is taken, undo brings back the other one', async (context) => {
  const page = await served.open(context, '/folder/chicken?pane=text');
  await unfinished(page, 'chicken');
  const theirs = await changedOutside('chicken');
  const dialog = page.getByRole('dialog', { name: 'Changed in two places' });
  await dialog.waitFor();
  await dialog.locator('tr.new', { hasText: 'nonsense: 1' }).waitFor();
  await dialog.locator('tr.gone', { hasText: OUTSIDE }).waitFor();
  await expectNoAxeFaults(page, 'two versions');

  await dialog.getByRole('button', { name: 'Take the file’s' }).click();
  await dialog.waitFor({ state: 'detached' });
  await eventually(() => title(page)).toBe('Changed from outside');
  await page.locator('.saving-mark', { hasText: /^Saved$/ }).waitFor();
  expect(await inEditor(page)).not.toContain('nonsense');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await eventually(() => inEditor(page)).toContain('nonsense: 1');
  expect(await caseText(served.bench, 'chicken')).toBe(theirs);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await eventually(() => inEditor(page)).not.toContain('nonsense');
  await eventually(() => title(page)).toBe('Changed from outside');
});

test('where that of the tab is kept, it replaces the file once it has no problems', async (context) => {
  const page = await served.open(context, '/folder/stag-hunt?pane=text');
  const before = await unfinished(page, 'stag-hunt');
  const theirs = await changedOutside('stag-hunt');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep yours' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: 'Kept, not saved' }).waitFor();
  expect(await caseText(served.bench, 'stag-hunt')).toBe(theirs);
  await undoAll(page);
  await eventually(() => caseText(served.bench, 'stag-hunt')).toBe(before);
});

test('the choice can be put off to mend by hand, and the page leads back to it', async (context) => {
  const page = await served.open(context, '/folder/deadlock?pane=text');
  await unfinished(page, 'deadlock');
  const theirs = await changedOutside('deadlock');
  await page.getByRole('dialog').getByRole('button', { name: 'Mend by hand' }).click();
  const again = page.locator('.conflict-again');
  await again.waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+z');
  await eventually(() => inEditor(page)).not.toContain('nonsense');
  await expectNoAxeFaults(page, 'two versions, put off');
  // Nothing is saved until the choice is made, not even what has no problems.
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('# by hand\n');
  await page.waitForTimeout(2000);
  expect(await caseText(served.bench, 'deadlock')).toBe(theirs);
  await again.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('dialog').locator('tr.new', { hasText: '# by hand' }).waitFor();
  await closeByEscape(page.getByRole('dialog'));
  await again.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep yours' }).click();
  await eventually(() => caseText(served.bench, 'deadlock')).toMatch(/^# by hand\n/);
});

test('a file that is gone is written again when that is asked for', async (context) => {
  const page = await served.open(context, '/folder/matching-pennies?pane=text');
  const before = await unfinished(page, 'matching-pennies');
  await rm(fileOf('matching-pennies'));
  const dialog = page.getByRole('dialog', { name: 'The file is gone' });
  await dialog.waitFor();
  await expectNoAxeFaults(page, 'a file that is gone');
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await page.locator('.conflict-again', { hasText: 'is gone' }).getByRole('button', { name: 'Choose' }).click();
  await dialog.getByRole('button', { name: 'Write it again' }).click();
  await dialog.waitFor({ state: 'detached' });
  await undoAll(page);
  await eventually(() => caseText(served.bench, 'matching-pennies').catch(() => 'no file')).toBe(before);
});

test('a text with problems is saved as it stands where that is asked for, and so is what is typed after it', async (context) => {
  const page = await served.open(context, '/folder/elmira?pane=text');
  const before = await unfinished(page, 'elmira');
  await expectNoAxeFaults(page, 'a text with problems');
  await page.getByRole('button', { name: 'Save with its problems' }).click();
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before + NONSENSE);
  await page.locator('.saving-mark', { hasText: 'Saved with 1 problem' }).waitFor();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# and on\n');
  await eventually(() => caseText(served.bench, 'elmira')).toBe(`${before}${NONSENSE}# and on\n`);
  await undoAll(page);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
  await pressWhileEnabled(page.getByRole('button', { name: /^Redo/ }));
  await eventually(() => inEditor(page)).toMatch(/nonsense: 1.*\n# and on\n$/);
  // Since then it was without problems once: now it is kept beside the file again.
  await page.getByRole('status').filter({ hasText: 'Kept, not saved' }).waitFor();
  expect(await caseText(served.bench, 'elmira')).toBe(before);
});
