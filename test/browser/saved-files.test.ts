/** What the brief saves, as files: each is what its name says. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brief } from '../../src/web/phrases/brief.ts';
import { libraryCase } from '../library-case.ts';
import { serving } from './serving.ts';

const served = serving();

async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: 'Save as …' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile((await download.path())!) };
}

test('tables, page and figure are saved, and each is what its name says', async (context) => {
  const page = await served.open(context, '/library/vladivostok-2019/brief?pane=none');
  const { statements, variants, conflict } = libraryCase('vladivostok-2019');
  const text = async (name: string) => {
    const file = await saved(page, name);
    return { name: file.name, text: file.bytes.toString('utf8') };
  };
  const lines = (csv: string) => csv.trimEnd().split('\r\n').length;

  const outcomes = await text(brief.files.outcomes);
  expect([outcomes.name, lines(outcomes.text)]).toEqual(['vladivostok-2019-outcomes.csv', 1 + conflict!.states.count]);
  const moves = await text(brief.files.moves);
  expect(moves.text).toMatch(/^mover,from,to,for us,for dprk,for russia\r\n/);
  const coalitions = await text(brief.files.coalitions);
  expect(coalitions.text).toContain('\r\nus + dprk + russia,');
  const paths = await text(brief.files.paths);
  expect(paths.name).toBe('vladivostok-2019-paths.csv');
  expect(paths.text).toMatch(/^from,to,holds by,way,.*,for us,for dprk,for russia\r\n/);
  expect(lines(paths.text)).toBeGreaterThan(2);
  const two = await text(brief.files['two-variants']);
  expect(two.name).toBe('vladivostok-2019-two-variants.csv');
  expect(two.text).toMatch(/^concept,first,second,/);
  expect(two.text).toMatch(/,(?:gained|lost),/);
  const table = await text(brief.files.variants);
  expect([table.name, lines(table.text)]).toEqual(['vladivostok-2019-variants.csv', 2 + variants.length]);
  const ledger = await text(brief.files.ledger);
  expect(ledger.name).toBe('vladivostok-2019-ledger.csv');
  for (const { id } of statements) expect(ledger.text).toContain(`${id},`);

  const html = await text(brief.files.html);
  expect(html.name).toBe('vladivostok-2019-brief.html');
  expect(html.text).toMatch(/^<!doctype html>/i);
  expect(html.text).not.toMatch(/<script|src="http/);
  const markdown = await text(brief.files.markdown);
  expect(markdown.text).toMatch(/^# /);

  const svg = await text(brief.figureSvg);
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.text).toMatch(/^<svg /);
  const png = await saved(page, brief.figurePng);
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  // Something is drawn in it: width and height stand in its head, and a blank one would be small.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(300);
  expect(png.bytes.length).toBeGreaterThan(5000);
});

test('what a view shows is saved beside it: the way that is looked at, and the two that are compared', async (context) => {
  const page = await served.open(context, '/library/vladivostok-2019/paths?pane=none&to=1');
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: brief.saveTable }).click(),
    ]);
    return (await readFile((await download.path())!)).toString('utf8');
  };
  const { conflict, variants } = libraryCase('vladivostok-2019');
  const from = conflict!.statusQuo! + 1;
  expect(await save()).toContain(`\r\n${from},1,`);
  const [, second] = variants;
  await page.goto(`${served.bench.address}/library/vladivostok-2019/compare?pane=none&a=*&b=${second!.id}`);
  await page.locator('.two-variants .counts').waitFor();
  const rows = (await save()).trimEnd().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(new RegExp(`^\\w+,,${second!.id},`));
});
