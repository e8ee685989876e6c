/** A model too large for elements of the page: its moves are drawn by WebGL; where there is none, the table stands in. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serving } from './serving.ts';
import { answered, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving();

/** Two parties with five options each: 1,024 states. */
const text = `demarche: 1
title: Ten options
parties: { a: { name: Ada }, b: { name: Ben } }
conflict:
  options:
${['a', 'b'].map((id) => `    ${id}: { ${[1, 2, 3, 4, 5].map((n) => `o${n}: does ${n}`).join(', ')} }`).join('\n')}
  statusQuo: []
  preferences: { a: [b.o1, not a.o2, a.o3 if b.o4], b: [a.o1, not b.o2, b.o3 if a.o4] }
`;
const at = '/folder/ten.yaml/moves?pane=none';

/** How many colors there are in a picture of it. */
async function colorsIn(page: Page, what: Locator): Promise<number> {
  const bytes = (await what.screenshot()).toString('base64');
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    return new Set(new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, bytes);
}

test('1,024 states are drawn on a canvas, and a state is gone to with the keyboard', async (context) => {
  await writeFile(join(served.bench.folder, 'ten.yaml'), text);
  const page = await served.open(context, at);
  const picture = page.getByRole('application', { name: /1,024 states/ });
  await picture.waitFor();
  await eventually(() => picture.locator('canvas').count()).toBeGreaterThan(0);
  // It is drawn by WebGL, and something is to be seen: states and moves in the colors of how they stand and of whom they are.
  expect(
    await picture
      .locator('canvas')
      .evaluateAll((all) =>
        all.some((one) => (one as HTMLCanvasElement).getContext('webgl2') instanceof WebGL2RenderingContext),
      ),
  ).toBe(true);
  // Without the marks that lie above it.
  const show = (which: string, isShown: boolean) =>
    picture.locator(which).evaluateAll(
      (all, visibility) => {
        for (const one of all as HTMLElement[]) one.style.visibility = visibility;
      },
      isShown ? '' : 'hidden',
    );
  await show('.gl-overlay', false);
  const drawn = await colorsIn(page, picture);
  await show('canvas', false);
  const bare = await colorsIn(page, picture);
  expect(drawn).toBeGreaterThan(20);
  expect(drawn).toBeGreaterThan(4 * bare);
  await show('canvas, .gl-overlay', true);
  await expectNoAxeFaults(page, 'the canvas');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await eventually(() => new URL(page.url()).searchParams.get('state')).toMatch(/^\d+$/);
  await page.locator('.moves-view .described', { hasText: 'State' }).waitFor();
});

test('without WebGL the same is a table, and the page says why', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return /webgl/.test(kind) ? null : (own as (...all: unknown[]) => unknown).call(this, kind, ...more);
    } as typeof own;
  });
  await page.goto(served.bench.address + at);
  await answered(page);
  await page.getByText('WebGL is missing or failed').waitFor();
  await page.locator('.moves-view table td').first().waitFor();
  await expectNoAxeFaults(page, 'the table in place of the canvas');
  await page.close();
});
