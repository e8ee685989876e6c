import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { ledgerRows, writeCsv } from '../../../report/index.ts';
import { groundOf } from '../ground.ts';
import { file } from './brief.ts';

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
