/** Nothing is found beyond a red line: all is what looking at every package that crosses none finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bargain, bargainOf, crossesRedLine, utilityOf } from '../src/engine/bargaining/bargain.ts';
import { assess, frontier, lotteriesOf, pointsOf, rationalCount } from '../src/engine/bargaining/points/index.ts';
import { finish, type RedLine } from '../src/model/index.ts';
import { frontierOf, keysOf, listed, opposed, reservationsOf } from './bargain-made.ts';
import { talksWith } from './generate-talks.ts';
import { libraryCase } from './library-case.ts';
import {
  agreeable,
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

const lined = { redLines: true } as const;
const kinds = {
  'two parties whose issues add up': talksWith({ ...lined, parties: { min: 2, max: 2 }, extra: false }),
  'two parties, many issues': talksWith({ ...lined, parties: { min: 2, max: 2 }, maxIssues: 6, maxValues: 3 }),
  'two parties, numbers that tie': talksWith({ ...lined, parties: { min: 2, max: 2 }, numbers: 'few' }),
  'three parties': talksWith({ ...lined, parties: { min: 3, max: 3 }, maxIssues: 5, maxValues: 4 }),
  'four and five parties': talksWith({ ...lined, parties: { min: 4, max: 5 }, maxOutcomes: 150 }),
};
const any = talksWith(lined);
const pairs = talksWith({ ...lined, parties: { min: 2, max: 2 } });

const RUNS = { numRuns: 500 };
/** So few packages looked at together that no line may tie issues to one another. */
const largestIssue = ({ issues }: Bargain) => Math.max(...issues.map(({ levels }) => levels.length));
const packagesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ package: pack }) => pack.join()).sort();
const crosses = (bargain: Bargain, pack: readonly number[]) =>
  bargain.parties.some((party) => crossesRedLine(party, pack, bargain));

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  test('the frontier is of the packages that can be agreed on', () => {
    const met = { none: 0, some: 0, all: 0 };
    fc.assert(
      fc.property(kind, (talks) => {
        const bargain = bargainOf(talks);
        const all = outcomesOf(talks);
        const left = agreeable(talks, all);
        const found = frontierOf(bargain);
        met[left.length === 0 ? 'all' : left.length === all.length ? 'none' : 'some'] += 1;
        expect(found).toMatchObject({ exact: true, redLines: 'respected', outcomes: BigInt(all.length) });
        expect(found.excluded).toBe(BigInt(all.length - left.length));
        if (left.length === 0) {
          expect(found.points).toEqual([]);
          expect(found.ranges).toEqual(reservationsOf(bargain).map((one) => ({ worst: one, best: one })));
          return;
        }
        expect(keysOf(found.points)).toEqual(packagesOf(efficient(left)));
        found.ranges.forEach(({ worst, best }, p) => {
          const has = left.map(({ utilities }) => utilities[p]!);
          expect(worst).toBeCloseTo(Math.min(...has), 9);
          expect(best).toBeCloseTo(Math.max(...has), 9);
        });
        const ofRational = frontierOf(bargain, { among: 'rational' });
        const rational = rationalAmong(left, reservationsOf(bargain));
        expect(keysOf(ofRational.points)).toEqual(rational.length === 0 ? [] : packagesOf(efficient(rational)));
      }),
      RUNS,
    );
    expect(Math.min(met.none, met.some, met.all)).toBeGreaterThan(20);
  });

  test('whoever asks for it sees the whole space', () => {
    fc.assert(
      fc.property(kind, (talks) => {
        const found = frontierOf(bargainOf(talks), { redLines: 'ignored' });
        expect([found.redLines, found.excluded]).toEqual(['ignored', 0n]);
        expect(keysOf(found.points)).toEqual(packagesOf(efficient(outcomesOf(talks))));
      }),
      { numRuns: 100 },
    );
  });

  test('the solutions are the best of what can be agreed on, by their definitions', () => {
    fc.assert(
      fc.property(kind, (talks) => {
        const bargain = bargainOf(talks);
        const d = reservationsOf(bargain);
        const left = agreeable(talks, outcomesOf(talks));
        const rational = rationalAmong(left, d);
        const { byName, ideal, rational: rationalFound } = finish(pointsOf(bargain, frontierOf(bargain)));
        if (left.length === 0) {
          for (const points of Object.values(byName)) expect(points).toEqual([]);
          expect([ideal, rationalFound]).toEqual([undefined, []]);
          return;
        }
        const same = (found: Parameters<typeof keysOf>[0], best: readonly Outcome[]) => {
          const onFrontier = new Set(efficient(left).map(({ index }) => index));
          expect(keysOf(found)).toEqual(packagesOf(best.filter(({ index }) => onFrontier.has(index))));
        };
        const sum = (utilities: readonly number[]) => utilities.reduce((a, b) => a + b, 0);
        same(byName.welfare, most(left, sum));
        for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian', 'welfare-rational'] as const) {
          if (rational.length === 0) expect(byName[name]).toEqual([]);
        }
        if (rational.length === 0) return;
        same(byName['welfare-rational'], most(rational, sum));
        same(byName.nash, nash(rational, d));
        same(
          byName.egalitarian,
          fairest(rational, (u) => u.map((one, p) => one - d[p]!)),
        );
        same(byName['kalai-smorodinsky'], kalaiSmorodinsky(rational, d));
      }),
      RUNS,
    );
  });
});

test('lots are drawn as from a list of the packages that can be agreed on', () => {
  fc.assert(
    fc.property(pairs, (talks) => {
      const bargain = bargainOf(talks);
      const left = agreeable(talks, outcomesOf(talks));
      const found = lotteriesOf(bargain, frontierOf(bargain));
      expect(found === undefined).toBe(left.length === 0);
      if (found === undefined) return;
      const [a, b] = reservationsOf(bargain) as [number, number];
      const list = listed(
        left.map(({ utilities: [x, y] }) => [x!, y!]),
        [a, b],
      );
      const expected = lotteriesOf(list, frontierOf(list))!;
      for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const) {
        expect(found[name] === undefined).toBe(expected[name] === undefined);
        found[name]?.utilities.forEach((u, p) => {
          expect(u).toBeCloseTo(expected[name]!.utilities[p]!, 6);
        });
      }
    }),
    RUNS,
  );
});

test('a frontier that is cut short leads to nothing beyond a red line', () => {
  let bounded = 0;
  fc.assert(
    fc.property(
      talksWith({ ...lined, extra: false, maxOutcomes: 400, maxIssues: 5, numbers: 'any' }),
      fc.integer({ min: 1, max: 4 }),
      (talks, mostPoints) => {
        const bargain = bargainOf(talks);
        const found = frontierOf(bargain, { mostPoints });
        if (!found.exact) bounded += 1;
        const { byName } = finish(pointsOf(bargain, found));
        for (const { package: pack } of [...found.points, ...Object.values(byName).flat()]) {
          expect(crosses(bargain, pack)).toBe(false);
        }
        for (const { utilities } of frontierOf(bargain).points) {
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

test('what is rational is counted among what can be agreed on', () => {
  fc.assert(
    fc.property(any, (talks) => {
      const bargain = bargainOf(talks);
      const d = reservationsOf(bargain);
      const all = outcomesOf(talks);
      const counts = [agreeable(talks, all), all].map((some) => BigInt(rationalAmong(some, d).length));
      expect(finish(rationalCount(bargain, d))).toEqual({ form: 'count', count: counts[0] });
      expect(finish(rationalCount(bargain, d, { redLines: 'ignored' }))).toEqual({ form: 'count', count: counts[1] });
      const followed = finish(rationalCount(bargain, d, { mostTogether: largestIssue(bargain) }));
      if (followed.form === 'count') expect(followed.count).toBe(counts[0]);
    }),
    RUNS,
  );
});

test('an agreement is held against what can be agreed on, and told what it crosses', () => {
  let beyond = 0;
  fc.assert(
    fc.property(any, fc.nat(), (talks, choice) => {
      const bargain = bargainOf(talks);
      const outcomes = outcomesOf(talks);
      const left = agreeable(talks, outcomes);
      const agreed = outcomes[choice % outcomes.length]!;
      const found = finish(assess(bargain, frontierOf(bargain), agreed.package, { mostSwaps: 100 }));
      const isWithin = left.includes(agreed);
      if (!isWithin) beyond += 1;
      expect(found.crosses.length === 0).toBe(isWithin);
      const alone = (party: number, line: number) => {
        const redLines = [bargain.parties[party]!.redLines![line]!];
        return crossesRedLine({ ...bargain.parties[party]!, redLines }, agreed.package, bargain);
      };
      expect(found.crosses).toEqual(
        talks.parties.flatMap(({ order }, party) =>
          order.redLines.flatMap((_, line) => (alone(party, line) ? [{ party, line }] : [])),
        ),
      );
      if (left.length === 0) {
        expect([found.toFrontier, found.toNash, found.improvements, found.swaps]).toEqual([
          undefined,
          undefined,
          0,
          [],
        ]);
        return;
      }
      const round = rounding(outcomes);
      const own = round(agreed.utilities);
      const isBetter = (utilities: readonly number[]) => {
        const theirs = round(utilities);
        return theirs.every((u, p) => u >= own[p]!) && theirs.some((u, p) => u > own[p]!);
      };
      const best = efficient(left);
      expect(found.improvements).toBe(best.filter(({ utilities }) => isBetter(utilities)).length);
      expect(found.efficient).toBe(!left.some(({ utilities }) => isBetter(utilities)));
      const distances = best.map(({ utilities }) => Math.hypot(...utilities.map((u, p) => u - agreed.utilities[p]!)));
      expect(found.toFrontier!.distance).toBeCloseTo(Math.min(...distances), 9);
      found.parties.forEach(({ gaveUp }, p) => {
        gaveUp.forEach(({ amount }, issue) => {
          const others = left.filter(({ package: pack }) =>
            pack.every((level, at) => at === issue || level === agreed.package[at]),
          );
          const has = Math.max(agreed.utilities[p]!, ...others.map(({ utilities }) => utilities[p]!));
          expect(amount).toBeCloseTo(has - agreed.utilities[p]!, 9);
        });
      });
      const half = (pack: readonly number[], issue: number) => {
        const changed = agreed.package.map((level, at) => (at === issue ? pack[at]! : level));
        const gains = bargain.parties.map((party, p) => utilityOf(party, changed, bargain) - agreed.utilities[p]!);
        return gains.some((one) => one < -1e-9) && gains.some((one) => one > 1e-9);
      };
      const expected = new Set<string>();
      for (const { package: pack, utilities } of left) {
        const changed = [...pack.keys()].filter((issue) => pack[issue] !== agreed.package[issue]);
        if (changed.length !== 2 || !isBetter(utilities)) continue;
        if (changed.every((issue) => half(pack, issue))) expected.add(changed.join());
      }
      expect(new Set(found.swaps.map(({ issues }) => issues.join()))).toEqual(expected);
      for (const { issues, to } of found.swaps) {
        const pack = agreed.package.map((level, at) => (at === issues[0] ? to[0] : at === issues[1] ? to[1] : level));
        expect(crosses(bargain, pack)).toBe(false);
      }
    }),
    RUNS,
  );
  expect(beyond).toBeGreaterThan(50);
});

describe('of a space too large to be listed', () => {
  const line = (issues: readonly number[]): RedLine => ({
    id: undefined,
    why: undefined,
    ranges: issues.map((issue) => ({ issue, from: 0, to: 3 })),
  });
  const withLines = (bargain: Bargain, redLines: readonly RedLine[]): Bargain => ({
    ...bargain,
    parties: bargain.parties.map((party, p) => (p === 0 ? { ...party, redLines } : party)),
  });

  test('issues of one line are looked at together, the others merged', () => {
    const bargain = withLines(opposed(3, 2, 16, 10), [line([2]), line([5, 9]), line([9, 2, 11])]);
    const found = frontierOf(bargain);
    // 0 to 3 of the third issue are gone, so that the last line can never be crossed.
    expect([found.method, found.exact, found.outcomes, found.excluded]).toEqual([
      'merging',
      true,
      10n ** 16n,
      10n ** 16n - 10n ** 13n * 6n * (100n - 16n),
    ]);
    expect(found.points.length).toBeGreaterThan(50);
    for (const { package: pack } of found.points) expect(crosses(bargain, pack)).toBe(false);
  });

  test('a line over all issues is followed from one to the next', () => {
    const all = Array.from({ length: 12 }, (_, issue) => issue);
    const bargain = withLines(opposed(1, 2, 12, 10), [line(all), line(all.slice(0, 8))]);
    const [found, whole] = [frontierOf(bargain), frontierOf(bargain, { redLines: 'ignored' })];
    // The first line is crossed only where the second is.
    expect([found.method, found.exact, found.excluded]).toEqual(['merging', true, 4n ** 8n * 10n ** 4n]);
    const kept = new Set(keysOf(found.points));
    for (const { package: pack } of found.points) expect(crosses(bargain, pack)).toBe(false);
    for (const point of whole.points) {
      if (!crosses(bargain, point.package)) expect(kept.has(point.package.join())).toBe(true);
    }
  });

  test('too many lines to be followed are refused, and said to be', () => {
    const all = Array.from({ length: 12 }, (_, issue) => issue);
    const bargain = withLines(
      opposed(1, 2, 12, 10),
      Array.from({ length: 31 }, () => line(all)),
    );
    expect(finish(frontier(bargain))).toEqual({
      form: 'too-large',
      outcomes: 10n ** 12n,
      issues: all,
      packages: 10n ** 12n,
      most: 10_000_000,
    });
    expect(frontierOf(bargain, { redLines: 'ignored' }).exact).toBe(true);
  });

  test('where every package crosses some line, nothing is listed, however many there are', () => {
    const everything = { ...line([0]), ranges: [{ issue: 0, from: 0, to: 9 }] };
    const all = Array.from({ length: 12 }, (_, issue) => issue);
    const bargain = withLines(opposed(1, 2, 12, 10), [line(all), everything]);
    const found = frontierOf(bargain);
    expect([found.points, found.excluded, found.exact]).toEqual([[], 10n ** 12n, true]);
  });
});

test('the shipped talks: no package of the frontier is beyond a red line', () => {
  const { talks } = libraryCase('vladivostok-2019');
  for (const terms of [talks!, ...talks!.meetings.map((meeting) => meeting.talks)]) {
    const bargain = bargainOf(terms);
    const [within, whole] = [frontierOf(bargain), frontierOf(bargain, { redLines: 'ignored' })];
    const beyond = outcomesOf(terms as Parameters<typeof outcomesOf>[0]);
    const left = agreeable(terms as Parameters<typeof agreeable>[0], beyond);
    expect(within.excluded).toBe(BigInt(beyond.length - left.length));
    expect(within.excluded).toBeGreaterThan(0n);
    expect(keysOf(within.points)).toEqual(packagesOf(efficient(left)));
    expect(keysOf(whole.points)).toEqual(packagesOf(efficient(beyond)));
  }
});
