/**
 * Published cases, built from nothing by someone who has no mouse, hold what was published of them. Nothing here clicks:
 * the page is only typed at, and read.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyzeCase, answerOf } from '../../src/analysis/index.ts';
import { parseCase } from '../../src/format/index.ts';
import { finish } from '../../src/model/index.ts';
import { root } from '../sandbox.ts';
import { type Findings, savedFindings, shownEquilibria } from './findings.ts';
import { command, focused, tabTo } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, complaintsOf, eventually } from './workbench.ts';

const served = serving();

interface Building {
  readonly title: string;
  readonly question: string;
  /** By party: its options, and its wants as statements. The names are such that the page shortens none of them. */
  readonly parties: Readonly<
    Record<string, { readonly options: readonly string[]; readonly wants: readonly string[] }>
  >;
  readonly never?: string;
}

async function build(page: Page, { title, question, parties, never }: Building): Promise<void> {
  const { keyboard } = page;
  const said = (text: string) => page.locator('.first-steps .said').filter({ hasText: text }).waitFor();
  const isAsked = (name: string) => eventually(() => focused(page)).toBe(name);

  await page.goto(served.bench.address);
  await answered(page);
  await tabTo(page, 'New case');
  await keyboard.press('Enter');
  await isAsked('What is it called?');
  await keyboard.type(title);
  await keyboard.press('Tab');
  await keyboard.type(question);
  await keyboard.press('Enter');
  await page.waitForURL(/\/folder\//);

  await isAsked('Name of a party');
  for (const party of Object.keys(parties)) {
    await keyboard.type(party);
    await keyboard.press('Enter');
    await said(party);
  }
  await keyboard.press('Enter');
  for (const [party, { options }] of Object.entries(parties)) {
    await isAsked(`What ${party} can do`);
    for (const option of options) {
      await keyboard.type(option);
      await keyboard.press('Enter');
      await said(option);
    }
    await keyboard.press('Enter');
  }
  // Nothing of it is done today.
  await tabTo(page, 'Nothing of this is done now');
  await keyboard.press('Enter');
  await isAsked(`A want of ${Object.keys(parties)[0]}`);

  if (never !== undefined) {
    await tabTo(page, 'Add a rule');
    await keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await keyboard.press('End');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await isAsked('New rule');
    await writeExpression(page, never);
    await keyboard.press('Enter');
  }
  for (const [party, { wants }] of Object.entries(parties)) {
    await tabTo(page, `Another want of ${party}`);
    for (const [place, want] of wants.entries()) {
      await isAsked(`Another want of ${party}`);
      await writeExpression(page, want);
      await isAsked(`Want ${place + 1} of ${party}`);
      await keyboard.press('Enter');
    }
    await isAsked(`Another want of ${party}`);
  }
}

/** Each name as the list offers it, once enough of it is typed. */
async function writeExpression(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  if ((await page.locator('input[role="combobox"]:focus').getAttribute('aria-expanded')) === 'true') {
    await page.keyboard.press('Escape');
  }
}

/** What the page shows and what it saves. */
async function foundBy(page: Page): Promise<{ readonly saved: Findings; readonly shown: Record<string, number[]> }> {
  await command(page, 'Show outcomes');
  const shown = await shownEquilibria(page);
  await command(page, 'Show brief');
  return { saved: await savedFindings(page), shown };
}

/** The equilibria in print, and the states they are of: by what is taken in them, as numberings may differ. */
async function published(id: string) {
  const { results } = parse(await readFile(join(root, 'cases', id, 'expected.yaml'), 'utf8')) as {
    results: { variant: string | null; equilibria?: Record<string, number[]> }[];
  };
  const { case: checked } = parseCase(await readFile(join(root, 'cases', id, 'case.yaml'), 'utf8'));
  const { variant, conflict, stability } = finish(analyzeCase(checked!));
  const equilibria: Record<string, number[]> = {};
  for (const result of results) if (result.variant === null) Object.assign(equilibria, result.equilibria);
  return { equilibria, states: answerOf(checked!, variant, conflict, stability).states! };
}

async function expectPublished({ saved, shown }: Awaited<ReturnType<typeof foundBy>>, id: string): Promise<void> {
  const { equilibria, states } = await published(id);
  expect(Object.keys(equilibria).length).toBeGreaterThanOrEqual(5);
  expect(saved.states).toHaveLength(states.length);
  const pattern = (taken: readonly string[]) => [...taken].sort().join(' ');
  const patterns = new Map(saved.states!.map(({ n, taken }) => [n, pattern(taken)]));
  const asPublished = (found: readonly number[]) =>
    found
      .map((n) => states.find(({ taken }) => pattern(taken) === patterns.get(n))?.n ?? Number.NaN)
      .sort((a, b) => a - b);
  for (const [concept, states] of Object.entries(equilibria)) {
    expect(asPublished(saved.equilibria![concept]!), `saved, ${concept}`).toEqual(states);
    if (shown[concept] !== undefined) expect(asPublished(shown[concept]), `shown, ${concept}`).toEqual(states);
  }
}

test("the prisoners' dilemma", { timeout: 120_000 }, async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints = complaintsOf(page);
  await build(page, {
    title: "The prisoners' dilemma",
    question: 'Can they hold on to cooperation?',
    parties: {
      Row: { options: ['cooperate'], wants: ['col.cooperate', 'not row.cooperate'] },
      Col: { options: ['cooperate'], wants: ['row.cooperate', 'not col.cooperate'] },
    },
  });
  const found = await foundBy(page);
  expect(found.shown.nash).toHaveLength(1);
  await expectPublished(found, 'prisoners-dilemma');
  expect(complaints).toEqual([]);
  await page.close();
});

test('the Cuban missile crisis, with its rule', { timeout: 180_000 }, async (context) => {
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints = complaintsOf(page);
  await build(page, {
    title: 'October 1962',
    question: 'How can the missiles leave Cuba without a war?',
    parties: {
      US: {
        options: ['strike', 'blockade'],
        wants: [
          'ussr.withdraw',
          'not ussr.escalate',
          'us.strike or us.blockade if not ussr.withdraw',
          'not us.strike if not ussr.escalate',
          'not us.blockade if not ussr.escalate',
          'us.strike if ussr.escalate',
          'us.blockade if ussr.escalate',
        ],
      },
      USSR: {
        options: ['withdraw', 'escalate'],
        wants: [
          'not ussr.escalate',
          'us.strike if ussr.escalate',
          'us.blockade if ussr.escalate',
          'not us.strike if not ussr.escalate',
          'not us.blockade if not ussr.escalate',
          'not ussr.withdraw if not us.strike and not us.blockade',
          'ussr.withdraw if us.strike or us.blockade',
        ],
      },
    },
    never: 'ussr.withdraw and ussr.escalate',
  });
  const found = await foundBy(page);
  expect(found.shown.seq).toHaveLength(2);
  await expectPublished(found, 'cuban-missile-crisis');
  expect(complaints).toEqual([]);
  await page.close();
});
