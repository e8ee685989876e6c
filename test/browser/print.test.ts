import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serving } from './serving.ts';
import { answered } from './workbench.ts';

const served = serving(['elmira']);

/** How many curves are drawn on all pages: circles are made of them, and letters are not. */
function curvesIn(pdf: Buffer): number {
  let curves = 0;
  const text = pdf.toString('latin1');
  for (const { index, 0: found } of text.matchAll(/stream\r?\n/g)) {
    const start = index + found.length;
    const end = text.indexOf('endstream', start);
    try {
      const content = inflateSync(pdf.subarray(start, end)).toString('latin1');
      if (!/\b(?:BT|re|cm)\b/.test(content)) continue;
      curves += content.match(/(?:-?[\d.]+ ){6}c\n/g)?.length ?? 0;
    } catch {
      // A stream of another kind, such as a font's.
    }
  }
  return curves;
}

test('the printed brief holds the figures as drawings, and nothing of the frame', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage();
  await page.goto(`${served.bench.address}/folder/elmira/brief`);
  await answered(page);
  await page.locator('.brief-view figure svg').waitFor();
  const circles = await page.locator('.brief-view figure svg circle').count();
  expect(circles).toBeGreaterThan(2);
  const withFigure = curvesIn(await page.pdf());
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.header').isVisible()).toBe(false);
  expect(await page.getByRole('tab').first().isVisible()).toBe(false);
  await page.locator('.brief-view figure').evaluateAll((figures) => {
    for (const figure of figures) figure.remove();
  });
  const without = curvesIn(await page.pdf());
  // Four curves to a circle.
  expect(withFigure - without).toBeGreaterThanOrEqual(4 * circles);
  await page.close();
});
