/** Every view and selection has an address of its own: it can be loaded anew, and gone back to. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serving } from './serving.ts';
import { answered, eventually } from './workbench.ts';

const served = serving(['elmira', 'cuban-missile-crisis']);

const hereOf = (shown: Page) => shown.url().slice(served.bench.address.length);
const titleOf = (shown: Page) => shown.locator('main .panel h2').first().textContent();

interface Link {
  readonly view: string;
  readonly address: string;
  /** Is there only while that is chosen. */
  readonly shows: string;
}

const elmira = '/folder/elmira';
const links: readonly Link[] = [
  { view: 'Summary', address: `${elmira}?pane=none&state=5`, shows: '#why-title:text-is("State 5")' },
  {
    view: 'Outcomes',
    address: `${elmira}/outcomes?concept=seq&pane=none&party=local&state=1`,
    shows: '.outcome-grid [role="row"][aria-selected="true"] .n:text-is("1")',
  },
  {
    view: 'Moves',
    address: `${elmira}/moves?as=table&moves=all&pane=none&state=5`,
    shows: '.moves-view tr[data-chosen]',
  },
  { view: 'Paths', address: `${elmira}/paths?pane=none&to=8`, shows: '.paths-view .ends input[value^="8"]' },
  {
    view: 'Compare',
    address: '/folder/cuban-missile-crisis/compare?b=air-strike-irreversible&concept=nash&pane=none',
    shows: '.compare-view .choice:has-text("air strike irreversible")',
  },
  {
    view: 'Coalitions',
    address: `${elmira}/coalitions?pane=none&reading=pareto`,
    shows: '.coalitions-view .reading .one:last-of-type[data-selected]',
  },
  {
    view: 'Brief',
    address: '/folder/cuban-missile-crisis/brief?pane=none&variant=air-strike-irreversible',
    shows: '.brief-view :text-matches("air.strike.irreversible")',
  },
];

test.for(links)(
  '$view, with what is chosen in it, is there again after a reload',
  async ({ view, address, shows }, context) => {
    const shown = await served.open(context, address);
    for (const isAgain of [false, true]) {
      if (isAgain) await shown.reload();
      await answered(shown);
      await shown.locator(shows).first().waitFor();
      expect(await shown.locator('main').getByRole('tab', { selected: true }).first().textContent()).toBe(view);
      await eventually(() => hereOf(shown)).toBe(address);
    }
  },
);

test('back and forward lead through what was looked at', async (context) => {
  const shown = await served.open(context, `${elmira}?pane=none`);
  const visited: { readonly at: string; readonly title: string | null }[] = [];
  const note = async () => {
    await eventually(() => hereOf(shown)).not.toBe(visited.at(-1)?.at);
    await answered(shown);
    visited.push({ at: hereOf(shown), title: await titleOf(shown) });
  };
  await note();
  await shown.getByRole('tab', { name: 'Outcomes' }).click();
  await note();
  await shown.locator('.outcome-grid [role="row"] .cell.state', { hasText: /^5/ }).click();
  await shown.locator('#why-title', { hasText: 'State 5' }).waitFor();
  await note();
  await shown.getByRole('tab', { name: 'Moves' }).click();
  await note();
  expect(new Set(visited.map(({ at }) => at)).size).toBe(4);
  expect(visited[2]!.at).toMatch(/state=5/);
  for (const { at, title } of visited.toReversed().slice(1)) {
    await shown.goBack();
    await eventually(() => hereOf(shown)).toBe(at);
    await answered(shown);
    expect(await titleOf(shown)).toBe(title);
  }
  expect(await shown.locator('#why-title').count()).toBe(0);
  for (const { at, title } of visited.slice(1)) {
    await shown.goForward();
    await eventually(() => hereOf(shown)).toBe(at);
    await answered(shown);
    expect(await titleOf(shown)).toBe(title);
  }
  await shown.locator('#why-title', { hasText: 'State 5' }).waitFor();
});

test('the step at which a reason stands is in the address', async (context) => {
  // Local governments improve on the status quo by insisting, and Uniroyal may answer.
  const shown = await served.open(context, `${elmira}/moves?concept=seq&pane=none&party=local&state=1`);
  const current = shown.locator('.line-stepper [aria-current="step"] .n');
  expect(await current.textContent()).toBe('1');
  await shown.getByRole('button', { name: /^Step on/ }).press('Enter');
  await eventually(() => new URL(shown.url()).searchParams.get('step')).toBe('1');
  await eventually(() => current.textContent()).not.toBe('1');
  const reached = await current.textContent();
  await shown.reload();
  await answered(shown);
  await eventually(() => current.textContent()).toBe(reached);
  // Stepping is no place of its own to go back to.
  await shown.keyboard.press('Tab');
  await shown.getByRole('button', { name: /^Step back/ }).press('Enter');
  await eventually(() => new URL(shown.url()).searchParams.get('step')).toBe('0');
});
