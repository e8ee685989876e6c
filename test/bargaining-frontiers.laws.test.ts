/** What holds of frontiers, cut short or not, and of agreements held against them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bargainOf, utilityOf } from '../src/engine/bargaining/bargain.ts';
import { assess, frontier, pointsOf, rationalCount } from '../src/engine/bargaining/points/index.ts';
import { finish, type Utility } from '../src/model/index.ts';
import { frontierOf, keysOf, opposed, reservationsOf } from './bargain-made.ts';
import { talksWith } from './generate-talks.ts';
import { efficient, outcomesOf, rationalAmong, rounding } from './reference/bargaining-points.ts';

const RUNS = { numRuns: 500 };
const any = talksWith();

describe('frontiers', () => {
  test('cut short say how much they miss, and miss no more', () => {
    let bounded = 0;
    fc.assert(
      fc.property(
        talksWith({ extra: false, maxOutcomes: 400, maxIssues: 5, numbers: 'any' }),
        fc.integer({ min: 2, max: 6 }),
        (talks, mostPoints) => {
          const bargain = bargainOf(talks);
          const found = frontierOf(bargain, { mostPoints });
          const whole = frontierOf(bargain);
          if (found.exact) {
            expect(keysOf(found.points)).toEqual(keysOf(whole.points));
            return;
          }
          bounded += 1;
          expect(found.method).toBe('bounded');
          expect(found.points.length).toBeLessThanOrEqual(mostPoints + bargain.parties.length);
          for (const { utilities } of whole.points) {
            const isNear = found.points.some((point) =>
              point.utilities.every((u, p) => u >= utilities[p]! - found.tolerance[p]! - 1e-9),
            );
            expect(isNear).toBe(true);
          }
        },
      ),
      RUNS,
    );
    expect(bounded).toBeGreaterThan(20);
  });

  test('cut short still lead to good points, and never to better ones than there are', () => {
    let [tried, met] = [0, 0];
    fc.assert(
      fc.property(
        talksWith({ extra: false, maxOutcomes: 400, maxIssues: 5, numbers: 'any' }),
        fc.integer({ min: 1, max: 4 }),
        (talks, mostPoints) => {
          const bargain = bargainOf(talks);
          const found = frontierOf(bargain, { mostPoints });
          if (found.exact) return;
          const [rough, whole] = [found, frontierOf(bargain)].map((one) => finish(pointsOf(bargain, one)));
          expect([rough!.exact, whole!.exact]).toEqual([false, true]);
          const d = whole!.disagreement;
          const sum = (utilities: readonly number[]) => utilities.reduce((all, u) => all + u, 0);
          const scores = {
            nash: (utilities: readonly number[]) => utilities.reduce((all, u, p) => all * (u - d[p]!), 1),
            egalitarian: (utilities: readonly number[]) => Math.min(...utilities.map((u, p) => u - d[p]!)),
            welfare: sum,
            'welfare-rational': sum,
          };
          for (const [name, score] of Object.entries(scores) as [keyof typeof scores, (typeof scores)['nash']][]) {
            const [ours, best] = [rough!.byName[name][0], whole!.byName[name][0]];
            if (best === undefined) expect(ours).toBeUndefined();
            if (best === undefined) continue;
            tried += 1;
            if (ours === undefined) continue;
            expect(score(ours.utilities)).toBeLessThanOrEqual(score(best.utilities) + 1e-9);
            if (score(ours.utilities) >= score(best.utilities) - 1e-9) met += 1;
            for (const point of found.points) {
              if (name === 'welfare') expect(sum(ours.utilities)).toBeGreaterThanOrEqual(sum(point.utilities) - 1e-9);
            }
          }
        },
      ),
      RUNS,
    );
    expect(tried).toBeGreaterThan(50);
    expect(met / tried).toBeGreaterThan(0.8);
  });

  test.each([
    [2, 6, 6],
    [3, 5, 6],
    [4, 4, 6],
  ])('by merging and by sorting are the same: %i parties, %i issues of %i values', (parties, issues, values) => {
    const seeds = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(seeds, (seed) => {
        const bargain = opposed(seed, parties, issues, values);
        // It pays nothing, and has to be looked at in every package.
        const when = bargain.issues.map((_, issue) => ({ issue, from: 0, to: 0 }));
        const extra: Utility['extra'] = {
          aggregate: 'sum',
          weight: 1,
          terms: [{ adds: 0, when, unless: [] }],
          parts: [],
        };
        const coupled = { ...bargain, parties: bargain.parties.map((party) => ({ ...party, extra })) };
        const [merged, sorted] = [frontierOf(bargain), frontierOf(coupled)];
        expect([merged.method, sorted.method]).toEqual(['merging', 'sorting']);
        expect(keysOf(merged.points)).toEqual(keysOf(sorted.points));
      }),
      { numRuns: 12 },
    );
  });

  test('too many packages that have to be looked at are refused, and said to be', () => {
    const bargain = opposed(1, 2, 30, 10);
    const when = bargain.issues.map((_, issue) => ({ issue, from: 0, to: 3 }));
    const extra: Utility['extra'] = { aggregate: 'max', weight: 1, terms: [{ adds: 1, when, unless: [] }], parts: [] };
    const coupled = { ...bargain, parties: bargain.parties.map((party) => ({ ...party, extra })) };
    expect(finish(frontier(coupled))).toEqual({
      form: 'too-large',
      outcomes: 10n ** 30n,
      issues: bargain.issues.map((_, issue) => issue),
      packages: 10n ** 30n,
      most: 10_000_000,
    });
    expect(frontierOf(bargain).exact).toBe(true);
  });

  test('rational packages are counted', () => {
    fc.assert(
      fc.property(any, (talks) => {
        const bargain = bargainOf(talks);
        const d = reservationsOf(bargain);
        const count = BigInt(rationalAmong(outcomesOf(talks), d).length);
        expect(finish(rationalCount(bargain, d))).toEqual({ form: 'count', count });
      }),
      RUNS,
    );
  });
});

describe('an agreement', () => {
  test('is held against all packages', () => {
    fc.assert(
      fc.property(any, fc.nat(), (talks, choice) => {
        const bargain = bargainOf(talks);
        const outcomes = outcomesOf(talks);
        const round = rounding(outcomes);
        const agreed = outcomes[choice % outcomes.length]!;
        const found = finish(assess(bargain, frontierOf(bargain), agreed.package, { mostSwaps: 100 }));
        const best = efficient(outcomes);
        const own = round(agreed.utilities);
        const isBetter = (utilities: readonly number[]) => {
          const theirs = round(utilities);
          return theirs.every((u, p) => u >= own[p]!) && theirs.some((u, p) => u > own[p]!);
        };
        expect(found.improvements).toBe(best.filter(({ utilities }) => isBetter(utilities)).length);
        expect(found.efficient).toBe(!outcomes.some(({ utilities }) => isBetter(utilities)));
        for (const { point } of found.better) expect(isBetter(point.utilities)).toBe(true);
        expect(found.better.length > 0).toBe(!found.efficient);
        const distance = Math.min(
          ...best.map(({ utilities }) => Math.hypot(...utilities.map((u, p) => u - agreed.utilities[p]!))),
        );
        expect(found.toFrontier!.distance).toBeCloseTo(distance, 9);
        found.parties.forEach(({ gaveUp }, p) => {
          gaveUp.forEach(({ amount }, issue) => {
            const others = outcomes.filter(({ package: pack }) =>
              pack.every((level, at) => at === issue || level === agreed.package[at]),
            );
            const most = Math.max(...others.map(({ utilities }) => utilities[p]!));
            expect(amount).toBeCloseTo(most - agreed.utilities[p]!, 9);
          });
        });
        // Every trade of two issues of which each half costs someone something.
        const change = (pack: readonly number[]) =>
          bargain.parties.map((party, p) => utilityOf(party, pack, bargain) - agreed.utilities[p]!);
        const expected = new Set<string>();
        for (const { package: pack, utilities } of outcomes) {
          const changed = [...pack.keys()].filter((issue) => pack[issue] !== agreed.package[issue]);
          if (changed.length !== 2 || !isBetter(utilities)) continue;
          const halves = changed.map((issue) =>
            change(agreed.package.map((level, at) => (at === issue ? pack[at]! : level))),
          );
          const isHalf = (half: readonly number[]) => half.some((one) => one < -1e-9) && half.some((one) => one > 1e-9);
          if (halves.every(isHalf)) expected.add(changed.join());
        }
        expect(new Set(found.swaps.map(({ issues }) => issues.join()))).toEqual(expected);
        for (const { issues, from, to, gains } of found.swaps) {
          expect(issues.map((issue) => agreed.package[issue])).toEqual([...from]);
          const pack = agreed.package.map((level, at) => (at === issues[0] ? to[0] : at === issues[1] ? to[1] : level));
          change(pack).forEach((one, p) => {
            expect(gains[p]!).toBeCloseTo(one, 9);
          });
        }
      }),
      RUNS,
    );
  });
});
