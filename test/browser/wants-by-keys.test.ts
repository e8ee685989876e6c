/** What somebody stumbles over who says what is wanted with the keyboard: the steps, the form, words for names, undo. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { closeByEscape, focused, takesKeys } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['elmira']);

function write(id: string, conflict: string): void {
  const folder = join(served.bench.folder, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'case.yaml'),
    `demarche: 1
title: The pub
parties: { pub: { name: Pub }, town: { name: Town } }
conflict:
  options: { pub: { close: closes at eleven, play: plays live music }, town: { fine: fines the pub } }
${conflict}`,
  );
}

const steps = (at: Page) => at.locator('.first-steps');
const wantsIn = async (id: string) => parse(await caseText(served.bench, id)).conflict.preferences;
const list = (at: Page, party: string) => at.locator(`[data-party="${party}"]`);
const undoKey = 'Control+z';

test('from how it stands to the answer, Enter alone leads on, and no key is lost', {
  timeout: 120_000,
}, async (context) => {
  write('steps', '');
  const at = await served.open(context, '/folder/steps?pane=model');
  const { keyboard } = at;
  await steps(at)
    .getByRole('button', { name: /What is the situation now/ })
    .click();
  await eventually(() => focused(at)).toBe('Pub: closes at eleven');
  await keyboard.press('Space');
  await steps(at).getByRole('button', { name: 'That is how it stands' }).waitFor();
  await eventually(() => focused(at)).toBe('Pub: closes at eleven');
  await keyboard.press('Enter');
  await eventually(() => focused(at)).toBe('A want of Pub');

  // Said in words, which is told with a name of this very case, and offered.
  await keyboard.type('the pub closes at eleven');
  await at.getByRole('option', { name: /^pub\.close/ }).waitFor();
  await keyboard.press('Escape');
  await keyboard.press('Enter');
  await steps(at).getByText('Write "pub.close".').waitFor();
  await expectNoAxeFaults(at, 'a want in words');
  await keyboard.type('x');
  await keyboard.press('Backspace');
  await keyboard.press('Enter');
  await eventually(() => at.locator('input[role="combobox"]:focus').inputValue()).toBe('pub.close');
  await keyboard.press('Enter');
  await eventually(() => wantsIn('steps')).toEqual({ pub: ['pub.close'] });
  await eventually(() => at.locator('input[role="combobox"]:focus').inputValue()).toBe('');

  // Somebody comes back later: as long as wants are missing, the steps are there.
  await at.reload();
  await answered(at);
  await steps(at).waitFor();
  await steps(at)
    .getByRole('button', { name: /What does each/ })
    .click();
  await eventually(() => focused(at)).toBe('A want of Town');
  await keyboard.type('not town.fine');
  await keyboard.press('Escape');
  await keyboard.press('Enter');
  await eventually(async () => (await wantsIn('steps')).town).toEqual(['not town.fine']);
  await keyboard.press('Enter');
  await eventually(() => focused(at)).toBe('Read the answer');
});

test('wants that nobody knows are left open from the steps', { timeout: 60_000 }, async (context) => {
  write('open', '  statusQuo: []\n  preferences: { pub: [pub.close] }\n');
  const at = await served.open(context, '/folder/open?pane=model');
  await steps(at).getByRole('button', { name: 'Nobody knows: leave it open' }).click();
  await eventually(() => wantsIn('open')).toEqual({ pub: ['pub.close'], town: 'unknown' });
  await eventually(() => focused(at)).toBe('Read the answer');
});

test('what is typed on the empty row is written there, and Enter on it goes to the next party', async (context) => {
  write('row', '  statusQuo: []\n');
  const at = await served.open(context, '/folder/row?pane=model');
  const { keyboard } = at;
  await list(at, 'pub').getByRole('row', { name: 'An empty row to write in' }).focus();
  await keyboard.type('pub.play');
  await keyboard.press('Escape');
  await eventually(() => wantsIn('row')).toEqual({ pub: ['pub.play'] });
  await keyboard.press('Enter');
  await eventually(() => focused(at)).toBe('Another want of Pub');
  await keyboard.press('Enter');
  await eventually(() => focused(at)).toBe('Another want of Town');
});

test('the form adds by its button alone, and the focus stays in it', { timeout: 60_000 }, async (context) => {
  write('form', '  statusQuo: []\n  preferences: { town: [town.fine] }\n');
  const at = await served.open(context, '/folder/form?pane=model');
  const { keyboard } = at;
  await list(at, 'pub').getByRole('button', { name: 'or with a form' }).click();
  const form = list(at, 'pub').locator('.want-form');
  await eventually(() => focused(at)).toMatch(/What is wanted$/);
  await keyboard.press('ArrowRight');
  await eventually(() => form.textContent()).toContain('plays live music');
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await eventually(() => form.textContent()).toContain('not taken');
  expect(await wantsIn('form')).toEqual({ town: ['town.fine'] });
  await form.getByRole('button', { name: 'Add this want' }).click();
  await eventually(() => wantsIn('form')).toEqual({ town: ['town.fine'], pub: ['not pub.play'] });
  await takesKeys(form);

  // The focus is on a dropdown; undo is the case's all the same.
  await keyboard.press(undoKey);
  await eventually(() => wantsIn('form')).toEqual({ town: ['town.fine'] });
});

test('undo takes back a move of the want that one is in, and typing first where there was some', {
  timeout: 60_000,
}, async (context) => {
  write('undo', '  statusQuo: []\n  preferences: { pub: [pub.close, pub.play, not town.fine], town: [town.fine] }\n');
  const at = await served.open(context, '/folder/undo?pane=model');
  const { keyboard } = at;
  const pub = async () => (await wantsIn('undo')).pub;
  const field = list(at, 'pub').getByRole('combobox', { name: 'Want 3 of Pub' });
  await field.click();
  await keyboard.press('Alt+ArrowUp');
  await eventually(pub).toEqual(['pub.close', 'not town.fine', 'pub.play']);
  await eventually(() => focused(at)).toBe('Want 2 of Pub');
  await keyboard.press(undoKey);
  await eventually(pub).toEqual(['pub.close', 'pub.play', 'not town.fine']);

  await list(at, 'pub').getByRole('combobox', { name: 'Want 1 of Pub' }).click();
  await keyboard.press('End');
  await keyboard.type(' or town.fine');
  await keyboard.press('Escape');
  await eventually(async () => (await pub())[0]).toBe('pub.close or town.fine');
  await keyboard.press('Alt+ArrowDown');
  await eventually(pub).toEqual(['pub.play', 'pub.close or town.fine', 'not town.fine']);
  await eventually(() => focused(at)).toBe('Want 2 of Pub');
  await keyboard.press(undoKey);
  await eventually(pub).toEqual(['pub.close or town.fine', 'pub.play', 'not town.fine']);
});

test('of two tabs that write the same line, the one that is overwritten is told', {
  timeout: 60_000,
}, async (context) => {
  write('tabs', '  statusQuo: []\n  preferences: { pub: [pub.close], town: [town.fine] }\n');
  const browser = await served.browser(context);
  const both = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const [one, other] = [await both.newPage(), await both.newPage()];
  const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
  for (const page of [one, other]) {
    await page.goto(`${served.bench.address}/folder/tabs?pane=model`);
    await answered(page);
  }
  await title(one).fill('The pub and the town');
  await eventually(() => title(other).inputValue()).toBe('The pub and the town');
  expect(await other.locator('.notices').textContent()).toBe('');
  // Elsewhere nobody is in the way of anybody.
  await other.getByRole('textbox', { name: 'Question' }).fill('When is closing time?');
  await eventually(() => one.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('When is closing time?');
  expect(await one.locator('.notices').textContent()).toBe('');
  await title(other).fill('The pub, the town');
  await one.locator('.notices').getByText('Another tab has just changed what you wrote here').waitFor();
  await both.close();
});

test('the tour covers nothing, goes on by Enter and the arrows, and ends in the wants', {
  timeout: 60_000,
}, async (context) => {
  write('tour', '  statusQuo: []\n  preferences: { pub: [pub.close], town: [town.fine] }\n');
  const at = await served.open(context, '/folder/tour?pane=none&tour=1');
  const { keyboard } = at;
  const count = () => at.locator('.tour .count').textContent();
  await eventually(() => at.evaluate(() => document.activeElement?.className)).toContain('tour');
  for (const [place, key] of [
    'Enter',
    'ArrowRight',
    'Enter',
    'ArrowLeft',
    'Enter',
    'Enter',
    'Enter',
    'Enter',
  ].entries()) {
    const card = (await at.locator('.tour').boundingBox())!;
    const bench = (await at.locator('.bench').boundingBox())!;
    expect(card.y, `stop ${place}`).toBeGreaterThanOrEqual(bench.y + bench.height - 1);
    const before = await count();
    await takesKeys(at.locator('.tour'));
    await keyboard.press(key);
    await eventually(count).not.toBe(before);
  }
  expect(await count()).toBe('7 of 7');
  await at.locator('.model-pane').waitFor();
  await at.getByRole('button', { name: 'Try it yourself' }).click();
  await eventually(() => at.locator('.tour').count()).toBe(0);
  await eventually(() => at.evaluate(() => document.activeElement?.closest('[data-party]') !== null)).toBe(true);
});

test('a question mark lists the keys, but not where one types', { timeout: 60_000 }, async (context) => {
  write('keys', '  statusQuo: []\n  preferences: { pub: [pub.close], town: [town.fine] }\n');
  const at = await served.open(context, '/folder/keys?pane=model');
  const { keyboard } = at;
  await at.getByRole('tab', { name: 'Summary' }).focus();
  await keyboard.press('?');
  const list = at.getByRole('dialog', { name: 'Keys' });
  await list.getByText('find or do anything').waitFor();
  await expectNoAxeFaults(at, 'the list of keys');
  await closeByEscape(list);
  await at.getByRole('textbox', { name: 'Question' }).click();
  await keyboard.type('Why?');
  await eventually(() => at.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('Why?');
  expect(await list.count()).toBe(0);
});

test('while a text has problems the answer stays where it was, and a file dropped on it is taken', {
  timeout: 60_000,
}, async (context) => {
  write('still', '  statusQuo: []\n  preferences: { pub: [pub.close], town: [town.fine] }\n');
  const at = await served.open(context, '/folder/still?pane=model');
  const placed = () => at.locator('main .panel h2').first().boundingBox();
  const before = await placed();
  await list(at, 'pub').getByRole('combobox', { name: 'Want 1 of Pub' }).click();
  await at.keyboard.type(' xyz');
  await at.locator('.earlier').waitFor();
  expect(await placed()).toEqual(before);
  const [strip, answer] = [(await at.locator('.earlier').boundingBox())!, (await at.locator('main').boundingBox())!];
  expect(strip.width).toBeCloseTo(answer.width, 0);
  expect(strip.y + strip.height).toBeCloseTo(answer.y + answer.height, 0);
  await expectNoAxeFaults(at, 'an earlier answer');
  for (let n = 0; n < 4; n++) await at.keyboard.press('Backspace');
  await eventually(() => at.locator('.earlier').count()).toBe(0);

  const drop = (name: string, text: string) =>
    at.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content!], fileName!, { type: 'text/plain' }));
        const main = document.querySelector('main')!;
        for (const kind of ['dragover', 'drop']) {
          main.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
        }
      },
      [name, text],
    );
  await drop('report.txt', 'The pub said on Monday that it will close at eleven.');
  await at.getByRole('dialog').getByText('report.txt').waitFor();
  await closeByEscape(at.getByRole('dialog'));
  await drop('quarrel.yaml', await caseText(served.bench, 'still'));
  await at.waitForURL(/folder\/the-pub/);
});

test('a copy of a library case is told apart from it on the first page', { timeout: 60_000 }, async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage();
  await page.goto(served.bench.address);
  const tags = (section: string) => page.locator(`section[aria-labelledby="${section}"] .card`).getByText('Your copy');
  await page.locator('section[aria-labelledby="library"] .card').first().waitFor();
  expect(
    await page
      .locator('section[aria-labelledby="yours"] .card')
      .filter({ hasText: 'Your copy' })
      .locator('h3')
      .allTextContents(),
  ).toEqual(['Elmira groundwater contamination']);
  expect(await tags('library').count()).toBe(0);
  await page.close();
});
