import { expect, test } from 'vitest';
import { idFault } from '../../format/identifier.ts';
import { BEGINNING, heldOf, meetingOf } from './meeting-of.ts';

test('the address names a meeting, or the talks as they begin; a meeting may be called first', () => {
  expect(meetingOf({})).toBeUndefined();
  expect(meetingOf({ meeting: BEGINNING })).toBeUndefined();
  expect(meetingOf({ meeting: 'first' })).toBe('first');
  expect(idFault('first')).toBeUndefined();
  expect(idFault(BEGINNING)).toBeDefined();
});

test('of those that were held it is the one that the address names, and else the last', () => {
  const held = [{ id: undefined }, { id: 'first' }, { id: 'spring' }];
  expect(heldOf(held, {})).toBe(2);
  expect(heldOf(held, { meeting: BEGINNING })).toBe(0);
  expect(heldOf(held, { meeting: 'first' })).toBe(1);
  // They agreed before it came to that.
  expect(heldOf(held.slice(0, 2), { meeting: 'spring' })).toBe(1);
});
