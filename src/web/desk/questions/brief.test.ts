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
