import { expect, test } from 'vitest';
import { readReport } from '../../evidence/index.ts';
import { mergeEdits } from './ledger-edits.ts';
import { entriesOf, type LedgerEntry } from './ledger-entries.ts';
import { mergeRefusal } from './merge-refusal.ts';

const text = `Norway shuts the Aune weir

Norway said it will close the weir in April. Norway said the water is low. Norway said the fish are gone.

Leave a Reply

Your email address will not be published.

Sweden denied on Tuesday that it had taken too much water. 

Norway said the gate will be open by summer.
`;
const reading = readReport({ text, published: '2031-03-14' });
const draft = (dropped: readonly { start: number; end: number }[] = []) =>
  ({ sources: { wire: { hash: reading.text.hash, reading: { dropped } } } }) as never;
const ledger = { draft: draft(), source: 'wire', reading, isStored: true };
const entries = entriesOf(draft(), 'wire', { reading, places: new Map() });
const saying = (words: string) => entries.find(({ says }) => says.includes(words))!;
const [april, low, fish, summer] = ['April', 'low', 'fish', 'summer'].map(saying) as [
  LedgerEntry,
  LedgerEntry,
  LedgerEntry,
  LedgerEntry,
];

test('two that one voice says one behind the other become one', () => {
  expect(mergeRefusal(ledger, april, low)).toBeUndefined();
  expect(mergeEdits(ledger, april, low)?.edits).toHaveLength(1);
});

test('two speakers, or one who speaks for two parties, stay two', () => {
  expect(mergeRefusal(ledger, fish, saying('Sweden'))).toBe('speaker');
  expect(mergeRefusal(ledger, april, { ...low, voice: 'sweden' })).toBe('voice');
  expect(mergeEdits(ledger, fish, saying('Sweden'))).toBeUndefined();
});

test('what was dropped, or set aside as no part of the report, is not taken in from between', () => {
  const dropping = { ...ledger, draft: draft([low.at!]) };
  expect(mergeRefusal(dropping, april, fish)).toBe('dropped');
  expect(mergeEdits(dropping, april, fish)).toBeUndefined();
  expect(mergeRefusal(ledger, fish, summer)).toBe('setAside');
  expect(mergeRefusal(dropping, low, fish)).toBeUndefined();
});
