import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { writeCsv } from '../writers/csv-writer.ts';
import { ledgerRows } from './ledger-rows.ts';

const checked = parseCase(`demarche: 1
title: T
sources: { paper: { title: P, reliability: B, speakers: { Ada: C } } }
statements:
  said:
    source: paper
    at: { paragraph: 3, quote: { exact: '=HYPERLINK("http://x")' } }
    speaker: Ada
    kind: claim
    says: '@sum, or not'
    via: [The Ebb, The Tide]
    by: { value: "2021", mod: END, words: late this year }
    credibility: 2
    supports: [{ what: parties.up, basis: stated }, { what: parties.down, basis: inferred }]
  own: { kind: fact, says: x }
parties: { up: { name: Up }, down: { name: Down } }
`).case!;
const { heads, rows } = ledgerRows(checked);
const row = (n: number) => Object.fromEntries(heads.map((head, column) => [head, rows[n]![column]]));

test('a row holds all that is written of a statement, and of its source', () => {
  expect(row(0)).toMatchObject({
    statement: 'said',
    'source title': 'P',
    paragraph: 3,
    deadline: '2021',
    via: 'The Ebb; The Tide',
    'part of the deadline': 'END',
    'deadline in words': 'late this year',
    'reliability of the source': 'B',
    'reliability of the speaker': 'C',
    credibility: 2,
    supports: 'parties.up (stated); parties.down (inferred)',
    contradicts: '',
  });
  expect(row(1)).toMatchObject({
    statement: 'own',
    source: null,
    'reliability of the speaker': null,
    checked: 'confirmed',
  });
});

test('no cell of the table can be run as a formula', () => {
  const csv = writeCsv(heads, rows);
  expect(csv).toContain(`"'@sum, or not"`);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(csv.split('\r\n')).toHaveLength(4);
});
