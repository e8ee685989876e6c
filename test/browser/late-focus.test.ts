/** The focus that is promised to something which comes a moment later: whoever has gone on elsewhere by then keeps hers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pubCase } from '../pub-case.ts';
import { undoAll } from './findings.ts';
import { focused } from './keyboard.ts';
import { serving } from './serving.ts';
import { caseText, eventually } from './workbench.ts';

const served = serving(['elmira']);

test('a name that is asked for takes the focus, unless one has gone on', async (context) => {
  await writeFile(join(served.bench.folder, 'pub.yaml'), pubCase);
  const at = await served.open(context, '/folder/pub.yaml?section=preferences.pub');
  const row = at.locator('[data-party="pub"]').getByRole('row').first();
  const ask = async () => {
    await row.getByRole('button', { name: /^More about / }).click();
    await at.getByRole('menuitem', { name: 'Give it a name …' }).waitFor();
  };
  await ask();
  await at.getByRole('menuitem', { name: 'Give it a name …' }).click();
  await eventually(() => focused(at)).toBe('A short name for this want');
  await at.keyboard.press('Escape');

  await ask();
  const elsewhere = (await at.getByLabel('What pub.close does').elementHandle())!;
  await elsewhere.evaluate((field) => {
    // As soon as the name can be written and the open menu lets anybody go on.
    const goOn = () => {
      if (document.querySelector('.naming input') !== null) (field as HTMLElement).focus();
      if (document.activeElement !== field) requestAnimationFrame(goOn);
    };
    requestAnimationFrame(goOn);
  });
  await at.getByRole('menuitem', { name: 'Give it a name …' }).click();
  await eventually(() => focused(at)).toBe('What pub.close does');
  // The menu is gone, and has nothing to give back.
  await at.getByRole('menu').waitFor({ state: 'detached' });
  await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await focused(at)).toBe('What pub.close does');
});

test('the row that was renamed takes the focus, unless one has gone on', async (context) => {
  const before = await caseText(served.bench, 'elmira');
  const at = await served.open(context, '/folder/elmira');
  const rename = async (from: string, to: string) => {
    await at.getByRole('button', { name: `More about ${from}` }).click();
    await at.getByRole('menuitem', { name: 'Rename …' }).click();
    await at.getByLabel('Short name').fill(to);
  };
  const options = async () => Object.keys(parse(await caseText(served.bench, 'elmira')).conflict.options.moe);
  await rename('modifies the control order', 'amend');
  await at.keyboard.press('Enter');
  await eventually(options).toEqual(['amend']);
  await eventually(() => focused(at)).toBe('More about modifies the control order');

  // She types elsewhere while the change is on its way.
  await rename('modifies the control order', 'alter');
  const elsewhere = (await at.getByLabel('What uniroyal.delay does').elementHandle())!;
  await elsewhere.evaluate((field) => {
    // Whatever gives the focus back once the dialog is closed is followed by where she goes.
    new MutationObserver((_, observer) => {
      if (document.querySelector('[role="dialog"]') !== null) return;
      observer.disconnect();
      requestAnimationFrame(() => (field as HTMLElement).focus());
    }).observe(document.body, { childList: true, subtree: true });
  });
  await at.keyboard.press('Enter');
  await eventually(options).toEqual(['alter']);
  await at.getByLabel('What moe.alter does').waitFor();
  await eventually(() => focused(at)).toBe('What uniroyal.delay does');
  await undoAll(at);
  await eventually(() => caseText(served.bench, 'elmira')).toBe(before);
});
