import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByWorth } from './order-by-worth.ts';

test('numbers of any size and sign come in order, equal ones as they stood', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 1, -1, 0.1, 5e-324, -5e-324, 1e300));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const worth = Float64Array.from(numbers, (one) => one + 0);
      const plain = [...worth.keys()].sort((a, b) => (worth[a]! < worth[b]! ? -1 : worth[a]! > worth[b]! ? 1 : a - b));
      expect([...orderByWorth(worth)]).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});
