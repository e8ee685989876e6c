/** What is looked at in both colors: that it is there, that nobody complains, and that axe finds nothing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Serving } from './serving.ts';
import { answered, complaintsOf, expectNoAxeFaults } from './workbench.ts';

export interface Look {
  readonly at: string;
  /** What has to be seen there, once it is open: a selector each. */
  readonly shows: readonly string[];
  /** What is opened there, and what shows that it is open. */
  readonly open?: (page: Page) => Promise<void>;
  readonly as?: string;
  /** In pixels; 1440 where nothing is said. */
  readonly width?: number;
}

export const pressed = (name: string | RegExp) => (shown: Page) => shown.getByRole('button', { name }).first().click();

/** A test for each; all in one page, since a new one takes longer to open than a view. */
export function testLooks(served: Serving, looks: readonly Look[]): void {
  let page: Page | undefined;
  let complaints: string[];
  test.for(looks)('$at $as: shown without a complaint, and axe finds nothing', async (look, context) => {
    const { at, as, open, shows, width = 1440 } = look;
    const browser = await served.browser(context);
    if (page === undefined) {
      page = await browser.newPage();
      complaints = complaintsOf(page);
    }
    await page.setViewportSize({ width, height: 900 });
    await page.goto(served.bench.address + at);
    await answered(page);
    await open?.(page);
    for (const selector of shows) await page.locator(selector).first().waitFor({ timeout: 20_000 });
    expect(await page.locator('h1').count()).toBe(1);
    // What cannot be answered says so where the answer would stand.
    expect(await page.locator('.refused, .nothing-yet').allTextContents()).toEqual([]);
    await expectNoAxeFaults(page, as ?? at);
    expect(complaints.splice(0)).toEqual([]);
  });
}
