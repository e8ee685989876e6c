import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountAt, amountsOf, stepsIn } from './worth.ts';

/** A number of so many units, each 10^-decimals, as it is written out. */
const written = (units: number, decimals: number) => Number(`${units}e-${decimals}`);

test('an amount that goes in steps is the number that somebody would write', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.nat(200),
      fc.nat(6),
      (low, step, count, decimals) => {
        const [from, by] = [written(low, decimals), written(step, decimals)];
        const issue = { low: from, high: written(low + count * step, decimals), step: by };
        const base = { id: 'x', name: 'x', group: undefined, kind: 'real' as const, unit: undefined };
        // Counted in units, nothing is ever rounded.
        expect(amountsOf({ ...base, ...issue }, 1)).toEqual(
          Array.from({ length: count + 1 }, (_, place) => written(low + place * step, decimals)),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('amounts ascend from the lowest to the highest at most, whatever the step', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
      fc.nat(50),
      (low, step, count) => {
        const high = low + count * step + 0;
        const amounts = Array.from({ length: stepsIn(low, high, step) + 1 }, (_, place) =>
          amountAt({ low, high, step }, place),
        );
        expect(amounts[0]).toBe(low + 0);
        for (const [place, amount] of amounts.entries()) {
          expect(amount).toBeLessThanOrEqual(high);
          if (place > 0) expect(amount).toBeGreaterThan(amounts[place - 1]!);
        }
      },
    ),
    { numRuns: 500 },
  );
});
