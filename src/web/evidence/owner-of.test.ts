import { expect, test } from 'vitest';
import { readReport } from '../../evidence/index.ts';
import { parseCase } from '../../format/index.ts';
import { entriesOf } from './ledger-entries.ts';
import { newcomerIn, ownerOf, subjectOf } from './owner-of.ts';

const reading = readReport({
  text: `OSLO, March 14, 2031 (Inland Wire) - Norway will close the Aune weir unless Sweden pays its share.

"We can open the second gate within a week," said Norway's water minister Signe Aldal. On Friday, Sweden paused its talks. Talks with Norway failed. Norway's fishers object. It rained. The fishers want a hearing.
`,
  published: '2031-03-14',
});
const { draft } = parseCase(`demarche: 1
title: The weir
sources: { wire: {} }
parties: { sweden: { name: Sweden } }
`);
const entries = entriesOf(draft!, 'wire', { reading, places: new Map() });
const saying = (words: string) => entries.find(({ says }) => says.includes(words))!;

test.each([
  ['whoever the sentence begins with, behind the dateline', 'will close', '+norway'],
  ['behind a time, too', 'paused its talks', 'sweden'],
  ['in whose voice it is said, where nobody else is spoken of', 'second gate', '+norway'],
  ['nobody, where a party is only mentioned', 'Talks with', undefined],
  ['nobody, where it is of something that belongs to a party', 'fishers object', undefined],
  ['nobody, where there is none', 'It rained', undefined],
])('an element made of a passage is of %s', (_, words, owner) => {
  expect(ownerOf(draft!, reading, saying(words))).toBe(owner);
});

test('what the reading suggests comes first, and a voice that the analyst gave before the speaker', () => {
  expect(ownerOf(draft!, reading, saying('will close'), 'sweden')).toBe('sweden');
  expect(ownerOf(draft!, reading, { ...saying('It rained'), voice: 'sweden' })).toBe('sweden');
  expect(ownerOf(draft!, undefined, { proposal: undefined, voice: undefined, speaker: 'Sweden' })).toBe('sweden');
});

test('the subject is found in the middle of a paragraph as at its beginning', () => {
  expect(subjectOf(saying('paused its talks').proposal!, reading)?.id).toBe('sweden');
  expect(subjectOf(saying('fishers object').proposal!, reading)).toBeUndefined();
});

test('a speaker that no gazetteer knows may be a new party, a person or a known party is none', () => {
  expect(newcomerIn(draft!, saying('want a hearing'))).toMatch(/fishers/);
  expect(newcomerIn(draft!, saying('second gate'))).toBeUndefined();
  expect(newcomerIn(draft!, saying('paused its talks'))).toBeUndefined();
});
