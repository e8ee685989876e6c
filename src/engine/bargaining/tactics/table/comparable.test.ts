import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BargainParty } from '../../bargain.ts';
import { comparing } from './comparable.ts';

const partyWith = (scale: number): BargainParty => ({
  id: 'a',
  name: 'A',
  adds: [Float64Array.of(0, 0.4), Float64Array.of(0.1, 0.6)],
  bias: 0,
  extra: undefined,
  scale,
  cap: Number.POSITIVE_INFINITY,
  reservation: undefined,
  discount: 1,
});

test('up to 1, utilities are compared to twelve decimals', () => {
  const { unit, comparable } = comparing(partyWith(1));
  expect(unit).toBe(1e-12);
  expect(comparable(0.1 + 0.2)).toBe(0.3);
  expect(comparable(0.3 + 2e-12)).not.toBe(0.3);
  expect(Object.is(comparable(-1e-14), 0)).toBe(true);
});

test('in whatever unit they are measured, the same are equal', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 1000 }), (power, thousandths) => {
      const { unit, comparable } = comparing(partyWith(10 ** -power));
      expect(unit / 10 ** (power - 12)).toBeCloseTo(1, 9);
      const utility = (thousandths / 1000) * 10 ** power;
      expect(comparable(utility * (1 + 2e-16))).toBe(comparable(utility));
      expect(comparable(utility + 2 * unit)).not.toBe(comparable(utility));
    }),
  );
});
