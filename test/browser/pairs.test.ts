/** Questions in pairs, answered by keys; and the page as readers elsewhere see it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findingsIn, savedFindings, undoAll } from './findings.ts';
import { serving } from './serving.ts';
import { answered, caseText, eventually, expectNoAxeFaults } from './workbench.ts';

const served = serving();
const MOST_QUESTIONS = 40;

const river = `demarche: 1
title: A river
parties: { up: { name: Upstream }, down: { name: Downstream } }
conflict:
  options:
    up: { dam: builds a dam, share: shares the water }
    down: { sue: goes to court }
  statusQuo: []
  preferences:
    up: [not down.sue, up.dam]
    down: [not up.dam, up.share]
`;

test('a list of wants is built by answering in pairs, taken over in one go, and undone in one step', async (context) => {
  const id = 'river';
  const before = river;
  await mkdir(join(served.bench.folder, id));
  await writeFile(join(served.bench.folder, id, 'case.yaml'), river);
  const page = await served.open(context, `/folder/${id}/brief?section=preferences.down`);
  await page.getByRole('button', { name: 'Answer in pairs for Downstream' }).click();
  await page.getByRole('button', { name: 'Build the list' }).click();
  const interview = page.locator('.interview');
  const progress = interview.locator('.progress');
  await expectNoAxeFaults(page, 'a question in pairs');
  let asked = 0;
  let isTakenBack = false;
  while ((await interview.locator('.answers').count()) > 0 && asked < MOST_QUESTIONS) {
    // One of the two each time, and never the same for long.
    await page.keyboard.press(asked % 3 === 2 ? '2' : '1');
    asked++;
    await eventually(() => progress.textContent()).toMatch(new RegExp(`^${asked} answer`));
    await page.locator('.interview:not([aria-busy="true"])').waitFor();
    // The last answer can be taken back.
    if (asked === 2 && !isTakenBack) {
      isTakenBack = true;
      await page.keyboard.press('Backspace');
      asked--;
      await eventually(() => progress.textContent()).toMatch(/^1 answer;/);
      await page.locator('.interview:not([aria-busy="true"])').waitFor();
    }
  }
  const built = page.locator('.built-list');
  expect(isTakenBack).toBe(true);
  const wants = await built.locator('li p code').allTextContents();
  expect(wants.length).toBeGreaterThan(1);
  await expectNoAxeFaults(page, 'a list built of pairs');
  await built.locator('.take .button').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const ofDown = async () => parse(await caseText(served.bench, id)).conflict.preferences.down;
  await eventually(async () => JSON.stringify(await ofDown())).not.toBe(
    JSON.stringify(parse(before).conflict.preferences.down),
  );
  const written = JSON.stringify(await ofDown());
  for (const want of wants) expect(written).toContain(want);
  await answered(page);
  expect(await savedFindings(page)).toEqual(findingsIn(await caseText(served.bench, id)));
  await undoAll(page);
  await eventually(() => caseText(served.bench, id)).toBe(before);
});

test('figures and days are written as the reader writes them, in sentences as in tables', async (context) => {
  await writeFile(
    join(served.bench.folder, 'ten.yaml'),
    `demarche: 1
title: Ten options
asOf: 2019-04-24
parties: { a: { name: Ada }, b: { name: Ben } }
conflict:
  options:
${['a', 'b'].map((id) => `    ${id}: { ${[1, 2, 3, 4, 5].map((n) => `o${n}: does ${n}`).join(', ')} }`).join('\n')}
  statusQuo: []
  preferences: { a: [b.o1, not a.o2], b: [a.o1, not b.o2] }
`,
  );
  const browser = await served.browser(context);
  for (const [locale, states, day] of [
    ['en-US', '1,024', 'April 24, 2019'],
    ['de-DE', '1.024', '24. April 2019'],
  ] as const) {
    const reader = await browser.newContext({ locale });
    const page = await reader.newPage();
    await page.goto(`${served.bench.address}/folder/ten.yaml/brief?pane=none`);
    await answered(page);
    const text = (await page.locator('.brief-view .printed-page').textContent())!;
    expect(text).toContain(`As of ${day}.`);
    expect(text).toContain(states);
    const other = locale === 'en-US' ? '1.024' : '1,024';
    expect(text).not.toContain(other);
    expect(await page.locator('header .title p').textContent()).toContain(`${states} states`);
    await reader.close();
  }
});
