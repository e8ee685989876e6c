import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from './same-value.ts';

test('two values are the same where they are written the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
      expect(sameValue(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(sameValue(a, JSON.parse(JSON.stringify(a)))).toBe(true);
    }),
  );
});

test('names in another order, and a map in place of a list, are something else', () => {
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  expect(sameValue([1], { 0: 1 })).toBe(false);
  expect(sameValue({}, null)).toBe(false);
});
