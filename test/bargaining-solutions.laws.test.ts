/** What the theory promises of solutions, and what two ways to a frontier have to agree on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bargain, type BargainParty, bargainOf, utilityOf } from '../src/engine/bargaining/bargain.ts';
import {
  assess,
  type Frontier,
  type FrontierPoint,
  frontier,
  lotteriesOf,
  POINT_NAMES,
  type PointName,
  pointsOf,
  rationalCount,
} from '../src/engine/bargaining/points/index.ts';
import { finish, type Utility } from '../src/model/index.ts';
import { talksWith } from './generate-talks.ts';
import { idealOfHull, largestLeast, largestProduct } from './reference/bargaining-lotteries.ts';
import { efficient, outcomesOf, rationalAmong, rounding } from './reference/bargaining-points.ts';

const RUNS = { numRuns: 500 };
const any = talksWith();
const two = talksWith({ parties: { min: 2, max: 2 } });

function frontierOf(bargain: Bargain, options: Parameters<typeof frontier>[1] = {}): Frontier {
  const found = finish(frontier(bargain, options));
  if (found.form !== 'frontier') throw new Error('too large');
  return found;
}

const keysOf = (points: readonly FrontierPoint[]) => points.map((point) => point.package.join()).sort();
const reservationsOf = (bargain: Bargain) => bargain.parties.map(({ reservation }) => reservation ?? 0);

/** A bargain of one issue whose values are worth just this to the two. */
function listed(
  pairs: readonly (readonly [number, number])[],
  reservations: readonly [number, number] = [0, 0],
): Bargain {
  const party = (p: 0 | 1): BargainParty => ({
    id: `p${p}`,
    name: `p${p}`,
    adds: [Float64Array.from(pairs, (pair) => pair[p])],
    bias: 0,
    extra: undefined,
    scale: 1,
    cap: Number.POSITIVE_INFINITY,
    reservation: reservations[p],
    discount: 1,
  });
  const values = pairs.map((_, at) => ({ id: `v${at}`, name: `v${at}` }));
  return {
    issues: [
      {
        issue: { id: 'i', name: 'i', group: undefined, kind: 'named', ordered: false, values },
        levels: Float64Array.from(pairs.keys()),
        sampled: false,
      },
    ],
    parties: [party(0), party(1)],
  };
}

const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 12 });

describe('solutions', () => {
  test('lie on the frontier, and those that are to be rational are', () => {
    fc.assert(
      fc.property(any, (talks) => {
        const bargain = bargainOf(talks);
        const found = frontierOf(bargain);
        const { byName, disagreement } = pointsOf(bargain, found);
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
        const [before, after] = [bargain, rescaled].map((one) => pointsOf(one, frontierOf(one)).byName);
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
        const [before, after] = [bargain, reversed].map((one) => pointsOf(one, frontierOf(one)).byName);
        for (const name of POINT_NAMES) expect(keysOf(after![name])).toEqual(keysOf(before![name]));
      }),
      RUNS,
    );
  });

  test('where both could change places, a solution that is alone is level', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const mirrored = listed([...some, ...some.map(([a, b]): [number, number] => [b, a])]);
        const { byName } = pointsOf(mirrored, frontierOf(mirrored));
        for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian'] as const) {
          const [only, other] = byName[name];
          if (only && !other) expect(only.utilities[0]).toBe(only.utilities[1]);
        }
        const lotteries = lotteriesOf(mirrored, frontierOf(mirrored))!;
        for (const lottery of [lotteries.nash, lotteries.kalaiSmorodinsky, lotteries.egalitarian]) {
          expect(lottery!.utilities[0]).toBeCloseTo(lottery!.utilities[1], 9);
        }
      }),
      RUNS,
    );
  });

  test('Nash does not depend on packages that it does not choose', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (some, left) => {
        const all = listed(some);
        const { byName } = pointsOf(all, frontierOf(all));
        const chosen = byName.nash.map(({ package: [level] }) => level!);
        const rest = [...some.keys()].filter((at) => chosen.includes(at) || (at * 7 + left) % 3 > 0);
        const fewer = listed(rest.map((at) => some[at]!));
        const again = pointsOf(fewer, frontierOf(fewer)).byName.nash;
        expect(again.map(({ utilities }) => utilities)).toEqual(byName.nash.map(({ utilities }) => utilities));
      }),
      RUNS,
    );
  });

  test('more to agree on, with the same ideals, costs nobody anything by Kalai-Smorodinsky (with lotteries)', () => {
    let tried = 0;
    fc.assert(
      fc.property(pairs, pairs, (some, more) => {
        const before = listed(some);
        const ideal = [Math.max(...some.map(([a]) => a)), Math.max(...some.map(([, b]) => b))];
        const after = listed([...some, ...more.filter(([a, b]) => a <= ideal[0]! && b <= ideal[1]!)]);
        const [small, large] = [before, after].map((one) => lotteriesOf(one, frontierOf(one))!.kalaiSmorodinsky!);
        tried += 1;
        // Where one cannot be level with the other, it has all it can have already.
        small!.utilities.forEach((u, p) => {
          const other = small!.utilities[1 - p]! / (ideal[1 - p]! || 1);
          const own = u / (ideal[p]! || 1);
          if (own <= other + 1e-9) expect(large!.utilities[p]!).toBeGreaterThanOrEqual(u - 1e-9);
        });
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(0);
  });
});

describe('lotteries', () => {
  test('are the best of all draws between two packages', () => {
    fc.assert(
      fc.property(two, (talks) => {
        const bargain = bargainOf(talks);
        const found = lotteriesOf(bargain, frontierOf(bargain))!;
        const [d1, d2] = reservationsOf(bargain) as [number, number];
        const all = outcomesOf(talks).map(({ utilities }) => utilities as [number, number]);
        const ideal = idealOfHull(all, [d1, d2]);
        if (ideal === undefined) {
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
        if (Math.min(...scales) < 1e-6) return;
        expect(leastOf(found.kalaiSmorodinsky!.utilities, scales)).toBeCloseTo(largestLeast(all, [d1, d2], scales)!, 7);
      }),
      RUNS,
    );
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
          const [rough, whole] = [found, frontierOf(bargain)].map((one) => pointsOf(bargain, one));
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
        const bargain = random(seed, parties, issues, values);
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
    const bargain = random(1, 2, 30, 10);
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
        expect(found.toFrontier.distance).toBeCloseTo(distance, 9);
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

describe('conventions', () => {
  // NiceOrDie of the 2011 competition: fair is 0.3 each, or one has all and the other little.
  const bargain = listed([
    [0.16, 1],
    [0.299, 0.299],
    [1, 0.16],
  ]);
  const { byName } = pointsOf(bargain, frontierOf(bargain));
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
    const points = pointsOf(poor, frontierOf(poor));
    expect(points.byName.nash).toEqual([]);
    expect(points.byName['nash-whole-frontier'].map(({ package: [level] }) => level)).toEqual([0]);
    expect(points.ideal).toBeUndefined();
    expect(points.opposition).toBeUndefined();
  });
});

/** Additive and opposed, with random numbers: a linear congruence is chance enough. */
function random(seed: number, parties: number, issues: number, values: number): Bargain {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const base = listed([[0, 0]]);
  const levels = Float64Array.from({ length: values }, (_, at) => at);
  return {
    issues: Array.from({ length: issues }, () => ({ ...base.issues[0]!, levels })),
    parties: Array.from({ length: parties }, (_, p) => ({
      ...base.parties[0]!,
      id: `p${p}`,
      adds: Array.from({ length: issues }, () => {
        const weight = next();
        const worth = Float64Array.from({ length: values }, () => weight * next()).sort();
        return p % 2 === 0 ? worth : worth.reverse();
      }),
    })),
  };
}
