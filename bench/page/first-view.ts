/** How long it takes until somebody sees the answer: from the start of `npm start`, and of the page alone. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ascending } from '../table.ts';
import type { PageCase } from './case-text.ts';
import { folderOf, newPage, removeFolder, serve } from './served.ts';

export interface FirstView {
  readonly id: string;
  /** In milliseconds, each in ascending order: from the process's start until it listens. */
  readonly listening: readonly number[];
  /** From the process's start until the answer is painted, in a browser that is open and knows the page. */
  readonly fromStart: readonly number[];
  /** From the navigation, in a browser that has never seen the page. */
  readonly cold: readonly number[];
  /** From the navigation, where the browser has the page's files. */
  readonly warm: readonly number[];
}

export async function firstView(browser: Browser, shown: PageCase, runs: number): Promise<FirstView> {
  const folder = await folderOf([shown]);
  const found = { listening: [] as number[], fromStart: [] as number[], cold: [] as number[], warm: [] as number[] };
  try {
    const context = await browser.newContext();
    for (let run = 0; run <= runs; run++) {
      const served = await serve(folder, 'npm start');
      const page = await newPage(context);
      const { at } = await navigate(page, served.address, shown.id);
      await page.close();
      // Ports differ, so that files are fetched anew; compiled code and everything else is warm from the second on.
      if (run > 0) {
        found.listening.push(served.listening);
        found.fromStart.push(at - served.started);
      }
      await served.close();
    }
    await context.close();

    const served = await serve(folder, 'server');
    for (let run = 0; run < runs; run++) {
      const fresh = await browser.newContext();
      found.cold.push(await alone(fresh, served.address, shown.id));
      found.warm.push(await alone(fresh, served.address, shown.id));
      await fresh.close();
    }
    await served.close();
  } finally {
    await removeFolder(folder);
  }
  return {
    id: shown.id,
    listening: ascending(found.listening),
    fromStart: ascending(found.fromStart),
    cold: ascending(found.cold),
    warm: ascending(found.warm),
  };
}

async function alone(context: BrowserContext, address: string, id: string): Promise<number> {
  const page = await newPage(context);
  const { took } = await navigate(page, address, id);
  await page.close();
  return took;
}

/** Until the frame after the one in which the answer came: `took` since the navigation began, `at` by the clock. */
async function navigate(page: Page, address: string, id: string): Promise<{ took: number; at: number }> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('main .summary-view') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          Object.assign(window, { firstView: { took: performance.now(), at: Date.now() } });
        };
        port2.postMessage(undefined);
      });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}/folder/${id}`, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (window as { firstView?: { took: number; at: number } }).firstView);
  return (await handle.jsonValue())!;
}
