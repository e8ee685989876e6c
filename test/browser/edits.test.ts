/** Changes made in the forms: what they write, and what the answer makes of it. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { equilibriaIn, expectShown, undoAll } from './findings.ts';
import { focused, takesKeys } from './keyboard.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually } from './workbench.ts';

const served = serving(['elmira', 'cuban-missile-crisis']);

test('a want that is moved with the keyboard moves in the file, and the outcomes follow', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  const shown = await served.open(context, '/folder/elmira/outcomes?section=preferences.uniroyal');
  const { keyboard } = shown;
  await expectShown(shown, equilibriaIn(before));
  const list = shown.locator('[data-party="uniroyal"]');

  // To leave the town, the fifth of nine, becomes what it likes best.
  await list.getByRole('row').first().focus();
  for (let row = 1; row < 5; row++) await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await eventually(() => focused(shown)).toBe('Drag number 5');
  await keyboard.press('Enter');
  await eventually(() => focused(shown)).toMatch(/^Insert between 5\./);
  await keyboard.press('Home');
  await eventually(() => focused(shown)).toMatch(/^Insert before 1\./);
  await keyboard.press('Enter');
  await eventually(
    async () => parse(await caseText(served.bench, 'elmira')).conflict.preferences.uniroyal.ranking[0],
  ).toEqual({ where: 'uniroyal.abandon' });
  const first = await caseText(served.bench, 'elmira');
  const moved = equilibriaIn(first);
  expect(moved).not.toEqual(equilibriaIn(before));
  await expectShown(shown, moved);

  // And one place down again, from within its field; moves of one row in quick succession would be one step of undo.
  await shown.waitForTimeout(1000);
  await list.getByRole('row').first().locator('input').focus();
  await keyboard.press('Alt+ArrowDown');
  await eventually(
    async () => parse(await caseText(served.bench, 'elmira')).conflict.preferences.uniroyal.ranking[1],
  ).toEqual({ where: 'uniroyal.abandon' });
  await list.getByRole('row').nth(1).locator('input:focus').waitFor();
  await expectShown(shown, equilibriaIn(await caseText(served.bench, 'elmira')));

  // Within the field the key is the field's own.
  await list.getByRole('row').nth(1).focus();
  await keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, 'elmira')).toBe(first);
  await list.getByRole('row').first().focus();
  await keyboard.press('Control+z');
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
  await expectShown(shown, equilibriaIn(before));
});

test('a want that is dragged with the mouse moves in the file, upwards and downwards, and the outcomes follow', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  const shown = await served.open(context, '/folder/elmira/outcomes?section=preferences.uniroyal');
  const rows = shown.locator('[data-party="uniroyal"]').getByRole('row');
  const ranking = async () => parse(await caseText(served.bench, 'elmira')).conflict.preferences.uniroyal.ranking;
  /** With the mouse, from the handle to the upper or the lower edge of another row. */
  const drag = async (from: number, to: number, edge: 'above' | 'below') => {
    await rows.nth(Math.min(from, to) + 1).evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const grip = (await rows.nth(from).locator('.grip').boundingBox())!;
    const goal = (await rows.nth(to).boundingBox())!;
    const y = edge === 'above' ? goal.y + 2 : goal.y + goal.height - 2;
    await shown.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await shown.mouse.down();
    await shown.mouse.move(grip.x + 20, (grip.y + y) / 2, { steps: 4 });
    await shown.mouse.move(goal.x + 40, y, { steps: 4 });
    await shown.locator('[data-drop-target]').first().waitFor({ state: 'attached' });
    await shown.mouse.up();
  };
  const written = await ranking();
  const wanted = { where: 'uniroyal.abandon' };
  expect(written[4]).toEqual(wanted);

  // Into the gap above the first.
  await drag(4, 0, 'above');
  await eventually(ranking).toEqual([wanted, ...written.slice(0, 4), ...written.slice(5)]);
  await expectShown(shown, equilibriaIn(await caseText(served.bench, 'elmira')));
  // Into the gap below the third.
  await drag(0, 2, 'below');
  await eventually(ranking).toEqual([written[0], written[1], wanted, written[2], written[3], ...written.slice(5)]);
  await expectShown(shown, equilibriaIn(await caseText(served.bench, 'elmira')));

  await undoAll(shown);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
});

test('what is changed in a form changes in the text beside it, and every comment stays', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  const shown = await served.open(context, '/folder/elmira?pane=both');
  const editor = shown.locator('.cm-content');
  await editor.getByText('title: Elmira groundwater').waitFor();
  await shown.getByLabel('Title', { exact: true }).fill('The wells of Elmira');
  await editor.getByText('title: The wells of Elmira').waitFor();
  const phrase = shown.getByLabel('What moe.modify does');
  await phrase.focus();
  await shown.keyboard.press('End');
  await shown.keyboard.type(', gladly');
  const expected = before
    .replace('title: Elmira groundwater contamination', 'title: The wells of Elmira')
    .replace('modifies the control order', 'modifies the control order, gladly')
    .replace('does: modifies the control order, gladly', 'does: "modifies the control order, gladly"');
  await eventually(() => caseText(served.bench, 'elmira')).toBe(expected);
  expect(expected).toContain('# once the plant is gone');
  await undoAll(shown);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
});

test('an option that is renamed in the form is renamed wherever it is named', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  const shown = await served.open(context, '/folder/elmira');
  await shown.getByRole('button', { name: 'More about modifies the control order' }).click();
  await shown.getByRole('menuitem', { name: 'Rename …' }).click();
  const name = shown.getByLabel('Short name');
  await takesKeys(shown.getByRole('dialog'));
  await name.fill('amend');
  await name.press('Enter');
  const renamed = before.replace('      modify:', '      amend:').replaceAll('moe.modify', 'moe.amend');
  expect(renamed.match(/moe\.amend/g)!.length).toBeGreaterThan(5);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(renamed);
  expect(equilibriaIn(renamed)).toEqual(equilibriaIn(before));
  // Its keys are its own until it is gone.
  await shown.getByRole('dialog').waitFor({ state: 'detached' });
  await undoAll(shown);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
});

test('what is changed while a variant is looked at goes into the variant', async (context) => {
  const id = 'cuban-missile-crisis';
  const variant = 'air-strike-irreversible';
  const before = await caseText(served.bench, id);
  const shown = await served.open(context, `/folder/${id}/outcomes?variant=${variant}`);
  await expectShown(shown, equilibriaIn(before, variant));
  await shown.getByLabel('Today: blockades Cuba').focus();
  await shown.keyboard.press('Space');
  const inFile = async () => parse(await caseText(served.bench, id)).conflict;
  await eventually(async () => (await inFile()).variants[variant].statusQuo).toEqual(['us.blockade']);
  const { variants, ...own } = await inFile();
  const { variants: _, ...ownBefore } = parse(before).conflict;
  expect(own).toEqual(ownBefore);
  expect(variants[variant]).toEqual({ ...parse(before).conflict.variants[variant], statusQuo: ['us.blockade'] });
  await shown
    .locator('.outcome-grid [role="row"]', { hasText: 'status quo' })
    .locator('.n', { hasText: /^3$/ })
    .waitFor();
  // The case itself stands where it stood.
  await shown.goto(`${served.bench.address}/folder/${id}/outcomes`);
  await answered(shown);
  await shown
    .locator('.outcome-grid [role="row"]', { hasText: 'status quo' })
    .locator('.n', { hasText: /^1$/ })
    .waitFor();
});
