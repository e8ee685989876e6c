/** The server is killed while the page saves, again and again. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseText, eventually, launch, needsBrowser, startWorkbench, type Workbench } from './workbench.ts';

const ROUNDS = 10;
/** In milliseconds: no more than this may be lost. */
const AT_MOST = 1000;
let bench: Workbench;
let browser: Browser | undefined;

beforeAll(async () => {
  bench = await startWorkbench(['chicken']);
});

afterAll(async () => {
  await browser?.close();
  await bench.close();
});

/** The whole of it: the window is higher than the text. */
async function inEditor(page: Page): Promise<string> {
  const lines = page.locator('.cm-content .cm-line');
  await lines.filter({ hasText: 'preferences:' }).waitFor();
  return (await lines.allTextContents()).join('\n');
}

test(`killed ${ROUNDS} times while one types, the file is never torn, and a second at most is lost`, {
  timeout: 300_000,
}, async (context) => {
  browser = await launch(needsBrowser(context));
  const original = await caseText(bench, 'chicken');
  const tabs = await browser.newContext({ viewport: { width: 1200, height: 1600 } });
  let known = original;
  let saves = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const page = await tabs.newPage();
    await page.goto(`${bench.address}/folder/chicken?pane=text`);
    expect(await inEditor(page)).toBe(known);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    const atStart = await caseText(bench, 'chicken');

    // How long the text was, and when: it counts as typed once the page has it.
    const typed: { readonly at: number; readonly length: number }[] = [{ at: 0, length: known.length }];
    let killed: number | undefined;
    /** A machine that takes so long for a key takes so long for a save, too. */
    let slowest = 0;
    const killing = new Promise((resolve) => setTimeout(resolve, 500 + round * 150)).then(() => {
      killed = performance.now();
      return bench.kill();
    });
    for (const letter of `# round ${round}: ${'and on and on '.repeat(40)}`) {
      if (killed !== undefined) break;
      const pressed = performance.now();
      await page.keyboard.type(letter);
      known += letter;
      typed.push({ at: performance.now(), length: known.length });
      slowest = Math.max(slowest, performance.now() - pressed);
      // Who types without a pause is not saved, only journaled: so she stops and thinks now and then.
      if (known.length % 8 === 0) await page.waitForTimeout(450);
    }
    await killing;
    const file = await caseText(bench, 'chicken');
    expect(file.startsWith(atStart)).toBe(true);
    expect(known.startsWith(file)).toBe(true);
    if (file !== atStart) saves++;
    // The page goes before there is a server again that it could hand its text to.
    await page.close();
    bench = await bench.again();

    const again = await tabs.newPage();
    await again.goto(`${bench.address}/folder/chicken?pane=text`);
    const found = await inEditor(again);
    expect(known.startsWith(found)).toBe(true);
    const old = typed.findLast(({ at }) => at <= killed! - AT_MOST - slowest)!;
    expect(found.length, `round ${round}`).toBeGreaterThanOrEqual(old.length);
    await again.locator('.cm-content').focus();
    await again.keyboard.press('Control+End');
    await again.keyboard.press('Enter');
    known = `${found}\n`;
    await eventually(() => caseText(bench, 'chicken')).toBe(known);
    await again.close();
  }
  // Otherwise nothing was being saved when it was killed.
  expect(saves).toBeGreaterThan(ROUNDS / 2);
});
