/** After an edit the summary says what it changed, and each change leads to its reason. */
import { expect, test } from 'vitest';
import { analyzeCase, headlineOf } from '../../src/analysis/index.ts';
import { parseCase } from '../../src/format/index.ts';
import { finish, numberOf, statesOf } from '../../src/model/index.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually } from './workbench.ts';

const served = serving(['vladivostok-2019']);

/** The states that hold, by their numbers, under the concepts that the answer goes by. */
function holding(text: string): number[] {
  const { conflict, stability } = finish(analyzeCase(parseCase(text).case!));
  const { headline } = headlineOf(stability, conflict.states.count);
  const all = stability.concepts
    .filter(({ id }) => headline.some(({ concept }) => concept === id))
    .flatMap(({ equilibria }) => statesOf(equilibria!).map((state) => numberOf(conflict.states, state)));
  return [...new Set(all)].sort((a, b) => a - b);
}

test('a want that is changed: what no longer holds is named and leads to its reason; undo says the reverse', async (context) => {
  const before = await caseText(served.bench, 'vladivostok-2019');
  const shown = await served.open(context, '/folder/vladivostok-2019?section=preferences.us');
  const line = shown.locator('.since-line');
  expect(await line.textContent()).toBe('');

  // Pressure is kept up before a limited step is wanted: the exchanges of the one for the other fall.
  const field = (want: string) => shown.locator('[data-party="us"]').getByLabel(new RegExp(`: ${want}$`));
  await field('step').focus();
  await shown.keyboard.press('Alt+ArrowDown');
  await eventually(() => caseText(served.bench, 'vladivostok-2019')).not.toBe(before);
  const after = await caseText(served.bench, 'vladivostok-2019');
  const [old, now] = [holding(before), holding(after)];
  const lost = old.filter((n) => !now.includes(n));
  // As the report on the case says of this very change.
  expect(lost).toEqual([8, 28, 48, 68, 88, 108].filter((n) => old.includes(n)));
  expect(now.filter((n) => !old.includes(n))).toEqual([]);
  await eventually(() => line.textContent()).toContain(`Since your last change${lost.join(', ')} no longer hold`);

  await line.getByRole('link').first().click();
  await shown.getByRole('heading', { name: `State ${lost[0]}`, exact: true }).waitFor();
  const chosen = new URL(shown.url()).searchParams;
  expect([chosen.get('state'), chosen.get('concept'), chosen.get('party')]).toEqual([String(lost[0]), 'seq', 'us']);
  await answered(shown);
  expect(await shown.locator('.why-panel .one .says').textContent()).toContain('does not hold for');

  // Taken back, it holds again.
  await shown.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => caseText(served.bench, 'vladivostok-2019')).toBe(before);
  await eventually(() => line.textContent()).toContain(`Since your last change${lost.join(', ')} now hold`);

  // What stands last and next to last may change places without anybody minding.
  await field('obligation').focus();
  await shown.keyboard.press('Alt+ArrowDown');
  await eventually(() => line.textContent()).toBe('Your last change does not change what holds.');
  expect(holding(await caseText(served.bench, 'vladivostok-2019'))).toEqual(old);
});
