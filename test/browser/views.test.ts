import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/web/place/place.ts';
import { serving } from './serving.ts';
import { answered, complaintsOf, expectNoAxeFaults } from './workbench.ts';

const shipped = '/library/vladivostok-2019';
/** One for all: a new one takes longer to open than a view. */
let page: Page | undefined;
let complaints: string[];

const served = serving(['elmira']);

interface Look {
  readonly at: string;
  /** What is opened there, and what shows that it is open. */
  readonly open?: (page: Page) => Promise<void>;
  readonly as?: string;
}

const pressed = (name: string | RegExp) => (shown: Page) => shown.getByRole('button', { name }).first().click();

const looks: readonly Look[] = [
  { at: '/' },
  ...VIEWS.map((view): Look => ({ at: `${shipped}${view === 'summary' ? '' : `/${view}`}?pane=none` })),
  { at: `${shipped}/outcomes?state=28&party=us&concept=seq&pane=none`, as: 'the reason for a cell' },
  { at: `${shipped}/outcomes?state=28&party=us&concept=seq&over=5&pane=none`, as: 'two states compared' },
  { at: `${shipped}/moves?state=28&party=us&concept=seq&as=table&pane=none`, as: 'the moves as a table' },
  { at: `${shipped}/compare?a=&b=moscow-plain-no&pane=none`, as: 'two variants compared' },
  { at: `${shipped}/paths?to=28&pane=none`, as: 'the paths to a state' },
  {
    at: shipped,
    as: 'the model, each part open',
    open: async (shown) => {
      const closed = shown.locator('.model-pane .section-title[aria-expanded="false"]');
      while ((await closed.count()) > 0) await closed.first().click();
      await shown.locator('.model-pane .doubt-list').first().waitFor();
    },
  },
  { at: `${shipped}?pane=both&variant=washington-unknown`, as: 'a variant, with its text' },
  { at: '/folder/elmira?pane=text', as: 'the text pane' },
  {
    at: '/folder/elmira',
    as: 'a dialog',
    open: async (shown) => {
      await pressed('Add a variant')(shown);
      await shown.getByRole('dialog').waitFor();
    },
  },
  {
    at: '/folder/elmira',
    as: 'a menu',
    open: async (shown) => {
      await pressed(/^More about/)(shown);
      await shown.getByRole('menu').waitFor();
    },
  },
  {
    at: '/folder/elmira/outcomes?pane=none',
    as: 'a list to choose from',
    open: async (shown) => {
      await pressed(/^What holds/)(shown);
      await shown.getByRole('listbox').waitFor();
    },
  },
  {
    at: '/folder/elmira?pane=none',
    as: 'the palette',
    open: async (shown) => {
      await shown.keyboard.press('Control+k');
      await shown.getByRole('menuitem').first().waitFor();
    },
  },
  { at: '/folder/elmira?tour=1&pane=none', as: 'the tour' },
];

test.for(looks)('$at $as: shown without a complaint, and axe finds nothing', async ({ at, as, open }, context) => {
  const browser = await served.browser(context);
  if (page === undefined) {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    complaints = complaintsOf(page);
  }
  await page.goto(served.bench.address + at);
  await answered(page);
  await open?.(page);
  expect(await page.locator('h1').count()).toBe(1);
  await expectNoAxeFaults(page, as ?? at);
  expect(complaints.splice(0)).toEqual([]);
});
