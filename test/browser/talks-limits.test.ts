/** Where a party walks away beside what it has otherwise; tactics and beliefs; alternatives that are changed and taken over. */
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { testLooks } from './looks.ts';
import { serving } from './serving.ts';
import { answered, caseText, complaintsOf, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['vladivostok-2019']);
const talks = '/folder/vladivostok-2019/talks?pane=none';

testLooks(served, [{ at: `${talks}&part=wants&how=limit`, as: 'alternatives and limit', shows: ['.ways-out td'] }]);

/** In a browser of its own, which keeps nothing from before. */
async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.bench.address + address);
  await answered(page);
  return page;
}

const text = () => caseText(served.bench, 'vladivostok-2019');
const dprk = async () => parse(await text()).talks.parties.dprk;

async function choose(page: Page, label: RegExp, option: RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

test('a limit below the best alternative is a contradiction, one above it a question; it is taken over and undone', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=wants&how=limit&whose=dprk`);
  const complaints = complaintsOf(page);
  const findings = page.locator('.limit-findings [data-kind]');
  await page.getByText('Walks away below 55', { exact: true }).waitFor();
  await page.getByText('States 22 and 62: the stall').waitFor();
  const add = async (name: string, worth: string) => {
    await page.getByRole('button', { name: 'Name an alternative' }).click();
    await page.getByRole('textbox', { name: 'What it could do instead' }).fill(name);
    await page.getByLabel('Worth, out of 100').fill(worth);
    await page.keyboard.press('Enter');
  };
  await add('Sit it out', '40');
  await page.getByText('A question: North Korea walks away below 55').waitFor();
  await add('Trade with China', '70');
  await page.getByText('Trade with China is worth 70 to it, 15 more').waitFor();
  expect(await findings.first().getAttribute('data-kind')).toBe('contradiction');
  await expectNoAxeFaults(page, 'alternatives and limit');
  await page.reload();
  await answered(page);
  await page.getByText('Trade with China is worth 70 to it').waitFor();

  const before = await text();
  await page.getByRole('button', { name: 'Walk away below 70' }).click();
  await eventually(async () => (await dprk()).reservation).toBe(70);
  await page.getByText('North Korea walks away below 70, which is what its best alternative').waitFor();
  await page.locator('.wants-part h3').click();
  await page.keyboard.press('Control+z');
  await eventually(text).toBe(before);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the same stands beside the reservation value in the party’s dialog, and follows what is typed', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=terms`);
  await page.getByRole('button', { name: 'Edit how North Korea bargains' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, /What it would rather walk away with/, /A number/);
  await dialog.getByLabel('Walks away below').fill('4');
  await dialog.getByText('A contradiction: without an agreement 12 states may hold').waitFor();
  await dialog.getByLabel('Walks away below').fill('65');
  await dialog.getByText('A question: without an agreement 12 states may hold').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).last().click();
  await page.close();
});

test('a party gets a view of the other, a tactic that acts on it, and the talks say so', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=terms`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Edit what North Korea takes United States to want' }).click();
  await dialog.getByRole('group', { name: 'Scope of disarmament' }).getByLabel('Weighs').fill('10');
  await expectNoAxeFaults(page, 'beliefs');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await eventually(async () => (await dprk()).believes?.us.weights.scope).toBe(10);
  await page.getByText('takes United States to weigh Scope of disarmament 10').waitFor();

  await page.getByRole('button', { name: 'Edit how North Korea bargains' }).click();
  await choose(page, /What it offers/, /^Nice tit for tat/);
  await choose(page, /What it makes of the other/, /^What it believes/);
  await dialog.getByText('It acts on what it believes United States to want').waitFor();
  await expectNoAxeFaults(page, 'a tactic');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await eventually(async () => (await dprk()).tactic?.model).toBe('believed');
  expect(parseCase(await text()).problems).toEqual([]);
  await page
    .getByText('Nice tit for tat; raises its stakes by 10% after each breakdown; acts on what it believes')
    .waitFor();
  await page.goto(`${served.bench.address}${talks}&part=run`);
  await page.getByText('North Korea acts on what it believes United States to want').first().waitFor();
  await page.close();
});

test('an alternative is changed after it was added, and an agreement is taken over', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=wants&how=swaps&whose=us`);
  const rows = page.locator('.swap-table tbody tr');
  await choose(page, /Take over an agreement/, /^Nash/);
  await eventually(() => rows.count()).toBe(1);
  await page.getByRole('button', { name: 'Add an alternative' }).click();
  await page.getByRole('form', { name: 'A new alternative' }).getByRole('button', { name: 'Add it' }).click();
  await eventually(() => rows.count()).toBe(2);
  await page.getByRole('button', { name: 'Change Alternative 2' }).click();
  const form = page.getByRole('form', { name: 'Change Alternative 2' });
  await form.getByLabel('Name').fill('All of it');
  await form.getByRole('button', { name: /Scope of disarmament$/ }).click();
  await page.getByRole('option', { name: 'the nuclear arms', exact: true }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await eventually(() => rows.nth(1).locator('th').textContent()).toBe('All of it');
  await eventually(() => rows.nth(1).locator('td').first().textContent()).toMatch(/the nuclear arms/);
  await expectNoAxeFaults(page, 'alternatives to change');
  await page.getByRole('button', { name: 'Change All of it' }).click();
  await page.getByRole('button', { name: 'Remove this alternative' }).click();
  await eventually(() => rows.count()).toBe(1);
  await page.close();
});

test('a meeting is added and taken out, and what states are worth is changed', async (context) => {
  const page = await opened(await served.browser(context), `${talks}&part=terms`);
  const dialog = page.getByRole('dialog');
  const section = async () => parse(await text()).talks;
  const before = Object.keys((await section()).meetings ?? {}).length;
  await page.getByRole('button', { name: 'Add a meeting' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('The autumn meeting');
  await dialog.getByLabel(/^What was redefined/).fill('relief now includes the banks');
  await expectNoAxeFaults(page, 'a new meeting');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await eventually(async () => Object.keys((await section()).meetings ?? {}).length).toBe(before + 1);
  await page.getByText('As of The autumn meeting: relief now includes the banks').waitFor();
  expect(parseCase(await text()).problems).toEqual([]);
  await page.getByRole('button', { name: 'Edit the meeting The autumn meeting' }).click();
  await dialog.getByRole('button', { name: 'Remove this meeting' }).click();
  await eventually(async () => Object.keys((await section()).meetings ?? {}).length).toBe(before);

  await page.getByRole('button', { name: 'Edit what holds without an agreement' }).click();
  await dialog.getByLabel('Worth to North Korea').first().fill('33');
  await expectNoAxeFaults(page, 'what holds without an agreement');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await eventually(async () => (await section()).breakdown.states[0].worth.dprk).toBe(33);
  expect(parseCase(await text()).problems).toEqual([]);
  await page.close();
});
