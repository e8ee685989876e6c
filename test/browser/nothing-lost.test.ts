import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serving } from './serving.ts';
import { answered, caseText, eventually } from './workbench.ts';

const served = serving(['chicken', 'stag-hunt', 'deadlock']);

async function typeAtTheEnd(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

test('a server that is killed while one types loses nothing that is a second old', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage();
  await page.goto(`${served.bench.address}/folder/chicken?pane=text`);
  await answered(page);
  await typeAtTheEnd(page, '# kept while it ran\n');
  await eventually(() => caseText(served.bench, 'chicken')).toContain('# kept while it ran\n');
  await typeAtTheEnd(page, 'half a line, and: [');
  await page.waitForTimeout(1000);
  await served.bench.kill();
  // Work goes on without a server, and the page says how it stands.
  await typeAtTheEnd(page, '"and more"');
  await page.getByRole('button', { name: /Not saved/ }).waitFor();
  served.bench = await served.bench.again();
  expect(await caseText(served.bench, 'chicken')).not.toContain('half a line');
  const other = await browser.newPage();
  await other.goto(`${served.bench.address}/folder/chicken?pane=text`);
  // The editor draws what is near what one looks at: the end of the text.
  await other.locator('.cm-content').click();
  await other.keyboard.press('Control+End');
  await other.locator('.cm-content').filter({ hasText: 'half a line, and: [' }).waitFor();
  await page.close();
  await other.close();
});

test('two tabs on one case keep in step', async (context) => {
  const browser = await served.browser(context);
  const tabs = await browser.newContext();
  const [first, second] = [await tabs.newPage(), await tabs.newPage()];
  for (const page of [first, second]) {
    await page.goto(`${served.bench.address}/folder/stag-hunt?pane=text`);
    await answered(page);
    await page.locator('.cm-content').waitFor();
  }
  await first.bringToFront();
  await typeAtTheEnd(first, '# from the first tab\n');
  await second.locator('.cm-content').filter({ hasText: '# from the first tab' }).waitFor();
  await second.bringToFront();
  await typeAtTheEnd(second, '# and from the second\n');
  await first.locator('.cm-content').filter({ hasText: '# and from the second' }).waitFor();
  await eventually(() => caseText(served.bench, 'stag-hunt')).toMatch(/# from the first tab\n# and from the second\n$/);
  await tabs.close();
});

test('the first change to a library case makes one copy, and the library stays as it is', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage();
  await page.goto(`${served.bench.address}/library/matching-pennies?pane=text`);
  await answered(page);
  await typeAtTheEnd(page, '# mine\n# and quickly more\n');
  await page.waitForURL(/\/folder\//);
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/')[2]!);
  await eventually(() => caseText(served.bench, id)).toMatch(/# mine\n# and quickly more\n$/);
  await page.goto(served.bench.address);
  await answered(page);
  const yours = page.locator('section[aria-labelledby="yours"] article');
  expect(await yours.filter({ hasText: 'Matching pennies' }).count()).toBe(1);
  await page.close();
});

test('a reload while a change is on its way to the file loses no step of undo, and claims no unsaved work', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage();
  await page.goto(`${served.bench.address}/folder/deadlock?pane=text`);
  await answered(page);
  const saved = page.locator('.saving-mark', { hasText: /^Saved$/ });
  const text = () => caseText(served.bench, 'deadlock');
  const before = await text();
  const replaceBy = async (now: string) => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(now);
    await eventually(async () => (await text()) === now).toBe(true);
    await saved.waitFor();
    await page.waitForTimeout(1000);
  };
  // More steps than a browser sends for a page that goes.
  await replaceBy(`# ${'and on '.repeat(10_000)}\n${before}`);
  await replaceBy(before);

  // The change is in the journal, and the server takes its time over the file.
  await page.route('**/api/case/folder/deadlock', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return route.continue().catch(() => undefined);
  });
  await typeAtTheEnd(page, '# corrected\n');
  await page.waitForTimeout(1000);
  expect(await text()).toBe(before);
  await page.reload();
  await page.unroute('**/api/case/folder/deadlock');
  await answered(page);
  await eventually(text).toBe(`${before}# corrected\n`);
  expect(await page.locator('.notice', { hasText: 'unsaved work' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(text).toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => (await text()).length > 60_000).toBe(true);
  await page.close();
});
