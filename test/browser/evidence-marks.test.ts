/** From the model to its passages and back: the marks beside an element, and the numbers that speakers go by. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serving } from './serving.ts';
import { eventually } from './workbench.ts';

const served = serving(['vladivostok-2019']);

/** Of the rows that are shown: the speaker's name, and what her mark says of kind and number. */
async function numbers(shown: Page): Promise<Map<string, string>> {
  const rows = shown.locator('.ledger-row');
  const names = await rows.locator('.who bdi').allTextContents();
  const marks = await rows.locator('.kind-mark').allTextContents();
  expect(names.length).toBe(marks.length);
  return new Map(names.map((name, n) => [name, marks[n]!.replace(/\D+/g, '')]));
}

test('the mark beside an option leads to its passages and to no others, and speakers keep their numbers', async (context) => {
  const shown = await served.open(context, '/folder/vladivostok-2019/evidence?pane=model&section=options.russia');
  await shown.locator('.ledger-row').first().waitFor();
  const all = await numbers(shown);
  expect(all.size).toBeGreaterThan(3);
  const source = await shown.locator('.of-source button').first().textContent();

  const mark = shown.locator('a.cited-mark[href*="element=options.russia."]').first();
  const says = (await mark.getAttribute('aria-label'))!;
  await mark.click();
  await eventually(() => shown.url()).toMatch(/element=options\.russia\./);
  const counted = [...says.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
  await eventually(() => shown.locator('.ledger-row').count()).toBe(counted);
  // It is the same report, in which they stand, and not the whole ledger.
  expect(await shown.locator('.of-source button').first().textContent()).toBe(source);
  const few = await numbers(shown);
  expect(few.size).toBeGreaterThan(0);
  for (const [name, number] of few) expect([name, number]).toEqual([name, all.get(name)]);
});
