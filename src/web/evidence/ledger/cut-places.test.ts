import { expect, test } from 'vitest';
import { clausePlaces, cutPlaces, likelyCut } from './cut-places.ts';

const text = 'x. Norway shuts the weir, and Sweden waits. y';
const span = { start: 3, end: 43 };

test('a passage is cut before its words, within itself', () => {
  const places = cutPlaces(text, span);
  expect(places.map((at) => text.slice(at).split(' ')[0])).toEqual([
    'shuts',
    'the',
    'weir,',
    'and',
    'Sweden',
    'waits.',
  ]);
});

test('a clause is where a cut is most likely meant', () => {
  expect(clausePlaces(text, cutPlaces(text, span)).map((at) => text.slice(at, at + 3))).toEqual(['and']);
  expect(text.slice(likelyCut(text, span))).toBe('and Sweden waits. y');
  expect(likelyCut('word', { start: 0, end: 4 })).toBeUndefined();
});
