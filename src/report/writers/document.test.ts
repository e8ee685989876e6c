import { expect, test } from 'vitest';
import { partsOf, said, withNeededIsolates } from './document.ts';

test('what a user wrote is cleaned of what could move a cursor or break a line', () => {
  expect(said('a\u001b[31m\nb\u0000 c\t')).toBe('\u2068a [31m b c\u2069');
});

test('isolates that a user wrote cannot close ours', () => {
  expect(said('a\u2069b\u202ec')).toBe('\u2068a b c\u2069');
});

test('what a user wrote can be told from what we say', () => {
  expect([...partsOf(`the ${said('North')} moves`)]).toEqual([
    { text: 'the ', isUsers: false },
    { text: 'North', isUsers: true },
    { text: ' moves', isUsers: false },
  ]);
});

test('isolates stay only around what runs from right to left', () => {
  expect(withNeededIsolates(`${said('North')} and ${said('צפון')}`)).toBe('North and \u2068צפון\u2069');
});
