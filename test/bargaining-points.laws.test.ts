/** What holds of all talks: frontiers and solutions are what looking at every package finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bargain, bargainOf } from '../src/engine/bargaining/bargain.ts';
import { type Frontier, frontier, pointsOf } from '../src/engine/bargaining/points/index.ts';
import { finish } from '../src/model/index.ts';
import { talksWith } from './generate-talks.ts';
import {
  efficient,
  fairest,
  kalaiSmorodinsky,
  most,
  nash,
  type Outcome,
  outcomesOf,
  rationalAmong,
  rounding,
} from './reference/bargaining-points.ts';

const kinds = {
  'two parties whose issues add up': talksWith({ parties: { min: 2, max: 2 }, extra: false }),
  'two parties, numbers that tie': talksWith({ parties: { min: 2, max: 2 }, numbers: 'few' }),
  'two parties, combinations': talksWith({ parties: { min: 2, max: 2 }, maxIssues: 6, maxValues: 3 }),
  'three parties': talksWith({ parties: { min: 3, max: 3 }, maxIssues: 5, maxValues: 4 }),
  'three parties, numbers that tie': talksWith({ parties: { min: 3, max: 3 }, numbers: 'few' }),
  'four and five parties': talksWith({ parties: { min: 4, max: 5 }, maxOutcomes: 150 }),
  'one party': talksWith({ parties: { min: 1, max: 1 } }),
};

const RUNS = { numRuns: 600 };

function frontierOf(bargain: Bargain, options: Parameters<typeof frontier>[1] = {}): Frontier {
  const found = finish(frontier(bargain, options));
  if (found.form !== 'frontier') throw new Error('too large');
  return found;
}

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  test('the frontier is what no package dominates, each point by its lowest index', () => {
    fc.assert(
      fc.property(kind, (talks) => {
        const outcomes = outcomesOf(talks);
        const expected = efficient(outcomes);
        const found = frontierOf(bargainOf(talks));
        expect(found.exact).toBe(true);
        expect(found.outcomes).toBe(BigInt(outcomes.length));
        const round = rounding(outcomes);
        const inOrder = (some: readonly { utilities: readonly number[] }[]) =>
          some.map(({ utilities }) => round(utilities)).sort((a, b) => compare(a, b));
        expect(inOrder(found.points)).toEqual(inOrder(expected));
        for (const point of found.points) {
          const reference = outcomes.find((outcome) => outcome.package.join() === point.package.join())!;
          point.utilities.forEach((u, p) => {
            expect(u).toBeCloseTo(reference.utilities[p]!, 12);
          });
        }
        expect(found.points.map((point) => point.package.join()).sort()).toEqual(
          expected.map((outcome) => outcome.package.join()).sort(),
        );
      }),
      RUNS,
    );
  });

  test('the rational part is the rational of the frontier, and the frontier of the rational', () => {
    fc.assert(
      fc.property(kind, (talks) => {
        const bargain = bargainOf(talks);
        const d = bargain.parties.map(({ reservation }) => reservation ?? 0);
        const outcomes = rationalAmong(outcomesOf(talks), d);
        const found = frontierOf(bargain, { among: 'rational' });
        if (outcomes.length === 0) {
          expect(found.points).toEqual([]);
          return;
        }
        expect(found.points.map((point) => point.package.join()).sort()).toEqual(
          efficient(outcomes)
            .map((outcome) => outcome.package.join())
            .sort(),
        );
      }),
      RUNS,
    );
  });

  test('the solutions are the best of all packages by their definitions', () => {
    fc.assert(
      fc.property(kind, (talks) => {
        const bargain = bargainOf(talks);
        const found = finish(pointsOf(bargain, frontierOf(bargain)));
        const outcomes = outcomesOf(talks);
        const d = bargain.parties.map(({ reservation }) => reservation ?? 0);
        const rational = rationalAmong(outcomes, d);
        const { byName } = found;
        expect(found.ideal === undefined).toBe(rational.length === 0);
        const sum = (utilities: readonly number[]) => utilities.reduce((a, b) => a + b, 0);
        samePoints(byName.welfare, most(outcomes, sum), outcomes);
        if (rational.length === 0) {
          for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian', 'welfare-rational'] as const) {
            expect(byName[name]).toEqual([]);
          }
          return;
        }
        samePoints(byName['welfare-rational'], most(rational, sum), outcomes);
        samePoints(byName.nash, nash(rational, d), outcomes);
        samePoints(
          byName.egalitarian,
          fairest(rational, (u) => u.map((one, p) => one - d[p]!)),
          outcomes,
        );
        samePoints(byName['kalai-smorodinsky'], kalaiSmorodinsky(rational, d), outcomes);
      }),
      RUNS,
    );
  });
});

/** Those of the best that are efficient: where a product is 0, others may be as good by the definition alone. */
function samePoints(
  found: readonly { package: readonly number[] }[],
  best: readonly Outcome[],
  outcomes: readonly Outcome[],
): void {
  const onFrontier = new Set(efficient(outcomes).map(({ index }) => index));
  const expected = best.filter(({ index }) => onFrontier.has(index)).map((outcome) => outcome.package.join());
  expect(found.map((point) => point.package.join()).sort()).toEqual(expected.sort());
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((one, at) => one !== b[at]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}
