/** The talks: what they could come to, how they would go, what is tried out and what is written. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { testLooks } from './looks.ts';
import { serving } from './serving.ts';
import { caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['vladivostok-2019']);

const shipped = '/library/vladivostok-2019/talks?pane=none';
const own = '/folder/vladivostok-2019/talks?pane=none';
const verdict = (shown: Page) => shown.locator('.what-if .short-verdict');
const slider = (shown: Page, party: string) => shown.getByRole('slider', { name: `${party} would walk away below` });
const chosen = (shown: Page, name: string) => new URL(shown.url()).searchParams.get(name);

/** What each part shows once its answer is there. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  terms: ['.terms-table td'],
  points: ['.points-part .verdict', '.points-part .talks-chart circle', '.point-table td'],
  run: ['.run-part .outcome .verdict', '.trace-plot circle', '.trace-table td'],
  tactics: ['.tactic-table td'],
  text: ['.text-part .document li', '.text-part table td'],
  page: ['.printed-page table td', '.printed-page .talks-chart circle'],
};

testLooks(
  served,
  Object.entries(PARTS).map(([part, shows]) => ({ at: `${shipped}&part=${part}`, as: `the talks, ${part}`, shows })),
);

test('what holds without numbers is said first, and every number is called an assumption', async (context) => {
  const shown = await served.open(context, shipped);
  await shown.locator('#in-numbers').waitFor();
  const headings = await shown.locator('.points-part h3').allTextContents();
  expect(headings.indexOf('What holds for any numbers in the stated order')).toBeLessThan(
    headings.indexOf('With the numbers as assumed'),
  );
  await shown.getByText(/numbers behind this are the modeler’s assumption/).waitFor();
  await shown.getByRole('img', { name: /^What each package is worth to United States and to North Korea/ }).waitFor();
});

test('a reservation value is slid until no zone of agreement is left; nothing is written before it is kept', async (context) => {
  const shown = await served.open(context, own);
  const before = await caseText(served.bench, 'vladivostok-2019');
  await eventually(() => verdict(shown).textContent()).toMatch(/^Zone of agreement: \d+ packages$/);
  await slider(shown, 'North Korea').focus();
  await shown.keyboard.press('End');
  await eventually(() => verdict(shown).textContent()).toBe('No zone of agreement');
  await shown.locator('.points-part .verdict.none').waitFor();
  await eventually(() => chosen(shown, 'try')).toBe('dprk.r*1');
  expect(await caseText(served.bench, 'vladivostok-2019')).toBe(before);
  await expectNoAxeFaults(shown, 'something that is tried out');

  // The address alone brings it back.
  await shown.reload();
  await eventually(() => verdict(shown).textContent()).toBe('No zone of agreement');

  await shown.getByRole('button', { name: 'Take back' }).click();
  await eventually(() => verdict(shown).textContent()).toMatch(/^Zone of agreement/);
  await slider(shown, 'North Korea').focus();
  for (let press = 0; press < 3; press++) await shown.keyboard.press('PageUp');
  await eventually(() => shown.locator('.what-if[data-changed]').count()).toBe(1);
  await shown.getByRole('button', { name: /into the case/ }).click();
  await eventually(
    async () => typeof parse(await caseText(served.bench, 'vladivostok-2019')).talks.parties.dprk.reservation,
  ).toBe('number');
  const after = await caseText(served.bench, 'vladivostok-2019');
  expect(parseCase(after).problems).toEqual([]);
  expect(parse(after).talks.parties.dprk.reservation).toBeGreaterThan(55);
  await eventually(() => shown.locator('.what-if[data-changed]').count()).toBe(0);
  await shown.locator('.points-part').click({ position: { x: 5, y: 300 } });
  await shown.keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, 'vladivostok-2019')).toBe(before);
});

test('the offers are stepped by the keys, and what was left on the table is said', async (context) => {
  const shown = await served.open(context, `${shipped}&part=run`);
  await shown.locator('.run-part .outcome .verdict').waitFor();
  const steps = shown.getByRole('slider', { name: 'Offer' });
  const count = Number(await steps.getAttribute('max'));
  expect(count).toBeGreaterThan(2);
  await steps.focus();
  await shown.keyboard.press('ArrowLeft');
  await eventually(() => chosen(shown, 'offer')).toBe(String(count - 1));
  await shown.keyboard.press('Home');
  await eventually(() => chosen(shown, 'offer')).toBe('1');
  await shown.getByText(/^\s*Round 1: /).waitFor();
  expect(await shown.locator('.trace-table tr[data-chosen]').count()).toBe(1);
  await shown.getByRole('heading', { name: 'The draft as it stands' }).waitFor();
  expect(await shown.locator('.run-part .outcome .verdict').textContent()).toBe(
    'They agree in round 18 of 20, on what United States offers.',
  );
  await shown.getByRole('heading', { name: 'What was left on the table' }).waitFor();
  await shown.locator('.deal-panel table td').first().waitFor();
});

test('a pair of tactics is played from the table, tried out and not written', async (context) => {
  const shown = await served.open(context, `${shipped}&part=tactics`);
  await shown.getByRole('button', { name: /^Hardliner against Hardliner: 0%/ }).click();
  await eventually(() => chosen(shown, 'part')).toBe('run');
  await eventually(() => verdict(shown).textContent()).toMatch(/^No agreement/);
  await eventually(() => chosen(shown, 'try')).toBe('dprk.t*hardliner us.t*hardliner');
  // The table is of the first meeting, and so is what it leads to.
  const held = shown.getByRole('radiogroup', { name: 'Meetings' });
  await held.waitFor();
  expect(await held.getByRole('radio').first().getAttribute('aria-checked')).toBe('true');
});

test('a breakdown says what it left on the table, and whether there was anything', async (context) => {
  const shown = await served.open(context, `${shipped}&part=run&meeting=:first&try=dprk.t*hardliner+us.t*hardliner`);
  await shown.getByText(/^All of it is left on the table: 18 packages would have left nobody worse off/).waitFor();
  await served.open(context, `${shipped}&part=run&try=dprk.r*0.99`);
  await shown.getByText(/^There was nothing to agree on: .* What comes nearest is .* too little for/).waitFor();
  await eventually(() => verdict(shown).textContent()).toBe('No agreement: there was nothing to agree on');
});

test('a reservation value that no package reaches is refused in words, and cannot be kept', async (context) => {
  const shown = await served.open(context, `${own}&part=run&try=dprk.r*7`);
  await shown.getByText(/^North Korea cannot be tried out as walking away below 7/).waitFor();
  expect(await shown.getByRole('button', { name: /into the case/ }).isDisabled()).toBe(true);
  await shown.getByRole('button', { name: 'Take back' }).click();
  await shown.locator('.run-part .outcome .verdict').waitFor();
});

test('weights against the stated importance are said to be, and what is kept has no problem', async (context) => {
  const shown = await served.open(context, `${own}&part=points&try=us.w.scope*5`);
  await shown.getByText(/^Against the stated importance of United States, Scope of disarmament >/).waitFor();
  await shown.getByText(/Scope of disarmament weighs 9\.1 for United States/).waitFor();
  await expectNoAxeFaults(shown, 'weights against the importance');
  const before = await caseText(served.bench, 'vladivostok-2019');
  await shown.getByRole('button', { name: /into the case/ }).click();
  await eventually(
    async () => parse(await caseText(served.bench, 'vladivostok-2019')).talks.parties.us.weights.scope,
  ).toBe(9.1);
  expect(parseCase(await caseText(served.bench, 'vladivostok-2019')).problems).toEqual([]);
  await eventually(() => shown.locator('.what-if[data-changed]').count()).toBe(0);
  await shown.locator('.points-part').click({ position: { x: 5, y: 300 } });
  await shown.keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, 'vladivostok-2019')).toBe(before);
});

test('several offers of about equal worth, and what a choice among them tells', async (context) => {
  const shown = await served.open(context, `${shipped}&part=run`);
  await shown.getByRole('button', { name: /^Instead of this offer, several of about equal worth to/ }).click();
  const offers = shown.locator('.equal-offers');
  await offers.getByRole('table', { name: /^Several offers at once/ }).waitFor();
  await offers
    .getByText(/takes \d over \d: it gains more on .* than it loses on/)
    .first()
    .waitFor();
});

/** Which version of how many is shown. */
async function versionOf(shown: Page): Promise<{ readonly last: number; readonly count: number }> {
  const title = await shown.locator('.text-part .document h4').textContent();
  const [last = Number.NaN, count = Number.NaN] = (title?.match(/\d+/g) ?? []).map(Number);
  return { last, count };
}

test('a text beside which all could do better is not called a success, and says what was left', async (context) => {
  const shown = await served.open(context, `${shipped}&part=text&tries=50`);
  await shown.locator('.text-part .verdict.part').waitFor();
  await shown.getByRole('heading', { name: 'What was left on the table' }).waitFor();
  await shown.getByRole('table', { name: /^Better for all/ }).waitFor();
});

test('a single text has versions, and says who objected', async (context) => {
  const shown = await served.open(context, `${shipped}&part=text&tries=1000&warm=1`);
  await shown.locator('.text-part .document h4').waitFor();
  await shown.getByRole('table', { name: /^Who objected to changes of what/ }).waitFor();
  const back = shown.getByRole('button', { name: 'The version before' });
  const { count, last } = await versionOf(shown);
  expect(count).toBeGreaterThan(1);
  expect(last).toBe(count);
  await back.click();
  await eventually(() => chosen(shown, 'version')).toBe(String(count - 1));
  await eventually(async () => (await versionOf(shown)).last).toBe(count - 1);
});

test('whoever comes to print the page prints its figure, too', async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { print: () => seen.push(document.querySelectorAll('.printed-page figure circle').length) });
    Object.assign(window, { seen });
  });
  const printed = () => page.evaluate(() => (window as unknown as { readonly seen: readonly number[] }).seen);
  await page.goto(`${served.bench.address}${shipped}&part=page&print=1`);
  await eventually(async () => (await printed()).length).toBe(1);
  expect((await printed())[0]).toBeGreaterThan(10);
  // The address that printed is not the one that is left behind.
  await eventually(() => chosen(page, 'print')).toBeNull();
  await page.close();
});

test('the meeting that is looked at is one for all parts', async (context) => {
  // Nobody gives in, so there is another meeting.
  const shown = await served.open(context, `${shipped}&part=run&try=dprk.t*hardliner+us.t*hardliner`);
  const held = shown.getByRole('radiogroup', { name: 'Meetings' });
  await held.getByRole('radio', { name: /^The next round/ }).waitFor();
  expect(await held.getByRole('radio', { name: /^The next round/ }).getAttribute('aria-checked')).toBe('true');
  await held.getByRole('radio').first().click();
  await eventually(() => held.getByRole('radio').first().getAttribute('aria-checked')).toBe('true');
  const choice = () => shown.locator('.talks-view .parts > header .choice .opener').textContent();
  const openPart = (name: string) => shown.locator('.part-tabs').getByRole('tab', { name }).click();
  await openPart('Points');
  await eventually(choice).toContain('The talks as they begin');
  await openPart('Talks');
  await held.waitFor();
  expect(await held.getByRole('radio').first().getAttribute('aria-checked')).toBe('true');
  await held.getByRole('radio', { name: /^The next round/ }).click();
  await openPart('Page');
  await eventually(choice).toContain('The next round');
});

test('the parts fit a narrow page', async (context) => {
  const browser = await served.browser(context);
  const narrow = await browser.newPage({ viewport: { width: 768, height: 900 } });
  for (const [part, shows] of Object.entries(PARTS)) {
    await narrow.goto(`${served.bench.address}${shipped}&part=${part}`);
    for (const selector of shows) await narrow.locator(selector).first().waitFor({ timeout: 20_000 });
    await eventually(() => narrow.locator('main [aria-busy="true"]').count()).toBe(0);
    const { scroll, client } = await narrow
      .locator('.talks-view .part-panel')
      .first()
      .evaluate((panel) => ({ scroll: panel.scrollWidth, client: panel.clientWidth }));
    expect(scroll, part).toBeLessThanOrEqual(client);
  }
  await narrow.close();
});
