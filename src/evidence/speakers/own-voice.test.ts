import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const voices = (text: string) => new Set(readReport({ text }).statements.map(({ sources }) => sources[0]!.name));

test('an author who writes “I” under a byline speaks for herself', () => {
  const text =
    'The price of a fence\n\nBy Hanne Aasvold\n\nI drove north last winter to see a fence. It was there, and I was cold.\n\nA fence does not make a border safe. I doubt that anything does.\n';
  expect(voices(text)).toEqual(new Set(['Hanne Aasvold']));
});

test('an opinion piece without a byline is its author’s, whatever it asks itself', () => {
  const text =
    'OPINION\n\nThe price of a fence\n\nI drove north last winter to see a fence. Who builds a fence in the snow?\n\nNorway has built one.\n\nBut what would we say of theirs?\n';
  expect(voices(text)).toEqual(new Set(['the author']));
});

test('a byline alone makes no author’s voice', () => {
  const text =
    'Fence opens\n\nBy Hanne Aasvold\n\nNorway opened a fence of 12 km on Monday. It cost 4 million euros.\n\nThe work took two years, and 60 people were employed on it.\n';
  expect(voices(text)).toEqual(new Set(['the outlet']));
});

test('a release speaks in the voice of who issues it', () => {
  const text =
    'PRESS RELEASE\n\nLake Authority opens gauges\n\nBUJUMBURA, 14 April 2023 – The Lake Tanganyika Authority today opened a network of 24 gauges on the shores of its member states.\n\nThe network cost 3.2 million dollars.\n\nMedia contact: press@lake.example\n';
  expect(voices(text)).toEqual(new Set(['Lake Tanganyika Authority']));
});

test('a reporter who tells how she came by it is no author, byline or not', () => {
  const text =
    'Nights on the lake\n\nBy Rosa Kelemen\n\nI arrived in Khovsgol on a Sunday.\n\n“You can drive until April,” Batbayar Dorj, a ferryman, told me. He took me out in his van.\n\nThe governor, Enkhtuya Sukh, received me in a cold office. She believes the track will reopen. I went to look.\n';
  expect(voices(text)).toEqual(new Set(['the outlet']));
});

test('a note on the writer makes an author’s voice without a label', () => {
  const text =
    'The wall we need\n\nTwice this winter I have stood at the fence. It keeps out nobody.\n\nThe writer is a lecturer in Tartu.\n';
  expect(voices(text).has('the author')).toBe(true);
});
