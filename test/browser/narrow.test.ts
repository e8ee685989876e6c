/** A window of 768 pixels: nothing that is to be pressed is out of sight. */
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/web/place/place.ts';
import { serving } from './serving.ts';
import { answered, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['elmira']);

test('at 768 pixels all tabs are in sight beside the model, and both panes stand one above the other', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  await page.goto(`${served.bench.address}/folder/elmira?pane=model`);
  await answered(page);
  // Whether all is saved is in sight, whole.
  const mark = (await page.locator('.saving-mark', { hasText: 'Saved' }).boundingBox())!;
  expect(mark.width).toBeGreaterThan(30);
  expect(mark.x + mark.width).toBeLessThanOrEqual((await page.locator('.header .tools').boundingBox())!.x);
  const tabs = page.locator('main .tabs [role="tab"]');
  expect(await tabs.count()).toBe(VIEWS.length);
  const seen = await tabs.evaluateAll((all) =>
    all.map((tab) => {
      const { left, right } = tab.getBoundingClientRect();
      const row = tab.parentElement!.getBoundingClientRect();
      return left >= row.left && right <= Math.min(row.right, innerWidth);
    }),
  );
  expect(seen).toEqual(VIEWS.map(() => true));
  await tabs.last().click();
  await page.locator('.brief-view .printed-page').waitFor();

  await page.getByRole('radio', { name: 'Both' }).click();
  await eventually(() => page.locator('.model-pane h2:visible, .cm-content:visible').count()).toBeGreaterThan(1);
  const [model, text] = await Promise.all(
    ['.side.model', '.side.text'].map(async (side) => (await page.locator(side).boundingBox())!),
  );
  expect(model!.height).toBeGreaterThan(250);
  expect(text!.y).toBeGreaterThanOrEqual(model!.y + model!.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
  await expectNoAxeFaults(page, 'both panes in a narrow window');
  await page.close();
});
