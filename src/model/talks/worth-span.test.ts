import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsOf, talksWith } from '../../../test/generate-talks.ts';
import type { RealIssue } from './issue.ts';
import { worthAt } from './worth.ts';
import { spanOfWorth, swingOf } from './worth-span.ts';

test('the span of an issue and its swing are those over all that can be agreed on', () => {
  fc.assert(
    fc.property(talksWith({ extra: false, capped: false }), ({ issues, parties }) => {
      for (const { utility } of parties) {
        for (const [at, issue] of issues.entries()) {
          const worths = amountsOf(issue).map((amount, place) => worthAt(utility!.values[at]!, amount, place));
          const [least, most] = [Math.min(...worths), Math.max(...worths)];
          const span = spanOfWorth(utility!.values[at]!, issue);
          expect(span.least).toBeCloseTo(least, 12);
          expect(span.most).toBeCloseTo(most, 12);
          expect(swingOf(utility!, at, issue)).toBeCloseTo(utility!.weights[at]! * (most - least), 12);
        }
      }
    }),
  );
});

const years: RealIssue = {
  id: 'years',
  name: 'Years',
  group: undefined,
  kind: 'real',
  low: 1,
  high: 4,
  step: undefined,
  unit: undefined,
};

test('a peak counts in full where any amount can be agreed on, and as far as the steps reach it where they do not', () => {
  const worth = { form: 'triangular', low: 1, top: 2.5, high: 4 } as const;
  expect(spanOfWorth(worth, years)).toEqual({ least: 0, most: 1 });
  expect(spanOfWorth(worth, { ...years, step: 2 })).toEqual({ least: 0, most: 2 / 3 });
  expect(swingOf({ weights: [30], values: [worth] }, 0, { ...years, step: 2 })).toBeCloseTo(20, 12);
});

test('what falls counts for as much as what rises', () => {
  const worth = { form: 'linear', offset: 1, slope: -0.25, clamped: false } as const;
  expect(swingOf({ weights: [40], values: [worth] }, 0, years)).toBeCloseTo(30, 12);
  expect(swingOf({ weights: [40], values: [] }, 0, years)).toBe(0);
});
