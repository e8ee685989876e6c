import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Names } from '../expression/names.ts';
import { checkWeights } from './check-weights.ts';
import { ProblemList } from './fault-report.ts';

const names: Names = {
  options: new Map(['a', 'b', 'c'].map((id, option) => [`us.${id}`, option])),
  context: new Map(),
  terms: new Set(),
  term: () => undefined,
};

function read(a: number, b: number) {
  const report = new ProblemList(() => undefined);
  const wants = checkWeights({ 'us.a': a, 'us.b': b }, [], names, report);
  return { wants, codes: report.problems.map(({ code }) => code) };
}

test('weights become whole numbers in the same proportion', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.nat(6),
      fc.integer({ min: -1e6, max: 1e6 }),
      (digits, decimals, whole) => {
        const { wants } = read(Number(`${digits}e-${decimals}`), whole);
        if (wants?.kind !== 'weights') throw new Error('These weights can be read.');
        const [first, second] = wants.weights;
        expect(BigInt(first!.weight) * 10n ** BigInt(decimals)).toBe(BigInt(digits) * BigInt(wants.scale));
        expect(second!.weight).toBe(whole * wants.scale);
      },
    ),
  );
});

test.each([
  [0.5, 3, 10],
  [1, 2, 1],
  [0.000001, 1, 1_000_000],
])('%d and %d are scaled by %i', (a, b, scale) => {
  expect(read(a, b).wants).toMatchObject({ scale });
});

test.each([
  [1e-7, 1, ['weights/too-fine']],
  [1e21, 1, ['weights/too-large']],
  [Number.MAX_SAFE_INTEGER, 1, ['weights/too-large']],
  [Number.MAX_SAFE_INTEGER / 2, 0.5, ['weights/too-large']],
])('%d and %d cannot be summed exactly', (a, b, codes) => {
  expect(read(a, b)).toEqual({ wants: undefined, codes });
});
