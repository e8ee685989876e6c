/** The forms of the ledger: parties by a free name, what is new in a correction, and passages that are found again by hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, type TestContext, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { focused } from './keyboard.ts';
import { serving } from './serving.ts';
import { caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving();

const report = `Norway shuts the Aune weir

OSLO, March 14, 2031 (Inland Wire) - Norway will close the Aune weir by 30 April 2031 unless Sweden pays its share.

The lower gate has been shut since Monday, the river guard said, citing the harbor office. "The gates are ours," Water Minister Signe Aldal told reporters. Sweden denied that it had taken too much water. Sweden said that it measured the flow.
`;
const text = `demarche: 1
title: The weir
sources:
  wire: { title: Norway shuts the Aune weir, published: 2031-03-14, file: wire.txt }
  original: { title: Norge stenger Aunedammen, language: nb }
statements:
  lost:
    source: wire
    at: { paragraph: 3, quote: { exact: The lower gate was closed on a Sunday. } }
    speaker: the harbor office
    kind: claim
    says: The lower gate is shut.
  measured: { source: wire, speaker: Sweden, voice: sweden, kind: claim, says: Sweden measures the flow. }
parties:
  norway: { name: Norway }
  sweden: { name: Sweden }
conflict:
  options:
    norway: { close: closes the weir }
    sweden: { pay: pays its share }
  statusQuo: []
  preferences:
    norway: [sweden.pay]
    sweden: [not norway.close]
`;

let cases = 0;
/** Each test has a case of its own: a page that is still open would keep the one before. */
const id = () => `weir-${cases}`;
beforeEach(() => {
  cases++;
  for (const [file, content] of [
    ['case.yaml', text],
    ['sources/wire.txt', report],
  ] as const) {
    const path = join(served.bench.folder, id(), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
});

const row = (at: Page, says: string) => at.locator('.ledger-row').filter({ hasText: says });
const written = async () => parse(await caseText(served.bench, id()));
const saying = async (words: string) =>
  Object.values<Record<string, unknown>>((await written()).statements).find(({ says }) => String(says).includes(words));

async function open(context: TestContext, says: string): Promise<Page> {
  const at = await served.open(context, `/folder/${id()}/evidence?pane=none&source=wire`);
  await chooseRow(at, says);
  return at;
}

/** With the focus on it, so that the next key is its own. */
async function chooseRow(at: Page, says: string): Promise<void> {
  await row(at, says).click();
  await at.locator('.ledger-row[aria-selected="true"]:focus', { hasText: says }).waitFor();
}

async function choose(at: Page, label: string | RegExp, option: string | RegExp): Promise<void> {
  await at.getByRole('button', { name: label }).click();
  await at.getByRole('option', typeof option === 'string' ? { name: option, exact: true } : { name: option }).click();
}

test('a party that neither the case nor the report knows is made where one links, by its name', async (context) => {
  const at = await open(context, 'river guard said');
  await at.keyboard.press('l');
  await at.getByRole('button', { name: 'a party', exact: true }).click();
  await eventually(() => focused(at)).toBe('Name of the party');
  await at.keyboard.press('Control+a');
  await at.keyboard.type('The river guard');
  await expectNoAxeFaults(at, 'the form for a new party');
  await at.keyboard.press('Enter');
  await eventually(async () => (await saying('river guard said'))?.supports).toEqual([
    { what: 'parties.river-guard', basis: 'stated' },
  ]);
  expect((await written()).parties).toMatchObject({ 'river-guard': { name: 'The river guard' } });

  // And as whose an option is.
  await chooseRow(at, 'The gates are ours');
  await at.keyboard.press('l');
  await at.getByRole('button', { name: 'an option', exact: true }).click();
  // Nobody is said to be the minister's: nobody is guessed.
  await eventually(() => focused(at)).toMatch(/choose ….*Whose|Whose.*choose …/);
  await choose(at, /Whose/, 'another party …');
  await at.getByLabel('Name of the party').fill('Fishers of the Aune');
  await at.getByLabel('What it does').fill('block the gates');
  await at.getByRole('button', { name: 'Make it and link' }).click();
  await eventually(async () => (await written()).conflict.options).toMatchObject({
    'fishers-aune': { 'block-gates': 'block the gates' },
  });
  expect(parseCase(await caseText(served.bench, id())).problems).toEqual([]);
});

test('a form for a want or a rule begins at its first open field, with whom the passage begins with', async (context) => {
  const at = await open(context, 'lower gate has been shut');
  for (const [kind, field] of [
    // What shares no word with the passage is not proposed.
    ['a rule', 'First'],
    ['a want', 'Whose'],
    ['a deadline', 'Which option'],
  ] as const) {
    await at.keyboard.press('l');
    await at.getByRole('button', { name: kind, exact: true }).click();
    await eventually(() => focused(at)).toBe(`choose … ${field}`);
    await at.keyboard.press('Escape');
    await at.locator('.ledger-row:focus').waitFor();
  }
  await chooseRow(at, 'will close the Aune weir');
  for (const [kind, field] of [
    ['a want', 'Norway Whose'],
    ['an option', 'What it does'],
  ] as const) {
    await at.keyboard.press('l');
    await at.getByRole('button', { name: kind, exact: true }).click();
    await eventually(() => focused(at)).toBe(field);
    expect(await at.getByRole('button', { name: /Whose/ }).textContent()).toBe('Norway');
    await at.keyboard.press('Escape');
    await at.locator('.ledger-row:focus').waitFor();
  }
});

test('what is linked was looked at, and is not confirmed by that', async (context) => {
  const at = await open(context, 'will close the Aune weir');
  const counts = at.locator('.counts');
  const unseen = Number(/(\d+) not looked at/.exec((await counts.textContent())!)![1]);
  await at.keyboard.press('l');
  await at.locator('input[type="search"]:focus').waitFor();
  await at.keyboard.type('options.norway.close');
  await at.locator('[role="menuitem"][data-focused]', { hasText: 'options.norway.close' }).waitFor();
  await at.keyboard.press('Enter');
  await eventually(() => row(at, 'will close the Aune weir').locator('.standing-sign').textContent()).toBe(
    'not confirmed',
  );
  expect(await counts.textContent()).toContain(`${unseen - 1} not looked at · 1 not confirmed`);
  await chooseRow(at, 'will close the Aune weir');
  await at.keyboard.press('c');
  await eventually(() => row(at, 'will close the Aune weir').getAttribute('data-standing')).toBe('confirmed');
});

test('through whom it came is corrected with who says it, and speakers keep their numbers', async (context) => {
  const at = await open(context, 'river guard said');
  const number = async (says: string) => row(at, says).locator('.kind-mark .number').first().textContent();
  const before = [await number('river guard said'), await number('The gates are ours'), await number('denied')];
  expect(new Set(before).size).toBe(3);
  await at.keyboard.press('e');
  const via = at.getByLabel('Through whom it came');
  await via.fill('Harbor Post; the harbor office');
  const speaker = at.getByRole('combobox', { name: 'Who says it' });
  await speaker.fill('the harbor office');
  await at.keyboard.press('Tab');
  await at.getByText('the harbor office says it now').waitFor();
  await expectNoAxeFaults(at, 'the form of a correction');
  await at.getByRole('button', { name: 'Correct and confirm' }).click();
  await eventually(() => saying('river guard said')).toMatchObject({
    speaker: 'the harbor office',
    via: ['Harbor Post'],
  });
  await row(at, 'river guard said').getByText('via Harbor Post').waitFor();

  await chooseRow(at, 'The gates are ours');
  await at.keyboard.press('e');
  await speaker.fill('Anna Berg');
  await at.keyboard.press('Tab');
  await at.getByRole('button', { name: 'Correct and confirm' }).click();
  await eventually(() => saying('The gates are ours')).toMatchObject({ speaker: 'Anna Berg' });
  const all = await at.locator('.kind-mark .number').allTextContents();
  await eventually(() => number('The gates are ours')).toBe(String(Math.max(...all.map(Number))));
  expect(await number('denied')).toBe(before[2]);
});

test('an estimate, how sure one is of it, and what says the same are set in a correction, and counted once', async (context) => {
  const at = await open(context, 'Sweden denied');
  await at.keyboard.press('e');
  await choose(at, /Speaks for/, 'Sweden');
  await choose(at, /How likely/, 'unlikely');
  await choose(at, /How sure you are/, 'moderate');
  await choose(at, /Says the same as/, /Sweden measures the flow/);
  await at.getByRole('button', { name: 'Correct and confirm' }).click();
  await eventually(() => saying('Sweden denied')).toMatchObject({
    voice: 'sweden',
    estimate: { word: 'unlikely', scale: 'ICD 203' },
    confidence: 'moderate',
    sameAs: 'measured',
  });
  expect(parseCase(await caseText(served.bench, id())).problems).toEqual([]);
  await at.locator('.ledger-row[data-standing="confirmed"]:focus', { hasText: 'Sweden denied' }).waitFor();
  await at.keyboard.press('Enter');
  const details = at.getByRole('group', { name: 'Details' });
  await details.getByText('moderate').waitFor();
  await details.getByText('unlikely', { exact: true }).waitFor();
});

test('a source is said to be a translation, of one that is here or of one that is not', async (context) => {
  const at = await open(context, 'Sweden denied');
  const about = async () => {
    await at.getByRole('button', { name: 'About the source' }).click();
    await at.getByRole('dialog', { name: 'About the source' }).waitFor();
  };
  await about();
  await choose(at, /Is a translation of/, 'Norge stenger Aunedammen');
  await at.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(async () => (await written()).sources.wire.translationOf).toBe('original');
  await about();
  await choose(at, /Is a translation of/, 'an original that is not here');
  await at.getByLabel('Language of the original').fill('nb');
  await expectNoAxeFaults(at, 'what is known of a source');
  await at.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(async () => (await written()).sources.wire).toMatchObject({ translatedFrom: 'nb' });
  expect((await written()).sources.wire.translationOf).toBeUndefined();
});

test('a statement whose passage is lost is anchored to what is selected with the mouse', async (context) => {
  const at = await open(context, 'The lower gate is shut.');
  await row(at, 'The lower gate is shut.').getByText('passage not found').waitFor();
  await at.getByRole('button', { name: 'Find it again by hand' }).click();
  await at.getByText('Select the passage with the mouse').waitFor();
  const words = 'The lower gate has been shut since Monday';
  // From the first letter to behind the last, wherever the page has them.
  const [from, to] = await at.locator('.report-panel .text').evaluate((panel, sought) => {
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0]!, rects.at(-1)!];
      return [
        [first.left + 1, first.top + first.height / 2],
        [last.right - 1, last.top + last.height / 2],
      ];
    }
    return [];
  }, words);
  await at.mouse.move(from![0]!, from![1]!);
  await at.mouse.down();
  await at.mouse.move(to![0]!, to![1]!, { steps: 8 });
  await at.mouse.up();
  await at.getByRole('button', { name: 'Anchor to the selection' }).click();
  const start = report.indexOf(words);
  await eventually(async () => (await written()).statements.lost.at).toMatchObject({
    paragraph: 3,
    quote: { exact: words },
    position: { start, end: start + words.length },
  });
  await eventually(() => row(at, 'The lower gate is shut.').getByText('passage not found').count()).toBe(0);
  await at.getByText('Found again.').waitFor();
});
