/** The terms of talks: begun, filled in and changed in dialogs, which let nothing through that a case could not have. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { riverTalks } from '../river-talks.ts';
import { serving } from './serving.ts';
import { caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['vladivostok-2019', 'chicken']);

const own = '/folder/vladivostok-2019/talks?pane=none';

test('talks begin with two issues in no order; orders and numbers come when they are asked for, and a cell is edited in a dialog', async (context) => {
  const shown = await served.open(context, '/folder/chicken/talks?pane=none');
  await expectNoAxeFaults(shown, 'no talks yet');
  const before = await caseText(served.bench, 'chicken');
  await shown.getByRole('button', { name: 'Start with two issues' }).click();
  await shown.locator('.terms-table').waitFor();
  await eventually(async () => (await caseText(served.bench, 'chicken')).includes('first-issue')).toBe(true);
  const started = await caseText(served.bench, 'chicken');
  expect(parseCase(started).problems).toEqual([]);
  expect(started.startsWith(before.trimEnd())).toBe(true);

  const fillIn = shown.getByRole('button', { name: /^Fill in numbers/ });
  expect(await fillIn.first().isDisabled()).toBe(true);
  const cells = await shown.getByRole('button', { name: /^Edit (?:First|Second) issue for/ }).all();
  expect(cells).toHaveLength(4);
  for (const cell of cells) {
    await cell.click();
    const asked = shown.getByRole('dialog');
    await asked.getByText('This party has an order of these values').click();
    await asked.getByRole('list').first().waitFor();
    await asked.getByRole('button', { name: 'Save' }).click();
    await eventually(() => shown.getByRole('dialog').count()).toBe(0);
  }
  await eventually(() => fillIn.first().isEnabled()).toBe(true);
  await fillIn.first().click();
  await eventually(() => fillIn.count()).toBe(1);
  // The other is asked which package it would rather have.
  await shown
    .getByRole('button', { name: /^Compare packages/ })
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

test('a red line over amounts goes from one to another; what the case could not have is not saved', async (context) => {
  await mkdir(join(served.bench.folder, 'river'), { recursive: true });
  await writeFile(join(served.bench.folder, 'river', 'case.yaml'), riverTalks);
  const shown = await served.open(context, '/folder/river/talks?pane=none&part=terms');
  await shown.getByRole('button', { name: 'Edit how Upstream bargains' }).click();
  const dialog = shown.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });
  await dialog.getByLabel('Walks away below').fill('250');
  await dialog.getByText('At most 100: no package is worth more to it.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByLabel('Walks away below').fill('40');
  await dialog.getByRole('button', { name: 'Add a red line' }).click();
  const [from, to] = [dialog.getByLabel('Price: from'), dialog.getByLabel('Price: to')];
  await from.fill('0 to 1');
  await dialog.getByText('That is no number.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await from.fill('2');
  await to.fill('1');
  await dialog.getByText('The first has to be below the second.').waitFor();
  await from.fill('0');
  expect(await save.isEnabled()).toBe(true);
  await expectNoAxeFaults(shown, 'a red line over amounts');
  await save.click();
  await eventually(async () => parse(await caseText(served.bench, 'river')).talks.parties.up.redLines).toEqual([
    { never: { price: [0, 1] } },
  ]);
  expect(parseCase(await caseText(served.bench, 'river')).problems).toEqual([]);

  await shown.getByRole('button', { name: 'Edit Price for Upstream' }).click();
  await dialog.getByLabel('How much the issue weighs beside the others').fill('-5');
  await dialog.getByText('At least 0.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // An issue that goes says what goes along.
  await shown.getByRole('button', { name: 'Edit the issue Price' }).click();
  await dialog.getByText('With it goes a red line of Upstream that speaks of it.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a slip in a number is said, and nothing is saved of it', async (context) => {
  const shown = await served.open(context, `${own}&part=terms`);
  const before = await caseText(served.bench, 'vladivostok-2019');
  await shown.getByRole('button', { name: 'Edit the deadline' }).click();
  const dialog = shown.getByRole('dialog');
  await dialog.getByLabel('Rounds: offers of each party').fill('2o');
  await dialog.getByText('That is no number.').waitFor();
  const save = dialog.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  await shown.keyboard.press('Enter');
  expect(await dialog.count()).toBe(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await shown
    .getByRole('button', { name: /^Edit how .* bargains/ })
    .first()
    .click();
  await dialog.getByLabel(/^What is left of a gain/).fill('o.9');
  await dialog.getByText('That is no number.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByLabel(/^What is left of a gain/).fill('0,9');
  expect(await save.isDisabled()).toBe(false);
  await expectNoAxeFaults(shown, 'how a party bargains');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await caseText(served.bench, 'vladivostok-2019')).toBe(before);
});

test('a value that is removed takes its row with it, and leaves the next one alone', async (context) => {
  const shown = await served.open(context, `${own}&part=terms`);
  await shown.getByRole('button', { name: 'Edit the issue Scope of disarmament' }).first().click();
  const dialog = shown.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remove nothing' }).focus();
  await shown.keyboard.press('Enter');
  await eventually(() => dialog.getByRole('button', { name: /^Remove nothing/ }).count()).toBe(0);
  // A second press removes no other, and saves nothing: the focus is on what adds one.
  await shown.keyboard.press('Enter');
  expect(await dialog.getByRole('button', { name: /^Remove a limited step/ }).count()).toBe(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});
