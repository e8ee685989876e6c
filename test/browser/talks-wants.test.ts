/** What a party wants asked without numbers, items divided, tactics on several workers, several packages at once. */
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { focused, tabTo } from './keyboard.ts';
import { testLooks } from './looks.ts';
import { serving } from './serving.ts';
import { answered, caseText, complaintsOf, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['vladivostok-2019']);
const talks = '/folder/vladivostok-2019/talks?pane=none';

testLooks(served, [
  { at: `${talks}&part=wants`, as: 'weights', shows: ['.swing-ranking [role="row"]', '.found-weights td'] },
  { at: `${talks}&part=wants&how=swaps`, as: 'even swaps', shows: ['.swaps-work button'] },
  { at: `${talks}&part=divide`, as: 'items to divide', shows: ['.divide-part button'] },
  {
    at: `${talks}&part=run&offers=several`,
    as: 'several packages at once',
    shows: ['.turn-packages td', '.trace-plot circle', '.weighed-table td', '.trace-table td'],
  },
]);

/** In a browser of its own, which keeps nothing from before. */
async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.bench.address + address);
  await answered(page);
  return page;
}

const dprk = async () => parse(await caseText(served.bench, 'vladivostok-2019')).talks.parties.dprk;

test('swings are ranked and rated by the keyboard alone, what clashes is named, and the weights are written and undone', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=wants&whose=dprk`);
  const complaints = complaintsOf(page);
  const rows = page.locator('.swing-ranking [role="row"]');
  const order = () => rows.locator('.name bdi').allTextContents();
  await rows.first().waitFor();
  const before = await order();
  expect(before.slice(0, 2)).toEqual(['Scope of disarmament', 'Relief of the sanctions']);

  // The first comes second.
  await tabTo(page, `1. ${before[0]}`);
  await page.keyboard.press('Alt+ArrowDown');
  const ranked = [before[1]!, before[0]!, ...before.slice(2)];
  await eventually(order).toEqual(ranked);
  await page.getByText('The case says that Scope of disarmament matters more than Relief of the sanctions').waitFor();

  const rating = (issue: string) => `What the swing of ${issue} counts beside 100`;
  for (const [at, issue] of ranked.slice(1).entries()) {
    await tabTo(page, rating(issue));
    await page.keyboard.type(String([90, 40, 50, 10][at]));
  }
  await page.getByText(`${ranked[2]} was said to matter more than ${ranked[3]}, and is not rated higher.`).waitFor();
  await expectNoAxeFaults(page, 'weights that clash');

  // Mended by the keys; a reload loses nothing.
  await page.getByLabel(rating(ranked[2]!)).fill('60');
  await page.getByText('is not rated higher').waitFor({ state: 'detached' });
  await page.reload();
  await answered(page);
  await eventually(order).toEqual(ranked);
  expect(await page.getByLabel(rating(ranked[2]!)).inputValue()).toBe('60');

  const text = await caseText(served.bench, 'vladivostok-2019');
  await tabTo(page, 'Write the weights by ratings');
  await page.keyboard.press('Enter');
  await eventually(async () => Object.values((await dprk()).weights)).toHaveLength(5);
  await eventually(async () => (await caseText(served.bench, 'vladivostok-2019')) === text).toBe(false);
  const written = await caseText(served.bench, 'vladivostok-2019');
  expect(parseCase(written).problems).toEqual([]);
  const weights: Record<string, number> = (await dprk()).weights;
  const sum = Object.values(weights).reduce((all, one) => all + one, 0);
  // 100 of 310 for the first, and no issue of this case goes less than all the way.
  expect(Math.max(...Object.values(weights)) / sum).toBeCloseTo(100 / 310, 2);
  await page.locator('.wants-part h3').click();
  await page.keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, 'vladivostok-2019')).toBe(text);
  expect(complaints).toEqual([]);
  await page.close();
});

test('swings are ranked by dragging them, too, and the ranking alone gives weights', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=wants&whose=us`);
  const rows = page.locator('.swing-ranking [role="row"]');
  const order = () => rows.locator('.name bdi').allTextContents();
  await rows.first().waitFor();
  const before = await order();
  // The row is what is dragged; the handle shows where.
  await rows
    .nth(2)
    .locator('.before')
    .dragTo(rows.first(), { targetPosition: { x: 40, y: 2 } });
  await eventually(order).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
  // The first of five weighs (1 + 1/2 + 1/3 + 1/4 + 1/5) / 5.
  await page.getByRole('cell', { name: '45.7%' }).waitFor();
  await page.getByRole('button', { name: 'Write the weights by ranking' }).waitFor();
  await page.close();
});

test('the answers to compared packages are kept, and the ranking is held against them', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=wants&whose=us`);
  await page.getByText('No packages were compared yet').waitFor();
  const open = page.getByRole('button', { name: 'Compare packages' });
  await open.click();
  const asking = page.getByRole('dialog');
  await asking.getByRole('button', { name: 'Rather this' }).click();
  await asking.getByRole('button', { name: 'Take back the last answer' }).waitFor();
  await asking.getByRole('button', { name: 'Close' }).last().click();
  await page.getByText('1 answer to compared packages is held against them.').waitFor();
  await page.getByRole('columnheader', { name: 'By comparing' }).waitFor();
  await page.reload();
  await answered(page);
  await page.getByText('1 answer to compared packages is held against them.').waitFor();
  await page.getByRole('button', { name: 'Throws these answers away' }).click();
  await page.getByText('No packages were compared yet').waitFor();
  await page.close();
});

test('a table of alternatives is made even, step by step; each step is told, and taken back', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=wants&how=swaps&whose=dprk`);
  const add = page.getByRole('button', { name: 'Add an alternative' });
  const form = page.getByRole('form', { name: 'A new alternative' });
  const choose = async (within: typeof form, label: string, value: string) => {
    await within.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await page.getByRole('option', { name: value, exact: true }).click();
  };
  await add.click();
  await eventually(() => focused(page)).toBe('Name');
  await form.getByLabel('Name').fill('Small');
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.locator('.swap-table tbody tr').first().waitFor();
  await add.click();
  await form.getByLabel('Name').fill('Large');
  await choose(form, 'Scope of disarmament', 'the nuclear arms');
  await choose(form, 'Relief of the sanctions', 'the sanctions are lifted');
  await form.getByRole('button', { name: 'Add it' }).click();
  await eventually(() => page.locator('.swap-table tbody tr').count()).toBe(2);
  await expectNoAxeFaults(page, 'alternatives');

  const swap = page.getByRole('form', { name: 'An even swap' });
  // A cell begins a swap, and the focus goes to what it is changed to.
  await page.getByRole('button', { name: /Scope of disarmament of Large: .* Begin a swap/ }).click();
  await swap.getByRole('button', { name: /Large In$|In Large$|Large.*In/ }).waitFor();
  await eventually(() => focused(page)).toMatch(/Scope of disarmament to/);
  await choose(swap, 'In', 'Small');
  await choose(swap, 'Relief of the sanctions to', 'the sanctions are eased');
  await swap.getByRole('button', { name: 'Make the swap' }).click();
  const steps = page.locator('.steps ol > li');
  await eventually(() => steps.count()).toBe(1);
  expect(await steps.first().textContent()).toMatch(/^In Small, Scope of disarmament from nothing to the nuclear arms/);
  await page.getByRole('button', { name: /^Drop Scope of disarmament/ }).click();
  await eventually(() => page.locator('.swap-table thead th').count()).toBe(6);
  await page.getByText('Large is better than Small on Relief of the sanctions, and nowhere worse.').waitFor();
  await page.getByRole('button', { name: 'Take Small out' }).click();
  await eventually(() => page.locator('.steps .result').textContent()).toBe('Large is left.');
  await expectNoAxeFaults(page, 'even swaps');

  await page.reload();
  await answered(page);
  await eventually(() => steps.count()).toBe(3);
  await page.getByRole('button', { name: 'Take back the last step' }).click();
  await eventually(() => page.locator('.steps .result').textContent()).toBe('Left: Small and Large.');
  await page.getByRole('button', { name: 'Back to before step 1' }).click();
  await eventually(() => steps.count()).toBe(0);
  await page.close();
});

test('items are divided once both have spread 100 points, and a reload keeps them', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=divide`);
  const add = page.getByRole('button', { name: 'Add an item' });
  const given = [
    ['House', '60', '40'],
    ['Boat', '30', '20'],
    ['Car', '10', '40'],
  ] as const;
  for (const [at, [name, us, them]] of given.entries()) {
    await add.click();
    await eventually(() => focused(page)).toBe(`Item ${at + 1}`);
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(us);
    await page.keyboard.press('Tab');
    if (at === 2) await page.getByText('North Korea has 40 of its 100 points left to spread.').waitFor();
    await page.keyboard.type(them);
  }
  // 90 and 40 at first; x of the house then moves, until 90 - 60 x is 40 + 40 x.
  await eventually(() => page.locator('.division .result').textContent()).toBe('Each gets 60 of its own 100 points.');
  await page.getByText('50% to United States, 50% to North Korea').waitFor();
  await page.getByText('Equitable: both get as many points').waitFor();
  await expectNoAxeFaults(page, 'items that are divided');
  await page.reload();
  await answered(page);
  await page.getByText('One item has to be split').waitFor();
  await page.getByLabel('Points of North Korea for Car').fill('41');
  await page.getByText('North Korea has spread 1 points too many.').waitFor();
  expect(await page.locator('.division').count()).toBe(0);
  await page.close();
});

/** The page with so many processors, the table of tactics on it, and how many workers there were to find it. */
async function tacticsOn(browser: Browser, processors: number): Promise<{ cells: string[]; workers: number }> {
  const page = await browser.newPage();
  await page.addInitScript((count) => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => count });
  }, processors);
  let workers = 0;
  page.on('worker', (worker) => {
    if (worker.url().includes('tournament-worker')) workers++;
  });
  await page.goto(`${served.bench.address}${talks}&part=tactics&repeats=200&metric=rounds`);
  await page.locator('.tactic-table td').first().waitFor({ timeout: 60_000 });
  const cells = await page.locator('.tactic-table td').allTextContents();
  await page.close();
  return { cells, workers };
}

test('the table of tactics is the same on one worker and on several', async (context) => {
  const browser = await served.browser(context);
  const one = await tacticsOn(browser, 1);
  const four = await tacticsOn(browser, 16);
  expect([one.workers, four.workers]).toEqual([1, 4]);
  expect(one.cells.length).toBeGreaterThan(20);
  expect(four.cells).toEqual(one.cells);
});

test('a comparison of tactics that takes long says how far it is, and is stopped', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=terms`);
  await page.goto(`${served.bench.address}${talks}&part=tactics&repeats=2000`);
  await page.getByRole('progressbar', { name: /letting tactics talk/i }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped, and not answered.').waitFor();
  await eventually(() => page.workers().filter((worker) => worker.url().includes('tournament-worker')).length).toBe(0);
  await page.close();
});

test('several packages at once are stepped like single offers, by the keys', async (context) => {
  const shown = await served.open(context, `${talks}&part=run`);
  await shown.locator('.trace-table tr[data-chosen]').waitFor();
  await shown.getByRole('radio', { name: 'Several packages at once' }).click();
  const steps = shown.getByRole('slider', { name: 'Turn' });
  await steps.waitFor();
  const count = Number(await steps.getAttribute('max'));
  expect(count).toBeGreaterThan(2);
  await steps.focus();
  await shown.keyboard.press('ArrowLeft');
  await eventually(() => new URL(shown.url()).searchParams.get('offer')).toBe(String(count - 1));
  expect(await shown.locator('.trace-table tr[data-chosen]').count()).toBe(1);
  await shown.keyboard.press('Home');
  await shown.getByText(/^\s*Round 1: .* on the table\.$/).waitFor();
  expect(await shown.locator('.turn-packages tbody tr').count()).toBeGreaterThan(0);
  await shown.getByRole('heading', { name: 'What was left on the table' }).waitFor();
  await shown.getByRole('radio', { name: 'One offer at a time' }).click();
  await shown.getByRole('slider', { name: 'Offer' }).waitFor();
});
