import { expect, test } from 'vitest';
import { nextUnsaid } from './next-party.ts';

const after = (id: string | undefined, ...said: string[]) =>
  nextUnsaid(['a', 'b', 'c'], id, (one) => said.includes(one));

test('the next of whom nothing is said yet, and then those that were passed over', () => {
  expect(after(undefined)).toBe('a');
  expect(after('a', 'a')).toBe('b');
  expect(after('a', 'a', 'b')).toBe('c');
  expect(after('c', 'b', 'c')).toBe('a');
  expect(after('b', 'a', 'c')).toBe('b');
  expect(after('c', 'a', 'b', 'c')).toBeUndefined();
});
