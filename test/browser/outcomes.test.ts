/** The table of states: where a sentence leads, what is filtered by, and a million rows. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { undoAll } from './findings.ts';
import { focused } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['elmira']);

const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number);

/** The numbers of the rows in sight, from the top; of those that are marked so only. */
const rows = (at: Page, mark = '') =>
  at.locator(`.outcome-grid .body [role="row"]${mark} .n`).evaluateAll((cells) =>
    cells
      .map((cell) => ({ n: Number(cell.textContent), top: cell.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top)
      .map(({ n }) => n),
  );

test('a sentence of the summary leads to the states it speaks of, and these are marked', async (context) => {
  const at = await served.open(context, '/library/vladivostok-2019?pane=none');
  const sentence = at.locator('.summary-view .phrase', { hasText: /hold only / }).first();
  const words = (await sentence.textContent())!;
  const meant = numbersIn(/\(([^)]*)\)\.$/.exec(words)![1]!);
  expect(meant.length).toBeGreaterThan(1);
  await sentence.click();
  await answered(at);
  await at.locator('.outcome-grid').waitFor();
  await eventually(async () => (await rows(at, '[data-chosen="meant"]')).sort((a, b) => a - b)).toEqual(meant);
  // By more than a color, and the first of them is in sight.
  await at.locator('.note', { hasText: /^Marked: the \d+ states/ }).waitFor();
  expect(await at.locator('.outcome-grid [data-chosen="meant"] .tag').allTextContents()).toEqual(
    meant.map(() => expect.stringMatching(/^(meant|status quo)$/)),
  );
  await expectNoAxeFaults(at, 'marked states');
  // The address keeps them, and they are let go of.
  await at.reload();
  await answered(at);
  await eventually(async () => (await rows(at, '[data-chosen="meant"]')).length).toBe(meant.length);
  await at.getByRole('button', { name: 'Unmark' }).click();
  await eventually(() => rows(at, '[data-chosen="meant"]')).toEqual([]);
});

test('states are marked only in the model, and as it is seen, in which the sentence spoke of them', async (context) => {
  const at = await served.open(context, '/library/vladivostok-2019?pane=none');
  const marks = async () => (await rows(at, '[data-chosen="meant"]')).sort((a, b) => a - b);
  const note = at.locator('.note', { hasText: /^Marked: / });
  await at
    .locator('.summary-view .phrase', { hasText: /hold only / })
    .first()
    .click();
  await answered(at);
  await note.waitFor();
  const meant = await marks();
  expect(meant.length).toBeGreaterThan(1);
  // A variant has other states under these numbers.
  await at.getByRole('tab', { name: /^narrow meaning/ }).click();
  await answered(at);
  await note.waitFor({ state: 'detached' });
  await eventually(marks).toEqual([]);
  await at.getByRole('tab', { name: /^The case itself/ }).click();
  await answered(at);
  await eventually(marks).toEqual(meant);
});

test('an edit of the model takes the marks away, and undoing it brings them back', async (context) => {
  const at = await served.open(context, '/folder/elmira?section=preferences.uniroyal');
  const marks = () => rows(at, '[data-chosen="meant"]');
  await at.locator('.summary-view .phrase[href*="meant="]').first().click();
  await answered(at);
  await eventually(async () => (await marks()).length).toBeGreaterThan(0);
  const meant = await marks();
  await at.locator('[data-party="uniroyal"]').getByRole('row').nth(4).locator('input').focus();
  await at.keyboard.press('Alt+ArrowDown');
  await eventually(marks).toEqual([]);
  expect(await at.locator('.note', { hasText: /^Marked: / }).count()).toBe(0);
  await undoAll(at);
  await eventually(marks).toEqual(meant);
});

test('what is filtered by is said in words', async (context) => {
  const at = await served.open(context, '/library/vladivostok-2019/outcomes?pane=none&only=us.relieve,!dprk.dismantle');
  const chips = at.locator('.chips .chip');
  await chips.first().waitFor();
  for (const text of await chips.allTextContents()) expect(text).not.toMatch(/\w\.\w/);
  expect((await chips.allTextContents()).length).toBe(2);
});

test('whoever goes on while a row is looked for keeps the focus', async (context) => {
  const at = await served.open(context, '/folder/elmira/outcomes?pane=none');
  await at.getByPlaceholder('Go to state').fill('5');
  await at.keyboard.press('Enter');
  await eventually(() => at.evaluate(() => document.activeElement?.closest('[role="row"]')?.textContent)).toMatch(/^5/);
  // On at once: whenever the row comes, the field has the keys.
  await at.getByPlaceholder('Go to state').fill('2');
  await at.keyboard.press('Enter');
  await at.getByPlaceholder('Find in what is done').focus();
  await at.keyboard.type('uni');
  await eventually(() => new URL(at.url()).searchParams.get('text')).toBe('uni');
  expect(await focused(at)).toBe('Find in what is done');
});

/** Four parties with five options each, and no rule: every one of 2^20 states. */
const million = `demarche: 1
title: A million
parties: { ${['a', 'b', 'c', 'd'].map((id) => `${id}: { name: Party ${id} }`).join(', ')} }
conflict:
  options:
${['a', 'b', 'c', 'd'].map((id) => `    ${id}: { ${[1, 2, 3, 4, 5].map((n) => `o${n}: does ${id}${n}`).join(', ')} }`).join('\n')}
  statusQuo: []
  preferences:
    a: [b.o1, not a.o2]
    b: [c.o1, not b.o2]
    c: [d.o1, not c.o2]
    d: [a.o1, not d.o2]
`;
const ALL = 2 ** 20;

test('any of a million states is reached by its number, by a filter and by scrolling', {
  timeout: 240_000,
}, async (context) => {
  await writeFile(join(served.bench.folder, 'million.yaml'), million);
  const browser = await served.browser(context);
  const at = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  at.setDefaultTimeout(120_000);
  await at.goto(`${served.bench.address}/folder/million.yaml/outcomes?pane=none&order=n`);
  await at.locator('.outcome-tools .count', { hasText: '1,048,576 states' }).waitFor();
  const grid = at.locator('.outcome-grid [role="grid"]');
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(ALL + 2));
  // No more rows are made than are seen.
  expect(await at.locator('.outcome-grid .body [role="row"]').count()).toBeLessThan(100);
  await eventually(async () => (await rows(at))[0]).toBe(1);

  await at.getByPlaceholder('Go to state').fill('777777');
  await at.keyboard.press('Enter');
  await eventually(() => rows(at)).toContain(777_777);
  await eventually(() => at.evaluate(() => document.activeElement?.closest('[role="row"]')?.textContent)).toMatch(
    /^777777/,
  );
  await at.keyboard.press('ArrowDown');
  await eventually(() => at.evaluate(() => document.activeElement?.closest('[role="row"]')?.textContent)).toMatch(
    /^777778/,
  );

  // To the very end by the scroll bar, and back by the wheel, a row at a time.
  await grid.evaluate((scroller) => scroller.scrollTo({ top: scroller.scrollHeight }));
  await eventually(async () => (await rows(at)).at(-1)).toBe(ALL);
  await grid.hover();
  await at.mouse.wheel(0, -340);
  await eventually(async () => (await rows(at)).includes(ALL)).toBe(false);
  expect((await rows(at)).at(-1)).toBeGreaterThan(ALL - 100);
  // Every row between is there: none is skipped where the bar stands for more rows than it has room for.
  const seen = (await rows(at)).slice(1, -1);
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, nth) => seen[0]! + nth));

  // Nineteen of twenty options settled leave two states.
  const taken = ['a', 'b', 'c', 'd'].flatMap((id) => [1, 2, 3, 4, 5].map((n) => `${id}.o${n}`)).slice(0, 19);
  await at.goto(`${served.bench.address}/folder/million.yaml/outcomes?pane=none&only=${taken.join(',')}`);
  await at.locator('.outcome-tools .count', { hasText: '2 of 1,048,576 states' }).waitFor();
  await eventually(() => rows(at)).toEqual([2 ** 19, 2 ** 20]);
  await at.close();
});
