/** The server is killed while the page saves, again and again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serving } from './serving.ts';
import { caseText, eventually } from './workbench.ts';

const ROUNDS = 10;
/** In milliseconds: no more than this may be lost. */
const AT_MOST = 1000;

const served = serving(['chicken']);

/** A round trip that has nothing to do with saving, over and over: how much longer than it should a while takes on this machine, just now. */
async function watchLateness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const WAIT = 100;
    const late: { at: number; by: number }[] = [];
    Object.assign(window, { late });
    const beat = async () => {
      for (;;) {
        const begun = performance.now();
        await new Promise((resolve) => setTimeout(resolve, WAIT));
        await fetch('/', { cache: 'no-store' });
        late.push({ at: performance.now(), by: performance.now() - begun - WAIT });
      }
    };
    // It ends with the server.
    beat().catch(() => late.push({ at: performance.now(), by: 0 }));
  });
}

/** The worst of the last two seconds before the server was gone, in milliseconds. */
async function latenessOf(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { late } = window as unknown as { late: { at: number; by: number }[] };
    const end = late.at(-1)?.at ?? 0;
    return Math.max(0, ...late.filter(({ at }) => at > end - 2000).map(({ by }) => by));
  });
}

/** The whole of it: the window is higher than the text. */
async function inEditor(page: Page): Promise<string> {
  const lines = page.locator('.cm-content .cm-line');
  await lines.filter({ hasText: 'preferences:' }).waitFor();
  return (await lines.allTextContents()).join('\n');
}

test(`killed ${ROUNDS} times while one types, the file is never torn, and a second at most is lost`, {
  timeout: 300_000,
}, async (context) => {
  const browser = await served.browser(context);
  const original = await caseText(served.bench, 'chicken');
  const tabs = await browser.newContext({ viewport: { width: 1200, height: 1600 } });
  let known = original;
  let saves = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const page = await tabs.newPage();
    await page.goto(`${served.bench.address}/folder/chicken?pane=text`);
    expect(await inEditor(page)).toBe(known);
    await watchLateness(page);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    const atStart = await caseText(served.bench, 'chicken');

    // How long the text was, and when: it counts as typed once the page has it.
    const typed: { readonly at: number; readonly length: number }[] = [{ at: 0, length: known.length }];
    let killed: number | undefined;
    const killing = new Promise((resolve) => setTimeout(resolve, 500 + round * 150)).then(() => {
      killed = performance.now();
      return served.bench.kill();
    });
    for (const letter of `# round ${round}: ${'and on and on '.repeat(40)}`) {
      if (killed !== undefined) break;
      await page.keyboard.type(letter);
      known += letter;
      typed.push({ at: performance.now(), length: known.length });
      // Who types without a pause is not saved, only journaled: so she stops and thinks now and then.
      if (known.length % 8 === 0) await page.waitForTimeout(450);
    }
    await killing;
    const file = await caseText(served.bench, 'chicken');
    expect(file.startsWith(atStart)).toBe(true);
    expect(known.startsWith(file)).toBe(true);
    if (file !== atStart) saves++;
    const late = await latenessOf(page);
    // The page goes before there is a server again that it could hand its text to.
    await page.close();
    served.bench = await served.bench.again();

    const again = await tabs.newPage();
    await again.goto(`${served.bench.address}/folder/chicken?pane=text`);
    const found = await inEditor(again);
    expect(known.startsWith(found)).toBe(true);
    const old = typed.findLast(({ at }) => at <= killed! - AT_MOST - late)!;
    expect(found.length, `round ${round}, ${Math.round(late)} ms late`).toBeGreaterThanOrEqual(old.length);
    await again.locator('.cm-content').focus();
    await again.keyboard.press('Control+End');
    await again.keyboard.press('Enter');
    known = `${found}\n`;
    await eventually(() => caseText(served.bench, 'chicken')).toBe(known);
    await again.close();
  }
  // Otherwise nothing was being saved when it was killed.
  expect(saves).toBeGreaterThan(ROUNDS / 2);
});
