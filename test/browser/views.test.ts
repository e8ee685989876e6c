import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/web/place/place.ts';
import {
  answered,
  complaintsOf,
  expectNoAxeFaults,
  launch,
  needsBrowser,
  startWorkbench,
  type Workbench,
} from './workbench.ts';

const shipped = '/library/vladivostok-2019';
let bench: Workbench;
let browser: Browser | undefined;

beforeAll(async () => {
  bench = await startWorkbench(['elmira']);
});

afterAll(async () => {
  await browser?.close();
  await bench.close();
});

const places = [
  '/',
  ...VIEWS.map((view) => (view === 'summary' ? shipped : `${shipped}/${view}`)),
  `${shipped}/outcomes?state=28&party=us&concept=seq`,
  `${shipped}/compare?a=&b=moscow-plain-no`,
  `${shipped}?pane=text`,
  `${shipped}?pane=both&variant=washington-unknown`,
  `${shipped}?tour=1`,
];

describe.each(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  test.for(places)('%s is shown without a complaint, and axe finds nothing', async (path, test) => {
    browser ??= await launch(needsBrowser(test));
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(bench.address + path);
    await answered(page);
    expect(await page.locator('h1').count()).toBe(1);
    await expectNoAxeFaults(page, path);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
