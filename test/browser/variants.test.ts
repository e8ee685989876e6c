/** The variants as a row of tabs: what each changes can be read, and the keyboard goes along however many there are. */
import { expect, test } from 'vitest';
import { findingsIn, savedFindings } from './findings.ts';
import { focused, tabTo } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['vladivostok-2019']);

test('a variant is chosen with the keyboard, its tab says what it changes, and the address leads back to it', async (context) => {
  const page = await served.open(context, '/folder/vladivostok-2019/brief?pane=none');
  const text = await caseText(served.bench, 'vladivostok-2019');
  const { keyboard } = page;
  await tabTo(page, /^The case itself/);
  await keyboard.press('ArrowRight');
  await eventually(() => focused(page)).toMatch(/^nervous high\s*what United States wants$/);
  // Looking at a tab chooses nothing yet.
  expect(new URL(page.url()).searchParams.get('variant')).toBe(null);
  await keyboard.press('Enter');
  await eventually(() => new URL(page.url()).searchParams.get('variant')).toBe('nervous-high');
  await page.locator('.brief-view .printed-page header', { hasText: /nervous[- ]high/ }).waitFor();
  expect(await savedFindings(page)).toEqual(findingsIn(text, 'nervous-high'));
  await tabTo(page, /^nervous high/, { back: true });
  await keyboard.press('Tab');
  await keyboard.press('Shift+Tab');
  await eventually(() => focused(page)).toMatch(/^nervous high/);

  // The last of more than fit is brought into sight.
  await keyboard.press('End');
  await eventually(() => focused(page)).toMatch(/^washington unknown/);
  const last = page.getByRole('tab', { name: /^washington unknown/ });
  await eventually(() =>
    last.evaluate((tab) => {
      const [own, row] = [tab.getBoundingClientRect(), tab.parentElement!.getBoundingClientRect()];
      return own.left >= row.left - 1 && own.right <= row.right + 1 && tab.parentElement!.scrollLeft > 0;
    }),
  ).toBe(true);
  await keyboard.press('Home');
  await eventually(() => focused(page)).toMatch(/^The case itself/);
  await keyboard.press('Space');
  await eventually(() => new URL(page.url()).searchParams.get('variant')).toBe(null);
  await page
    .locator('.brief-view .printed-page header')
    .filter({ hasNotText: /nervous[- ]high/ })
    .waitFor();
  expect(await savedFindings(page)).toEqual(findingsIn(text));
});

test('an address opens its variant, in sight among many, and one that is gone says so', async (context) => {
  const page = await served.open(context, '/folder/vladivostok-2019?pane=none&variant=to-the-letter');
  const chosen = page.locator('.variant-tabs [aria-selected="true"]');
  await eventually(() => chosen.textContent()).toBe('to the letterfrom after deadline · what Russia wants');
  await eventually(() =>
    chosen.evaluate((tab) => {
      const [own, row] = [tab.getBoundingClientRect(), tab.parentElement!.getBoundingClientRect()];
      return own.left >= row.left - 1 && own.right <= row.right + 1;
    }),
  ).toBe(true);
  await expectNoAxeFaults(page, 'a variant among many');
  await page.goto(`${served.bench.address}/folder/vladivostok-2019/brief?pane=none&variant=gone`);
  await page.locator('.refused', { hasText: 'gone' }).waitFor();
  await eventually(() => chosen.textContent()).toContain('not in the case');
  await chosen.locator('xpath=..').getByRole('tab').first().click();
  await answered(page);
  await page.locator('.brief-view .printed-page').waitFor();
});
