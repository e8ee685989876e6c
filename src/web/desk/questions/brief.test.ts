import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { ledgerRows, writeCsv } from '../../../report/index.ts';
import { groundOf } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { file } from './brief.ts';
import { difference } from './difference.ts';
import { paths } from './paths.ts';
import { way } from './way.ts';

test('the ledger that is saved is the one that the command gives, with passages, dates and what qualifies', () => {
  const parsed = parseCase(readFileSync('cases/vladivostok-2019/case.yaml', 'utf8'));
  const made = finish(file(groundOf(parsed.case!, parsed.draft!), { lens: {}, kind: 'ledger' }));
  const { heads, rows } = ledgerRows(parsed.case!);
  expect(rows.length).toBeGreaterThan(10);
  expect(made).toEqual({ name: 'ledger.csv', type: 'text/csv;charset=utf-8', text: writeCsv(heads, rows) });
  for (const head of ['party', 'quote', 'date', 'qualifies']) expect(made.text.split('\n')[0]).toContain(head);
});

test('moves and coalitions are tables, too', () => {
  const parsed = parseCase(readFileSync('cases/elmira/case.yaml', 'utf8'));
  const ground = groundOf(parsed.case!, parsed.draft!);
  const moves = finish(file(ground, { lens: {}, kind: 'moves' }));
  expect(moves.name).toBe('moves.csv');
  expect(moves.text).toMatch(/^mover,from,to,for moe,for uniroyal,for local\r\n/);
  const coalitions = finish(file(ground, { lens: {}, kind: 'coalitions' }));
  expect(coalitions.name).toBe('coalitions.csv');
  expect(coalitions.text).toContain('moe + uniroyal + local,');
});

test('the paths are a table, too: a row per step, to each state that holds, and to the one that is asked for', () => {
  const parsed = parseCase(readFileSync('cases/elmira/case.yaml', 'utf8'));
  const ground = groundOf(parsed.case!, parsed.draft!);
  const { holding, from } = finish(paths(ground, { lens: {} }));
  const made = finish(file(ground, { lens: {}, kind: 'paths' }));
  expect(made.name).toBe('paths.csv');
  const [heads, ...rows] = made.text.trimEnd().split('\r\n');
  expect(heads).toMatch(/^from,to,holds by,way,.*,for moe,for uniroyal,for local$/);
  const ends = rows.map((row) => row.split(',').slice(0, 2).map(Number));
  expect(new Set(ends.map(([start]) => start))).toEqual(new Set([from!.n]));
  expect(new Set(ends.map(([, to]) => to))).toEqual(new Set(holding.map(({ n }) => n)));
  for (const { n } of holding) {
    const { ways, best } = finish(way(ground, { lens: {}, from: from!.n, to: n }));
    const shown = ways.find(({ kind }) => kind === best)?.ways.flat() ?? [undefined];
    expect(ends.filter(([, to]) => to === n)).toHaveLength(shown.length);
  }
  const besides = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((n) => !holding.some((one) => one.n === n))!;
  const more = finish(file(ground, { lens: {}, kind: 'paths', to: besides }));
  expect(more.text).toContain(`\r\n${from!.n},${besides},,`);
});

test('two variants compared are a table', () => {
  const parsed = parseCase(readFileSync('cases/cuban-missile-crisis/case.yaml', 'utf8'));
  const ground = groundOf(parsed.case!, parsed.draft!);
  const made = finish(file(ground, { lens: {}, kind: 'two-variants', a: '*', b: 'air-strike-irreversible' }));
  expect(made.name).toBe('two-variants.csv');
  const { groups } = finish(difference(ground, { lens: {}, a: '*', b: 'air-strike-irreversible' }));
  for (const { letters, change, states } of groups) {
    const rows = made.text.split('\r\n').filter((row) => row.startsWith(`${letters},`) && row.includes(`,${change},`));
    expect(rows).toHaveLength(states.length);
  }
  expect(() => finish(file(ground, { lens: {}, kind: 'two-variants', b: 'nobody' }))).toThrow(Unanswerable);
});
