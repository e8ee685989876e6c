/** What the page has found, as it shows it and as it saves it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { analyzeCase, answerOf } from '../../src/analysis/index.ts';
import { parseCase } from '../../src/format/index.ts';
import { finish } from '../../src/model/index.ts';
import { pressWhileEnabled, tabTo } from './keyboard.ts';
import { answered, eventually } from './workbench.ts';

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

/** What the library finds in a text. */
export function findingsIn(text: string, variant?: string): Findings {
  const { case: checked } = parseCase(text);
  const found = finish(analyzeCase(checked!, variant === undefined ? {} : { variant }));
  return JSON.parse(JSON.stringify(answerOf(checked!, found.variant, found.conflict, found.stability)));
}

export function equilibriaIn(text: string, variant?: string) {
  return findingsIn(text, variant).equilibria as Record<string, number[]>;
}

/** Of the ideas of foresight that have a column, each as the library has it. */
export async function expectShown(shown: Page, equilibria: Readonly<Record<string, readonly number[]>>): Promise<void> {
  await eventually(async () => {
    const found = await shownEquilibria(shown);
    expect(Object.keys(found)).toContain('nash');
    return Object.entries(found).filter(([concept, states]) => String(states) !== String(equilibria[concept]));
  }).toEqual([]);
}

/** What is typed slowly takes more than one step. */
export async function undoAll(shown: Page): Promise<void> {
  await pressWhileEnabled(shown.getByRole('button', { name: /^Undo/ }));
}
