/** The talks: what they could come to, how they would go, what is tried out and what is written. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { serving } from './serving.ts';
import { caseText, complaintsOf, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['vladivostok-2019', 'chicken']);

const shipped = '/library/vladivostok-2019/talks?pane=none';
const own = '/folder/vladivostok-2019/talks?pane=none';
const verdict = (shown: Page) => shown.locator('.what-if .short-verdict');
const slider = (shown: Page, party: string) => shown.getByRole('slider', { name: `${party} would walk away below` });
const chosen = (shown: Page, name: string) => new URL(shown.url()).searchParams.get(name);

test.for(['terms', 'points', 'run', 'tactics', 'text', 'page'])(
  '%s: shown without a complaint, and axe finds nothing',
  async (part, context) => {
    const shown = await served.open(context, `${shipped}&part=${part}`);
    const complaints = complaintsOf(shown);
    await shown.locator('.talks-view [role="tabpanel"] h3').first().waitFor();
    await expectNoAxeFaults(shown, `the talks, ${part}`);
    expect(complaints).toEqual([]);
  },
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
  const isAgreed = (await shown.locator('.outcome .verdict.some').count()) === 1;
  if (isAgreed) await shown.getByRole('heading', { name: 'What was left on the table' }).waitFor();
  else await shown.getByText('all of the zone of agreement is left on the table').waitFor();
});

test('a pair of tactics is played from the table, tried out and not written', async (context) => {
  const shown = await served.open(context, `${shipped}&part=tactics`);
  await shown.getByRole('button', { name: /^Hardliner against Hardliner: 0%/ }).click();
  await eventually(() => chosen(shown, 'part')).toBe('run');
  await eventually(() => verdict(shown).textContent()).toBe('No agreement');
  await eventually(() => chosen(shown, 'try')).toBe('dprk.t*hardliner us.t*hardliner');
});

test('a single text has versions, and says who objected', async (context) => {
  const shown = await served.open(context, `${shipped}&part=text&tries=1000&warm=1`);
  await shown.locator('.text-part .document h4').waitFor();
  await shown.getByRole('table', { name: /^Who objected to changes of what/ }).waitFor();
  const back = shown.getByRole('button', { name: 'The version before' });
  if (await back.isEnabled()) {
    await back.click();
    await eventually(() => chosen(shown, 'version')).not.toBeNull();
  }
});

test('talks begin with two issues, in order; numbers come when they are asked for, and a cell is edited in a dialog', async (context) => {
  const shown = await served.open(context, '/folder/chicken/talks?pane=none');
  await expectNoAxeFaults(shown, 'no talks yet');
  const before = await caseText(served.bench, 'chicken');
  await shown.getByRole('button', { name: 'Start with two issues' }).click();
  await shown.locator('.terms-table').waitFor();
  await eventually(async () => (await caseText(served.bench, 'chicken')).includes('first-issue')).toBe(true);
  const started = await caseText(served.bench, 'chicken');
  expect(parseCase(started).problems).toEqual([]);
  expect(started.startsWith(before.trimEnd())).toBe(true);

  const fillIn = shown.getByRole('button', { name: /^Fill in numbers for/ });
  await fillIn.first().click();
  await eventually(() => fillIn.count()).toBe(1);
  // The other is asked which package it would rather have.
  await shown
    .getByRole('button', { name: /^Find what weighs how much/ })
    .last()
    .click();
  const asking = shown.getByRole('dialog');
  await asking.getByRole('button', { name: 'Rather this' }).click();
  await asking.getByRole('button', { name: 'Write the central weights' }).waitFor();
  await expectNoAxeFaults(shown, 'packages compared');
  await asking.getByRole('button', { name: 'Write the central weights' }).click();
  await eventually(() => fillIn.count()).toBe(0);
  await eventually(async () =>
    Object.values<{ weights?: unknown }>(parse(await caseText(served.bench, 'chicken')).talks.parties).every(
      ({ weights }) => weights !== undefined,
    ),
  ).toBe(true);
  expect(parseCase(await caseText(served.bench, 'chicken')).problems).toEqual([]);

  await shown
    .getByRole('button', { name: /^Edit First issue for/ })
    .first()
    .click();
  const dialog = shown.getByRole('dialog');
  await expectNoAxeFaults(shown, 'a cell of the terms');
  await dialog.getByLabel('What “in part” is worth').fill('80');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await eventually(async () => {
    const [party] = Object.values<{ values: Record<string, { some: number }> }>(
      parse(await caseText(served.bench, 'chicken')).talks.parties,
    );
    return party!.values['first-issue']!.some;
  }).toBe(80);
  await shown.getByRole('tab', { name: 'Points' }).click();
  await shown.getByRole('img', { name: /^What each package is worth to/ }).waitFor();
});

test('the parts fit a narrow page', async (context) => {
  const browser = await served.browser(context);
  const narrow = await browser.newPage({ viewport: { width: 768, height: 900 } });
  for (const part of ['terms', 'points', 'run', 'tactics', 'text', 'page']) {
    await narrow.goto(`${served.bench.address}${shipped}&part=${part}`);
    await narrow.locator('.talks-view [role="tabpanel"] h3').first().waitFor();
    await eventually(() => narrow.locator('main [aria-busy="true"]').count()).toBe(0);
    const { scroll, client } = await narrow
      .locator('.talks-view .part-panel')
      .first()
      .evaluate((panel) => ({ scroll: panel.scrollWidth, client: panel.clientWidth }));
    expect(scroll, part).toBeLessThanOrEqual(client);
  }
  await narrow.close();
});
