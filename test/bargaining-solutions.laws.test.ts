/** What the theory promises of solutions, of packages and of lotteries. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bargain, bargainOf } from '../src/engine/bargaining/bargain.ts';
import { lotteriesOf, POINT_NAMES, type PointName, pointsOf } from '../src/engine/bargaining/points/index.ts';
import { finish } from '../src/model/index.ts';
import { frontierOf, keysOf, listed, reservationsOf } from './bargain-made.ts';
import { talksWith } from './generate-talks.ts';
import { idealOfHull, largestLeast, largestProduct } from './reference/bargaining-lotteries.ts';
import { outcomesOf } from './reference/bargaining-points.ts';

const RUNS = { numRuns: 500 };
const any = talksWith();
const two = talksWith({ parties: { min: 2, max: 2 } });
const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 12 });

/**
 * Utilities are equal where they round to the same unit. What lies just at the edge of one may fall either way once all is
 * multiplied, so that there is no promise for it.
 */
function isClearCut(bargain: Bargain): boolean {
  const { points, units } = frontierOf(bargain);
  const isAtEdge = (value: number) => Math.abs(Math.abs(value % 1) - 0.5) < 0.01;
  return bargain.parties.every(({ reservation = 0 }, p) => {
    const floor = reservation / units[p]!;
    return points.every(({ utilities }) => {
      const own = utilities[p]! / units[p]!;
      return Math.abs(own - floor) > 2 || !(isAtEdge(own) || isAtEdge(floor));
    });
  });
}

describe('solutions', () => {
  test('lie on the frontier, and those that are to be rational are', () => {
    fc.assert(
      fc.property(any, (talks) => {
        const bargain = bargainOf(talks);
        const found = frontierOf(bargain);
        const { byName, disagreement } = finish(pointsOf(bargain, found));
        for (const name of POINT_NAMES) for (const point of byName[name]) expect(found.points).toContain(point);
        for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian', 'welfare-rational'] as const) {
          for (const { utilities } of byName[name]) {
            utilities.forEach((u, p) => {
              expect(u).toBeGreaterThanOrEqual(disagreement[p]! - 1e-9);
            });
          }
        }
      }),
      RUNS,
    );
  });

  const scales = fc.array(fc.tuple(fc.constantFrom(0.5, 2, 8, 3), fc.integer({ min: -3, max: 3 })), {
    minLength: 4,
    maxLength: 4,
  });
  test('Nash and Kalai-Smorodinsky do not depend on what utilities are measured in', () => {
    fc.assert(
      fc.property(any, scales, (talks, units) => {
        const bargain = bargainOf(talks);
        const rescaled = {
          ...bargain,
          parties: bargain.parties.map((party, p) => {
            const [times, plus] = units[p]!;
            return {
              ...party,
              scale: party.scale / times,
              bias: party.bias + (plus * party.scale) / times,
              cap: party.cap * times + plus,
              reservation: (party.reservation ?? 0) * times + plus,
            };
          }),
        };
        fc.pre(isClearCut(bargain) && isClearCut(rescaled));
        const [before, after] = [bargain, rescaled].map((one) => finish(pointsOf(one, frontierOf(one))).byName);
        for (const name of ['nash', 'kalai-smorodinsky'] as const) {
          expect(keysOf(after![name])).toEqual(keysOf(before![name]));
        }
      }),
      RUNS,
    );
  });

  test('parties in another order get the same', () => {
    fc.assert(
      fc.property(any, (talks) => {
        const bargain = bargainOf(talks);
        const reversed = { ...bargain, parties: [...bargain.parties].reverse() };
        const [before, after] = [bargain, reversed].map((one) => finish(pointsOf(one, frontierOf(one))).byName);
        for (const name of POINT_NAMES) expect(keysOf(after![name])).toEqual(keysOf(before![name]));
      }),
      RUNS,
    );
  });

  test('where both could change places, a solution that is alone is level', () => {
    const alone = { nash: 0, 'kalai-smorodinsky': 0, egalitarian: 0 };
    fc.assert(
      fc.property(pairs, (some) => {
        const mirrored = listed([...some, ...some.map(([a, b]): [number, number] => [b, a])]);
        const { byName } = finish(pointsOf(mirrored, frontierOf(mirrored)));
        for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian'] as const) {
          const [only, other] = byName[name];
          if (only === undefined || other !== undefined) continue;
          alone[name] += 1;
          expect(only.utilities[0]).toBe(only.utilities[1]);
        }
        const lotteries = lotteriesOf(mirrored, frontierOf(mirrored))!;
        for (const lottery of [lotteries.nash, lotteries.kalaiSmorodinsky, lotteries.egalitarian]) {
          expect(lottery!.utilities[0]).toBeCloseTo(lottery!.utilities[1], 9);
        }
      }),
      RUNS,
    );
    expect(Math.min(...Object.values(alone))).toBeGreaterThan(5);
  });

  test('Nash does not depend on packages that it does not choose', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (some, left) => {
        const all = listed(some);
        const { byName } = finish(pointsOf(all, frontierOf(all)));
        const chosen = byName.nash.map(({ package: [level] }) => level!);
        const rest = [...some.keys()].filter((at) => chosen.includes(at) || (at * 7 + left) % 3 > 0);
        const fewer = listed(rest.map((at) => some[at]!));
        const again = finish(pointsOf(fewer, frontierOf(fewer))).byName.nash;
        expect(again.map(({ utilities }) => utilities)).toEqual(byName.nash.map(({ utilities }) => utilities));
      }),
      RUNS,
    );
  });

  test('more to agree on, with the same ideals, costs nobody anything by Kalai-Smorodinsky (with lotteries)', () => {
    let met = 0;
    fc.assert(
      fc.property(pairs, pairs, (some, more) => {
        const before = listed(some);
        const ideal = [Math.max(...some.map(([a]) => a)), Math.max(...some.map(([, b]) => b))];
        const after = listed([...some, ...more.filter(([a, b]) => a <= ideal[0]! && b <= ideal[1]!)]);
        const [small, large] = [before, after].map((one) => lotteriesOf(one, frontierOf(one))!.kalaiSmorodinsky!);
        // Where one cannot be level with the other, it has all it can have already.
        small!.utilities.forEach((u, p) => {
          const other = small!.utilities[1 - p]! / (ideal[1 - p]! || 1);
          const own = u / (ideal[p]! || 1);
          if (own > other + 1e-9) return;
          met += 1;
          expect(large!.utilities[p]!).toBeGreaterThanOrEqual(u - 1e-9);
        });
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(100);
  });
});

describe('lotteries', () => {
  test('are the best of all draws between two packages', () => {
    const met = { none: 0, flat: 0, level: 0 };
    fc.assert(
      fc.property(two, (talks) => {
        const bargain = bargainOf(talks);
        const found = lotteriesOf(bargain, frontierOf(bargain))!;
        const [d1, d2] = reservationsOf(bargain) as [number, number];
        const all = outcomesOf(talks).map(({ utilities }) => utilities as [number, number]);
        const ideal = idealOfHull(all, [d1, d2]);
        if (ideal === undefined) {
          met.none += 1;
          expect([found.nash, found.kalaiSmorodinsky, found.egalitarian, found.welfareRational]).toEqual([
            undefined,
            undefined,
            undefined,
            [],
          ]);
          return;
        }
        for (const lottery of [found.nash!, found.kalaiSmorodinsky!, found.egalitarian!]) {
          expect(lottery.mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          [0, 1].forEach((p) => {
            const expected = lottery.mix.reduce((sum, { point, share }) => sum + share * point.utilities[p]!, 0);
            expect(lottery.utilities[p]!).toBeCloseTo(expected, 9);
            expect(lottery.utilities[p]!).toBeGreaterThanOrEqual([d1, d2][p]! - 1e-9);
          });
        }
        const product = ([x, y]: readonly [number, number]) => (x - d1) * (y - d2);
        expect(product(found.nash!.utilities)).toBeCloseTo(largestProduct(all, [d1, d2])!, 7);
        const leastOf = ([x, y]: readonly [number, number], s: readonly [number, number]) =>
          Math.min((x - d1) / s[0], (y - d2) / s[1]);
        expect(leastOf(found.egalitarian!.utilities, [1, 1])).toBeCloseTo(largestLeast(all, [d1, d2], [1, 1])!, 7);
        const scales: [number, number] = [ideal[0] - d1, ideal[1] - d2];
        met[Math.min(...scales) < 1e-6 ? 'flat' : 'level'] += 1;
        if (Math.min(...scales) < 1e-6) return;
        expect(leastOf(found.kalaiSmorodinsky!.utilities, scales)).toBeCloseTo(largestLeast(all, [d1, d2], scales)!, 7);
      }),
      RUNS,
    );
    expect(Math.min(met.none, met.level)).toBeGreaterThan(20);
  });

  test('of a triangle are those of the books', () => {
    // From 0, what both can divide is 1 and 2 at most: Nash and Kalai-Smorodinsky give each half of its ideal.
    const bargain = listed([
      [1, 0],
      [0, 2],
    ]);
    const found = lotteriesOf(bargain, frontierOf(bargain))!;
    expect(found.nash!.utilities).toEqual([0.5, 1]);
    expect(found.kalaiSmorodinsky!.utilities).toEqual([0.5, 1]);
    expect(found.egalitarian!.utilities[0]).toBeCloseTo(2 / 3, 12);
    expect(found.egalitarian!.utilities[1]).toBeCloseTo(2 / 3, 12);
    expect(found.welfare.map(({ utilities }) => utilities)).toEqual([[0, 2]]);
  });
});

describe('conventions', () => {
  // NiceOrDie of the 2011 competition: fair is 0.3 each, or one has all and the other little.
  const bargain = listed([
    [0.16, 1],
    [0.299, 0.299],
    [1, 0.16],
  ]);
  const { byName } = finish(pointsOf(bargain, frontierOf(bargain)));
  const levels = (name: PointName) => byName[name].map(({ package: [level] }) => level);
  test('of programs give what they give', () => {
    expect(levels('nash')).toEqual([2, 0]);
    expect(levels('nash-whole-frontier')).toEqual([2, 0]);
    expect(levels('nash-worst')).toEqual([1]);
    expect(levels('ks-least-difference')).toEqual([1]);
    expect(levels('ks-least-spread')).toEqual([1]);
    expect(levels('egalitarian-worst')).toEqual([1]);
  });

  test('differ where two losses make a gain', () => {
    const poor = listed(
      [
        [0.1, 0.1],
        [0.6, 0.05],
        [0.05, 0.6],
      ],
      [0.7, 0.7],
    );
    const points = finish(pointsOf(poor, frontierOf(poor)));
    expect(points.byName.nash).toEqual([]);
    expect(points.byName['nash-whole-frontier'].map(({ package: [level] }) => level)).toEqual([0]);
    expect(points.ideal).toBeUndefined();
    expect(points.opposition).toBeUndefined();
  });
});
