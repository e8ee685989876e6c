/** A new case: what to do next is said until there is a first answer, calmly, and nothing that is only missing is held against her. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { focused } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving();

const steps = (at: Page) => at.locator('.first-steps');
const done = (at: Page) => steps(at).locator('li[data-done]').count();
const mark = (at: Page) => at.locator('.saving-mark').textContent();

function write(id: string, text: string): void {
  const folder = join(served.bench.folder, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'case.yaml'), text);
}

test('the steps stay until all four are done, tick off, and say what is missing before there is a file', async (context) => {
  write('weir', 'demarche: 1\ntitle: The weir\n');
  const at = await served.open(context, '/folder/weir?pane=model');
  const { keyboard } = at;
  await eventually(() => focused(at)).toBe('Name of a party');
  for (const name of ['Norway', 'Sweden']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
    await steps(at).locator('.said').filter({ hasText: name }).waitFor();
  }
  await eventually(() => done(at)).toBe(1);
  await keyboard.press('Enter');
  await eventually(() => focused(at)).toBe('What Norway can do');
  await keyboard.type('closes the weir');
  await keyboard.press('Enter');

  // The first option is there; the steps are, too, and the page says calmly what is missing.
  await eventually(() => mark(at)).toBe('Draft, kept in the journal: what Sweden can do is missing');
  await steps(at).getByText('kept in the journal').waitFor();
  expect(await at.locator('.problem-list').count()).toBe(0);
  await at.locator('.nothing-yet').getByText('what Sweden can do is missing').waitFor();
  await expectNoAxeFaults(at, 'the steps of a draft');
  expect(await caseText(served.bench, 'weir')).not.toContain('closes the weir');

  // They come back with the pane, after a look at something else.
  await at.getByRole('tab', { name: 'Evidence' }).click();
  await at.getByRole('radio', { name: 'Answer only' }).click();
  await eventually(() => steps(at).count()).toBe(0);
  await at.getByRole('radio', { name: 'Model', exact: true }).click();
  await steps(at).waitFor();
  expect(await done(at)).toBe(1);

  const another = at.getByPlaceholder('Add what Sweden can do');
  await another.fill('pays its share');
  await another.press('Enter');
  await eventually(() => done(at)).toBe(2);
  await eventually(() => mark(at)).toBe('Saved');
  // It was said elsewhere; what waits next is unfolded here.
  await eventually(() => steps(at).locator('li[aria-current="step"]').textContent()).toMatch(
    /^3What is the situation now/,
  );

  // Where it is ticked the page asks for it, too.
  await at.locator('.today-question').waitFor();
  await steps(at).getByRole('button', { name: 'Nothing of this is done now' }).click();
  await eventually(async () => parse(await caseText(served.bench, 'weir')).conflict.statusQuo).toEqual([]);
  await eventually(() => done(at)).toBe(3);
  expect(await at.locator('.today-question').count()).toBe(0);

  for (const [party, want] of [
    ['Norway', 'sweden.pay'],
    ['Sweden', 'not norway.close'],
  ] as const) {
    await at.getByRole('combobox', { name: `Another want of ${party}` }).fill(want);
    await keyboard.press('Escape');
    await eventually(() => focused(at)).toBe(`Want 1 of ${party}`);
    await keyboard.press('Enter');
  }
  await steps(at).getByText('All four are there').waitFor();
  await expectNoAxeFaults(at, 'the steps once they are done');
  await steps(at).getByRole('button', { name: 'Read the answer' }).click();
  await answered(at);
  await at.locator('.summary-view').waitFor();

  // Whoever comes back to a case with an answer is not led any more.
  await at.reload();
  await answered(at);
  expect(await steps(at).count()).toBe(0);
});

test('the steps can be closed, and are asked for by what they lead to', async (context) => {
  write('lock', 'demarche: 1\ntitle: The lock\n');
  const at = await served.open(context, '/folder/lock?pane=model');
  await steps(at).getByRole('button', { name: 'Hide the steps' }).click();
  expect(await steps(at).count()).toBe(0);
  await at.locator('.nothing-yet').getByRole('button', { name: 'What can each do?' }).click();
  await steps(at).waitFor();
  // First things first: there is nobody yet who could do anything.
  await eventually(() => focused(at)).toBe('Name of a party');
});

test('a case that never said where things stand is asked beside the answer', async (context) => {
  write(
    'toll',
    `demarche: 1
title: The toll
parties: { norway: { name: Norway }, sweden: { name: Sweden } }
conflict:
  options: { norway: { close: closes the weir }, sweden: { pay: pays } }
  preferences: { norway: [sweden.pay], sweden: [not norway.close] }
`,
  );
  const at = await served.open(context, '/folder/toll?pane=none');
  await at.locator('.summary-view').getByText('What is the situation now?').waitFor();
  await expectNoAxeFaults(at, 'an answer without a status quo');
  await at.getByRole('button', { name: 'Say it' }).click();
  await eventually(() => focused(at)).toBe('Nothing of this is done now');
  await at.getByRole('checkbox', { name: 'Today: closes the weir' }).click({ force: true });
  await eventually(async () => parse(await caseText(served.bench, 'toll')).conflict.statusQuo).toEqual([
    'norway.close',
  ]);
  await eventually(() => at.locator('.today-note, .today-question').count()).toBe(0);
});
