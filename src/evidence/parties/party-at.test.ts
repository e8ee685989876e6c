import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findParties } from './find-parties.ts';
import { indexOfParties, partyOfWords } from './party-at.ts';

const TEXT = 'Malta’s envoy, Carmela Zerafa, met the Kremlin’s man. Zerafa left Valletta.';
const { parties } = findParties(paragraphsOf(TEXT));

test('every place of a mention leads to its party, and no other place does', () => {
  const index = indexOfParties(parties);
  for (let place = 0; place <= TEXT.length; place++) {
    const expected = parties.find(({ mentions }) => mentions.some(({ start, end }) => start <= place && place < end));
    expect(index.at(place)?.party).toBe(expected);
  }
});

test('the mentions of a span come in order', () => {
  const names = indexOfParties(parties)
    .within(TEXT.indexOf('met'), TEXT.length)
    .map(({ party }) => party.name);
  expect(names).toEqual(['Russia', 'Carmela Zerafa', 'Malta']);
  expect(indexOfParties([]).within(0, 9)).toEqual([]);
});

test.each([
  ['the Kremlin', 'Russia'],
  ['Zerafa', 'Carmela Zerafa'],
  ['Zerafa’s', 'Carmela Zerafa'],
  ['Republic of Malta', 'Malta'],
  ['the Russians', 'Russia'],
])('%s is %s', (words, name) => {
  expect(partyOfWords(parties, words)?.name).toBe(name);
});

test('words that name nobody here are nobody', () => {
  expect(partyOfWords(parties, 'Japan')).toBeUndefined();
  expect(partyOfWords(parties, ' ')).toBeUndefined();
});
