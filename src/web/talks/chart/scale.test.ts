import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf, ticksBetween } from './scale.ts';

test('marks are round, ascending and within', () => {
  expect(ticksBetween(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticksBetween(-0.04, 1.04, 5)).toEqual([0, 0.5, 1]);
  fc.assert(
    fc.property(
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (from, width) => {
        const ticks = ticksBetween(from, from + width, 5);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const [at, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(from - width * 1e-6);
          expect(tick).toBeLessThanOrEqual(from + width * (1 + 1e-6));
          if (at > 0) expect(tick).toBeGreaterThan(ticks[at - 1]!);
        }
      },
    ),
  );
});

test('every amount has its place between the ends, in order; one amount alone stands in the middle', () => {
  const { at } = scaleOf([0, 1], [100, 0]);
  expect(at(0)).toBeGreaterThan(at(1));
  expect(at(0)).toBeLessThan(100);
  expect(at(1)).toBeGreaterThan(0);
  expect(scaleOf([3, 3], [0, 10]).at(3)).toBe(5);
  expect(scaleOf([], [0, 10]).at(0.5)).toBe(5);
});
