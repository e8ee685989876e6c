/** What is set up for talks, against plain lists of all packages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Package } from '../src/engine/bargaining/bargain.ts';
import { tableOf } from '../src/engine/bargaining/tactics/table/table-of.ts';
import { adding, bargains, isAllowed, withRedLines } from './bargaining-tactics.ts';
import { talksWith } from './generate-talks.ts';
import { allowed, allPackages, bestFirst, estimatedWorth, offerFor, worthOf } from './reference/bargaining-talks.ts';

describe('a table', () => {
  test('lists what each package is worth, and each party’s order of them', () => {
    fc.assert(
      fc.property(bargains, fc.double({ min: -2, max: 4, noNaN: true }), (bargain, target) => {
        const deals = tableOf(bargain).open();
        const packages = allPackages(bargain);
        for (const [party] of bargain.parties.entries()) {
          expect(packages.map((pack) => deals.worth(party, deals.dealOf(pack)))).toEqual(
            packages.map((pack) => worthOf(bargain, party, pack) + 0),
          );
          const order = bestFirst(bargain, party);
          expect(deals.hasAny(party)).toBe(order.length > 0);
          expect(order.map((_, n) => deals.packageOf(deals.nthBest(party, n)!))).toEqual(order);
          expect(deals.nthBest(party, order.length)).toBeUndefined();
          if (order.length === 0) continue;
          expect(deals.packageOf(deals.leastAtOrAbove(party, target))).toEqual(offerFor(bargain, party, target));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('that is searched finds what a listed one does, within its resolution', () => {
    fc.assert(
      fc.property(adding, fc.double({ min: 0, max: 1, noNaN: true }), (bargain, share) => {
        const [listed, searched] = [tableOf(bargain).open(), tableOf(bargain, { mostListed: 0 }).open()];
        for (const [party] of bargain.parties.entries()) {
          expect(searched.hasAny(party)).toBe(listed.hasAny(party));
          if (!listed.hasAny(party)) continue;
          const { adds, scale } = bargain.parties[party]!;
          // Before a cap the range is larger than after it.
          const range = adds.reduce((sum, add) => sum + Math.max(...add) - Math.min(...add), 0) / scale;
          const resolution = (bargain.issues.length * range) / 2 ** 16 + 2e-9;
          const [low, high] = [listed.lowest(party), listed.highest(party)];
          expect(searched.highest(party)).toBe(high);
          expect(searched.lowest(party)).toBeGreaterThanOrEqual(low);
          expect(searched.lowest(party) - low).toBeLessThanOrEqual(resolution);
          const target = low + share * (high - low);
          const [exact, found] = [listed, searched].map((deals) =>
            deals.worth(party, deals.leastAtOrAbove(party, target)),
          );
          expect(found).toBeGreaterThanOrEqual(Math.min(target, high));
          expect(found! - exact!).toBeLessThanOrEqual(resolution);
          const pack = searched.packageOf(searched.leastAtOrAbove(party, target));
          expect(isAllowed(bargain, party, pack)).toBe(true);
          const count = allowed(bargain, party).length;
          for (let n = 0; n < count; n += 1) {
            expect(searched.worth(party, searched.nthBest(party, n)!)).toBe(
              listed.worth(party, listed.nthBest(party, n)!),
            );
          }
          expect(searched.nthBest(party, count)).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  test('in another unit is the same table', () => {
    // Powers of two and eighths: nothing but the unit differs, and no sum is rounded.
    const times = fc.constantFrom(2 ** -20, 2 ** 10, 2 ** 20, 2 ** 30);
    const eighths = withRedLines(talksWith({ maxOutcomes: 80, maxIssues: 3, numbers: 'few', extra: false }));
    fc.assert(
      fc.property(eighths, times, fc.constantFrom(0, 1e6), (bargain, by, mostListed) => {
        const parties = bargain.parties.map((one) => ({ ...one, scale: one.scale / by, cap: one.cap * by }));
        const here = tableOf(bargain, { mostListed }).open();
        const there = tableOf({ ...bargain, parties }, { mostListed }).open();
        for (const [party] of bargain.parties.entries()) {
          if (!here.hasAny(party)) continue;
          const [low, high] = [here.lowest(party), here.highest(party)];
          for (const share of [0, 0.25, 0.5, 1]) {
            // At what a package is worth, where a hair decides.
            const own = here.leastAtOrAbove(party, low + share * (high - low));
            const target = there.worth(party, there.dealOf(here.packageOf(own)));
            expect(there.packageOf(there.leastAtOrAbove(party, target))).toEqual(
              here.packageOf(here.leastAtOrAbove(party, here.worth(party, own))),
            );
          }
          for (const n of allowed(bargain, party).keys()) {
            expect(there.packageOf(there.nthBest(party, n)!)).toEqual(here.packageOf(here.nthBest(party, n)!));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('finds the package estimated best among those worth about as much, and the estimated Nash point', () => {
    fc.assert(
      fc.property(
        adding,
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        fc.constantFrom(0, 0.3, 0.8),
        (bargain, numbers, share) => {
          const estimate = bargain.issues.map(({ levels }) => levels.map(() => numbers.next().value / 90));
          const listed = tableOf(bargain).open();
          const searched = tableOf(bargain, { mostListed: 0 }).open();
          if (!listed.hasAny(0)) return;
          const [low, high] = [listed.lowest(0), listed.highest(0)];
          const [from, to] = [low + share * (high - low), low + (share + 0.2) * (high - low)];
          const band = allowed(bargain, 0).filter(
            (pack) => worthOf(bargain, 0, pack) >= from && worthOf(bargain, 0, pack) <= to,
          );
          const most = Math.max(...band.map((pack) => estimatedWorth(estimate, pack)));
          const found = listed.bestFor(0, from, to, estimate);
          if (band.length === 0) expect(found).toBeUndefined();
          else expect(estimatedWorth(estimate, listed.packageOf(found!))).toBe(most);
          const coarse = searched.bestFor(0, from, to, estimate);
          if (coarse !== undefined) {
            expect(searched.worth(0, coarse)).toBeGreaterThanOrEqual(from - 1e-9);
            expect(isAllowed(bargain, 0, searched.packageOf(coarse))).toBe(true);
          }
          const gain = (pack: Package) => (worthOf(bargain, 0, pack) - from) * estimatedWorth(estimate, pack);
          const rational = allowed(bargain, 0).filter((pack) => worthOf(bargain, 0, pack) >= from);
          expect(gain(listed.packageOf(listed.nashBy(0, from, estimate)!))).toBeCloseTo(
            Math.max(...rational.map(gain)),
            12,
          );
          const near = searched.nashBy(0, from, estimate);
          if (near === undefined) return;
          expect(isAllowed(bargain, 0, searched.packageOf(near))).toBe(true);
          expect(searched.worth(0, near)).toBeGreaterThanOrEqual(from);
        },
      ),
      { numRuns: 300 },
    );
  });
});
