/** What the page has found, as it shows it and as it saves it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { answerOf } from '../../src/analysis/index.ts';
import { tabTo } from './keyboard.ts';
import { answered } from './workbench.ts';

export type Findings = ReturnType<typeof answerOf>;

/** By the keyboard, from the view of the brief. */
export async function savedFindings(page: Page): Promise<Findings> {
  await answered(page);
  await tabTo(page, 'Save as …');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'The findings as JSON' }).waitFor();
  await page.keyboard.type('The findings');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return JSON.parse(await readFile((await download.path())!, 'utf8'));
}

/** In the view of outcomes: for each idea of foresight that has a column, by its letters, the states that hold. */
export async function shownEquilibria(page: Page): Promise<Record<string, number[]>> {
  await answered(page);
  return page.locator('.outcome-grid').evaluate((grid) => {
    const heads = [...grid.querySelectorAll('.heads .cell')];
    const rows = [...grid.querySelectorAll('.body [role="row"]')];
    const found: Record<string, number[]> = {};
    for (const [at, head] of heads.entries()) {
      const letters = head.querySelector('.letters')?.textContent;
      if (letters === undefined || letters === null) continue;
      const holding = rows.filter((row) => row.children[at]?.querySelector('.standing-mark.holds'));
      found[letters.toLowerCase()] = holding
        .map((row) => Number(row.querySelector('.cell.state .n')?.textContent))
        .sort((a, b) => a - b);
    }
    return found;
  });
}
