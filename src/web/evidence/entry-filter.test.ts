import { expect, test } from 'vitest';
import { readReport } from '../../evidence/index.ts';
import { disputedEntries, type EntryFilter, filteredEntries, filterOf } from './entry-filter.ts';
import { entriesOf, type LedgerEntry, writtenEntries } from './ledger-entries.ts';

const text = `Norway will close the Aune weir by 30 April 2031. Sweden denied on Tuesday that it had taken too much water.

"We can open the second gate," Water Minister Signe Aldal told reporters.
`;
const reading = readReport({ text, published: '2031-03-14' });
const draft = {
  sources: { wire: { hash: reading.text.hash, reading: { dropped: [{ start: 0, end: 49 }] } } },
  statements: {
    lost: {
      source: 'wire',
      at: { paragraph: 2 },
      kind: 'claim',
      says: 'x',
      supports: [{ what: 'options.norway.close', basis: 'stated' }],
    },
    against: {
      source: 'wire',
      kind: 'claim',
      says: 'y',
      contradicts: [{ what: 'options.norway.close', basis: 'stated' }],
    },
  },
  parties: { s: { name: 'Sweden' } },
} as never;
const places = new Map([['lost', 'orphan' as const]]);
const entries = entriesOf(draft, 'wire', { reading, places });
const side = (id: string) => ({ voices: [], statements: [{ id }] });
const disputes = [{ path: 'options.norway.close', for: side('lost'), against: side('against') }] as never;
const shown = (filter: Partial<EntryFilter>) =>
  filteredEntries(
    entries,
    { ...filterOf({}), ...filter },
    { draft, reading, disputed: disputedEntries(entries, [], disputes) },
  ).map(({ says }) => says.slice(0, 13));

test('statements without a passage stand at their paragraph, or at the end', () => {
  expect(entries.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
    's1 dropped',
    's2 read',
    'lost confirmed',
    's3 read',
    'against confirmed',
  ]);
});

test('what was dropped is shown only where it is asked for', () => {
  expect(shown({})).toEqual(['Sweden denied', 'x', '"We can open ', 'y']);
  expect(shown({ only: 'dropped' })).toEqual(['Norway will c']);
});

test('by speaker, kind, party of the case, standing, passage and element', () => {
  expect(shown({ speaker: 'Signe Aldal' })).toEqual(['"We can open ']);
  expect(shown({ kind: 'claim' })).toContain('x');
  expect(shown({ party: 's' })).toEqual(['Sweden denied']);
  expect(shown({ only: 'proposed' })).toEqual(['Sweden denied', '"We can open ']);
  expect(shown({ only: 'unlinked' })).toEqual(['Sweden denied', '"We can open ']);
  expect(shown({ only: 'orphans' })).toEqual(['x']);
  expect(shown({ only: 'disputed' })).toEqual(['x', 'y']);
  expect(shown({ element: 'options.norway' })).toEqual(['x', 'y']);
  expect(shown({ element: 'options.norway.close' })).toEqual(['x', 'y']);
  expect(shown({ element: 'options.nor' })).toEqual([]);
});

test('who disagrees by the reading is disputed, too', () => {
  const because = { rule: 'disagreement/denied' };
  expect(disputedEntries(entries, [{ between: ['s2', 's3'], because }], disputes)).toEqual(
    new Set(['s2', 's3', 'lost', 'against']),
  );
  expect(disputedEntries(entries, [{ between: ['s2', 's3'], because }], [])).toEqual(new Set(['s2', 's3']));
});

test('a proposal whose name a statement bears has another', () => {
  const taken = { sources: { wire: {} }, statements: { s1: { source: 'wire', kind: 'claim', says: 'z' } } } as never;
  const ids = entriesOf(taken, 'wire', { reading, places: new Map() }).map(({ id }: LedgerEntry) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('without its text, the ledger of a case is what is written', () => {
  expect(entriesOf(draft, 'wire', undefined).map(({ id }) => id)).toEqual(['lost', 'against']);
  expect(writtenEntries(draft).map(({ id }) => id)).toEqual(['lost', 'against']);
});
