import { expect, test } from 'vitest';
import { named } from './named.ts';

test('a name begins with what is seen, and says it once', () => {
  expect(named('Keep', 'Writes what is tried out into the case')).toBe('Keep: Writes what is tried out into the case');
  expect(named('Change', 'Change the second')).toBe('Change the second');
});
