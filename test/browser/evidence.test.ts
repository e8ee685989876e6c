/** From a pasted report to statements that carry the model, by the keyboard: what is written, shown, and kept. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { focused, takesKeys } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving(['prisoners-dilemma']);

const report = `Home | World | Subscribe

Norway shuts the Aune weir

OSLO, March 14, 2031 (Inland Wire) - Norway will close the Aune weir by 30 April 2031 unless Sweden pays its share.

"We can open the second gate within a week," Water Minister Signe Aldal told reporters. Sweden denied on Tuesday that it had taken too much water.
`;
const gate = 'We can open the second gate';

const rows = (shown: Page) => shown.locator('.ledger-row');
const row = (shown: Page, says: string) => rows(shown).filter({ hasText: says });
const written = async () => parse(await caseText(served.bench, 'prisoners-dilemma'));
/** The statements as they are in the file, with their ids. */
const statements = async () => Object.entries<Record<string, unknown>>((await written()).statements ?? {});

async function expectChosen(shown: Page, says: string): Promise<void> {
  await shown.locator('.ledger-row[aria-selected="true"]', { hasText: says }).waitFor();
}

/** With the focus on it, so that the next key is its own. */
async function choose(shown: Page, says: string): Promise<void> {
  await row(shown, says).click();
  await shown.locator('.ledger-row[aria-selected="true"]:focus', { hasText: says }).waitFor();
}

test('a pasted report is read, and one key confirms a statement of it as the report has it', async (context) => {
  const shown = await served.open(context, '/folder/prisoners-dilemma/evidence?pane=text');
  const { keyboard } = shown;
  await shown.getByRole('button', { name: 'Bring a report' }).click();
  const dialog = shown.getByRole('dialog');
  await dialog.locator('textarea').first().fill(report);
  await dialog.locator('.may-store .radio').first().click();
  const submit = dialog.locator('button[type="submit"]');
  await eventually(() => submit.isEnabled()).toBe(true);
  await submit.click();
  await rows(shown).first().waitFor();
  // Where the dialog was opened from is gone: the keys of the ledger work at once.
  await eventually(() => shown.locator('.ledger-row[aria-selected="true"]:focus').count()).toBe(1);
  await keyboard.press('j');
  await eventually(() => rows(shown).nth(1).getAttribute('aria-selected')).toBe('true');
  expect(await shown.locator('.paragraph[data-role="debris"]').count()).toBe(1);
  await expectNoAxeFaults(shown, 'the ledger beside the report');

  // Confirmed with one key, it says what the report says, and the next is chosen.
  await choose(shown, gate);
  await keyboard.press('c');
  await expectChosen(shown, 'Sweden denied');
  await eventually(async () => (await statements()).length).toBe(1);
  const [[, confirmed]] = (await statements()) as [[string, Record<string, unknown>]];
  const start = report.indexOf(`"${gate}`);
  expect(confirmed).toMatchObject({
    says: report.slice(start, report.indexOf(' Sweden denied')),
    speaker: 'Signe Aldal',
    at: { position: { start } },
  });
  expect(parseCase(await caseText(served.bench, 'prisoners-dilemma')).problems).toEqual([]);
});

test('an entry is corrected and linked by the keyboard, and the text of the case shows it', async (context) => {
  const shown = await served.open(context, '/folder/prisoners-dilemma/evidence?pane=text');
  const { keyboard } = shown;
  await choose(shown, gate);
  const [[id]] = (await statements()) as [[string, unknown]];
  await keyboard.press('e');
  await eventually(() => focused(shown)).toMatch(/What it says/);
  await keyboard.press('Control+a');
  await keyboard.type('The second gate can be open within a week.');
  await keyboard.press('Control+Enter');
  await eventually(async () => (await written()).statements[id].says).toBe(
    'The second gate can be open within a week.',
  );
  await expectChosen(shown, 'The second gate can be open');

  // Linked to what a party can do, found by typing.
  await eventually(() => shown.locator('.ledger-row:focus').count()).toBe(1);
  await keyboard.press('l');
  const search = shown.getByRole('searchbox');
  await search.waitFor();
  await eventually(() => shown.locator('input[type="search"]:focus').count()).toBe(1);
  const { conflict } = await written();
  const [party, options] = Object.entries<Record<string, unknown>>(conflict.options)[0]!;
  const path = `options.${party}.${Object.keys(options)[0]}`;
  await keyboard.type(path);
  await shown.locator('[role="menuitem"][data-focused]', { hasText: path }).waitFor();
  await keyboard.press('Enter');
  await eventually(async () => (await written()).statements[id].supports).toEqual([{ what: path, basis: 'stated' }]);
  // The text beside it has it, too.
  await shown.locator('.cm-content', { hasText: `${id}:` }).waitFor();
});

test('what is dropped is brought back by one key, and a reload keeps all that was done', async (context) => {
  const shown = await served.open(context, '/folder/prisoners-dilemma/evidence?pane=none');
  const { keyboard } = shown;
  await choose(shown, 'Sweden denied');
  const before = await caseText(served.bench, 'prisoners-dilemma');
  const listed = await rows(shown).count();
  await keyboard.press('d');
  await eventually(() => rows(shown).count()).toBe(listed - 1);
  await eventually(
    async () => Object.values<{ reading?: unknown }>((await written()).sources)[0]!.reading,
  ).toMatchObject({
    dropped: [{ start: report.indexOf('Sweden denied') }],
  });
  await shown.locator('.ledger-row:focus').waitFor();
  await keyboard.press('z');
  await eventually(() => caseText(served.bench, 'prisoners-dilemma')).toBe(before);
  await eventually(() => rows(shown).count()).toBe(listed);

  await shown.reload();
  await answered(shown);
  await row(shown, 'The second gate can be open').waitFor();
  await eventually(() => rows(shown).count()).toBe(listed);
  expect(await row(shown, 'The second gate can be open').getAttribute('data-standing')).toBe('confirmed');
});

test('a passage in the report chooses its entry, and leads to why it was read so and to what rests on it', async (context) => {
  const shown = await served.open(context, '/folder/prisoners-dilemma/evidence?pane=none');
  await rows(shown).first().waitFor();
  await shown.locator('.passage', { hasText: gate }).first().click();
  await expectChosen(shown, 'The second gate can be open');
  await shown.locator('.ledger-row[aria-selected="true"]').focus();
  await shown.keyboard.press('Enter');
  const details = shown.getByRole('group', { name: 'Details' });
  await details.getByText('Why do you say that?').waitFor();
  expect(await details.locator('.why li').count()).toBe(3);
  expect(await details.locator('.entry-links li').count()).toBe(1);
  await eventually(() => new URL(shown.url()).searchParams.get('statement')).not.toBeNull();
  await expectNoAxeFaults(shown, 'the details of an entry');

  // By the keyboard, from passage to passage.
  await shown.locator('.passage[tabindex="0"]').focus();
  await shown.keyboard.press('ArrowDown');
  await shown.locator('.passage:focus', { hasText: 'Sweden denied' }).waitFor();
  await shown.keyboard.press('Enter');
  await expectChosen(shown, 'Sweden denied');
});

test('what is filtered by is in the address, and comes back with it', async (context) => {
  const shown = await served.open(context, '/folder/prisoners-dilemma/evidence?pane=none&speaker=Signe+Aldal');
  await rows(shown).first().waitFor();
  expect(await rows(shown).count()).toBe(1);
  await shown.getByRole('button', { name: 'Clear the filters' }).click();
  await eventually(() => rows(shown).count()).toBeGreaterThan(1);
  expect(new URL(shown.url()).searchParams.get('speaker')).toBeNull();
});

test('a passage is split, merged, and made an option, which the timeline, the matrix and the gaps then know', async (context) => {
  const shown = await served.open(context, '/folder/prisoners-dilemma/evidence?pane=none');
  const { keyboard } = shown;
  await choose(shown, 'Norway will close the Aune weir');
  const listed = await rows(shown).count();
  await keyboard.press('s');
  await shown.locator('.cut-text:focus').waitFor();
  // From before “Norway” to before “by”.
  for (let word = 0; word < 6; word++) await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await eventually(() => rows(shown).count()).toBe(listed + 1);
  await expectChosen(shown, 'Norway will close');
  await eventually(() => shown.locator('.ledger-row:focus').count()).toBe(1);
  await keyboard.press('m');
  await eventually(() => rows(shown).count()).toBe(listed);
  await shown.getByText('Merged with the next.').waitFor();
  // The next is of somebody else.
  await shown.locator('.ledger-row:focus').waitFor();
  await keyboard.press('m');
  await shown.getByText('The next is said by somebody else').waitFor();
  expect(await rows(shown).count()).toBe(listed);

  await keyboard.press('l');
  await takesKeys(shown.getByRole('dialog'));
  await shown.getByRole('button', { name: 'an option', exact: true }).click();
  // The passage begins with Norway, which the case has no place for: its moves are listed.
  await eventually(() => focused(shown)).toBe('What it does');
  await shown.getByRole('button', { name: /Whose/ }).click();
  await shown.getByRole('option', { name: 'Row' }).click();
  await shown.getByLabel('What it does').fill('closes the weir');
  await shown.getByRole('button', { name: 'Make it and link' }).click();
  const linked = async () =>
    (await statements()).find(([, { says }]) => String(says).includes('Norway will close'))?.[1].supports;
  await eventually(linked).toEqual([{ what: expect.stringMatching(/^options\./), basis: 'stated' }]);
  expect(parseCase(await caseText(served.bench, 'prisoners-dilemma')).problems).toEqual([]);

  for (const [part, holds] of [
    ['Timeline', 'Norway will close the Aune weir'],
    ['Matrix', 'closes the weir'],
    ['Gaps', 'What the model rests on'],
  ] as const) {
    await shown.getByRole('tab', { name: part }).click();
    await shown.locator('.part-panel', { hasText: holds }).waitFor();
  }
});
