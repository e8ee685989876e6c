/** A model that takes a while: the page goes on hearing its keys, says how far the work is, and answers the last text only. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findingsIn, savedFindings } from './findings.ts';
import { serving } from './serving.ts';
import { answered, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving();

/** Four parties with four options each are 65,536 states. The weight of a's last want is the last figure of its line. */
function largeText(weight: string, optionsOfA = 4): string {
  const parties = ['a', 'b', 'c', 'd'];
  const options = (party: string) => (party === 'a' ? optionsOfA : 4);
  return [
    'demarche: 1',
    'title: Large',
    `parties: {${parties.map((id) => `${id}: {name: Party ${id}}`).join(', ')}}`,
    'conflict:',
    '  options:',
    ...parties.flatMap((id) => [
      `    ${id}:`,
      ...Array.from({ length: options(id) }, (_, n) => `      o${n + 1}: does o${n + 1}`),
    ]),
    '  statusQuo: []',
    '  preferences:',
    `    a: { weights: { a.o1: -30, b.o1: 7, c.o2: 11, d.o3: -5, b.o4: ${weight}`,
    '      } }',
    ...['b', 'c', 'd'].map((id, p) => {
      const [before, next, after] = [parties[p], parties[(p + 2) % 4], parties[(p + 3) % 4]];
      return `    ${id}: [${next}.o1, not ${id}.o2, ${id}.o3 if ${after}.o4, not ${before}.o1]`;
    }),
    '',
  ].join('\n');
}
const weightLine = (text: string) => text.split('\n').findIndex((line) => line.includes('b.o4: ')) + 1;

interface Seen {
  /** How long the page could hear no key, in milliseconds, each time it was long. */
  readonly tasks: number[];
  /** Which texts were answered, in the order in which the answers were shown. */
  readonly revisions: number[];
  /** What the progress bars said. */
  readonly progress: string[];
}

/** From the page's own start on. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { tasks: [], revisions: [], progress: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      const revision = Number(document.querySelector('main .answering')?.getAttribute('data-revision') ?? 0);
      if (revision > 0 && seen.revisions.at(-1) !== revision) seen.revisions.push(revision);
      const says = document.querySelector('main .working [role="progressbar"]')?.getAttribute('aria-label') ?? '';
      if (says !== '' && seen.progress.at(-1) !== says) seen.progress.push(says);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

test('a model of 65,536 states: no key is lost, the page stays awake, and only the last text is answered', async (context) => {
  const file = join(served.bench.folder, 'large.yaml');
  const before = largeText('1');
  await writeFile(file, before);
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await watch(page);
  await page.goto(`${served.bench.address}/folder/large.yaml?pane=text&line=${weightLine(before)}`);
  await answered(page);
  await page.locator('main .panel', { hasText: '65,536 states' }).waitFor();

  await page.locator('.cm-content').focus();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    seen.tasks.length = 0;
    seen.revisions.length = 0;
  });

  // Each key makes another model: nothing of one can be kept for the next.
  const typed = '234567890123';
  const began = performance.now();
  await page.keyboard.type(typed, { delay: 30 });
  const text = largeText(`1${typed}`);
  await eventually(() => readFile(file, 'utf8')).toBe(text);
  await answered(page);
  const took = performance.now() - began;

  const { tasks, revisions } = await seenBy(page);
  const answeredSince = revisions.filter((revision) => revision > 1);
  expect(answeredSince).toEqual([...new Set(answeredSince)].sort((a, b) => a - b));
  expect(answeredSince.at(-1)).toBe(1 + typed.length);
  expect(answeredSince.length).toBeLessThan(typed.length);
  // Where the page computed the answer itself, it would be deaf for most of that time.
  expect(Math.max(0, ...tasks)).toBeLessThan(took / 3);
  // And if it were deaf, it would have been seen.
  await page.evaluate(() =>
    setTimeout(() => {
      const until = performance.now() + 300;
      while (performance.now() < until);
    }, 50),
  );
  await eventually(async () => Math.max(0, ...(await seenBy(page)).tasks)).toBeGreaterThan(150);

  await page.getByRole('tab', { name: 'Brief' }).click();
  const found = findingsIn(text);
  expect(found.counts).toBeDefined();
  expect(await savedFindings(page)).toEqual(found);
  await page.close();
});

test('the work on a larger one says how far it is, is stopped, and begun again', async (context) => {
  await writeFile(join(served.bench.folder, 'larger.yaml'), largeText('1', 6));
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await watch(page);
  await page.goto(`${served.bench.address}/folder/larger.yaml?pane=none`);
  const answer = page.locator('main .summary-view');
  await page.locator('main .working').getByRole('button', { name: 'Stop' }).click();
  await page.locator('main .refused', { hasText: 'Stopped' }).waitFor();
  expect((await seenBy(page)).progress).not.toEqual([]);
  expect(await page.locator('main .working').count()).toBe(0);
  await expectNoAxeFaults(page, 'work that was stopped');
  await page.getByRole('button', { name: 'Ask again' }).click();
  await answer.waitFor();
  await page.locator('main .panel', { hasText: '262,144 states' }).waitFor();
  await page.close();
});
