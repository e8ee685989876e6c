/** What is said of orders holds for all numbers that fit them, and whatever does is said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderPoints, orderTables, surely } from '../src/engine/bargaining/points/index.ts';
import {
  finish,
  type Issue,
  type PreferenceOrder,
  type RedLine,
  type TalksParty,
  type ValueOrder,
} from '../src/model/index.ts';
import { extremes, leastGain, type Numbers, worth } from './reference/bargaining-order.ts';
import { efficient, type Outcome } from './reference/bargaining-points.ts';

interface Ordered {
  readonly issues: readonly Issue[];
  readonly parties: readonly TalksParty[];
}

/** Places in groups, best first; those of a group tie. */
function grouped(count: number): fc.Arbitrary<number[][]> {
  const places = Array.from({ length: count }, (_, place) => place);
  return fc
    .tuple(
      fc.shuffledSubarray(places, { minLength: count, maxLength: count }),
      fc.array(fc.nat(3), { minLength: count, maxLength: count }),
    )
    .map(([shuffled, ties]) => {
      const groups: number[][] = [];
      for (const [at, place] of shuffled.entries()) {
        if (at > 0 && ties[at] === 0) groups.at(-1)!.push(place);
        else groups.push([place]);
      }
      return groups;
    });
}

function orderedWith({ important = true, redLines = true, open = true } = {}): fc.Arbitrary<Ordered> {
  const issueCounts = fc.array(fc.constantFrom(1, 2, 2, 3, 3), { minLength: 1, maxLength: 3, size: 'max' });
  return fc.tuple(issueCounts, fc.integer({ min: 2, max: 3 })).chain(([counts, parties]) => {
    const issues = counts.map((count, at): Issue => {
      const base = { id: `i${at}`, name: `Issue ${at}`, group: undefined };
      if (at === 1) return { ...base, kind: 'integer', low: 5, high: 4 + count, unit: undefined };
      const values = Array.from({ length: count }, (_, place) => ({ id: `v${place}`, name: `Value ${place}` }));
      return { ...base, kind: 'named', ordered: false, values };
    });
    const low = (issue: number) => (issue === 1 ? 5 : 0);
    const orders = counts.map((count, at): fc.Arbitrary<ValueOrder | undefined> => {
      const known: fc.Arbitrary<ValueOrder> =
        at === 1
          ? fc.constantFrom('more' as const, 'less' as const).map((better) => ({ form: 'monotone', better }))
          : grouped(count).map((ranks) => ({ form: 'ranked', ranks }));
      return open ? fc.oneof({ weight: 6, arbitrary: known }, fc.constant(undefined)) : known;
    });
    const line: fc.Arbitrary<RedLine> = fc
      .array(fc.tuple(fc.nat(counts.length - 1), fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 2 })
      .map((ranges) => ({
        id: undefined,
        why: undefined,
        ranges: ranges.map(([issue, a, b]) => ({
          issue,
          from: low(issue) + Math.min(a, b),
          to: low(issue) + Math.max(a, b),
        })),
      }));
    const order: fc.Arbitrary<PreferenceOrder> = fc.record({
      values: fc.tuple(...orders),
      issues: important
        ? fc.tuple(grouped(counts.length), fc.nat(3)).map(([groups, kept]) => groups.slice(0, kept))
        : fc.constant([]),
      redLines: redLines ? fc.array(line, { maxLength: 1 }) : fc.constant([]),
    });
    return fc.array(order, { minLength: parties, maxLength: parties }).map((all) => ({
      issues,
      parties: all.map(
        (one, p): TalksParty => ({
          id: `p${p}`,
          name: `p${p}`,
          utility: undefined,
          order: one,
          reservation: undefined,
          discount: 1,
          tactic: undefined,
          beliefs: [],
        }),
      ),
    }));
  });
}

const NOTHING = 1e-9;

/** All packages, and for each party the numbers at the extremes. */
function laidOut(talks: Ordered) {
  const tables = orderTables(talks);
  const levels = tables.issues.map((issue) => issue.levels.length);
  const packages = levels.reduce<number[][]>(
    (packs, count) => packs.flatMap((pack) => Array.from({ length: count }, (_, level) => [...pack, level])),
    [[]],
  );
  const numbers = tables.parties.map((party) => extremes(party, levels));
  const isAllowed = (pack: readonly number[]) =>
    talks.parties.every(({ order }) =>
      order.redLines.every(
        ({ ranges }) =>
          !ranges.every(({ issue, from, to }) => {
            const amount = tables.issues[issue]!.levels[pack[issue]!]!;
            return from <= amount && amount <= to;
          }),
      ),
    );
  return { tables, packages, numbers, allowed: packages.filter(isAllowed) };
}

const RUNS = { numRuns: 400 };

describe('orders', () => {
  test('a change is surely better, or surely no worse, just when it is at every extreme', () => {
    fc.assert(
      fc.property(orderedWith(), (talks) => {
        const { tables, packages, numbers } = laidOut(talks);
        for (const from of packages) {
          for (const to of packages) {
            for (const [p, party] of tables.parties.entries()) {
              const least = leastGain(numbers[p]!, from, to);
              const isSame = numbers[p]!.every((one) => Math.abs(worth(one, to) - worth(one, from)) < 1e-15);
              const found = surely(party, from, to);
              expect(found === 'better').toBe(least > NOTHING);
              expect(found !== undefined).toBe(least > -NOTHING);
              if (found === 'equal') expect(isSame).toBe(true);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('packages are sorted into surely efficient, surely dominated, and the rest', () => {
    fc.assert(
      fc.property(orderedWith(), (talks) => {
        const { numbers, packages, allowed } = laidOut(talks);
        const gains = (from: readonly number[], to: readonly number[]) =>
          numbers.map((some) => leastGain(some, from, to));
        const dominated = allowed.filter((pack) =>
          allowed.some((other) => {
            const all = gains(pack, other);
            return all.every((gain) => gain > -NOTHING) && all.some((gain) => gain > NOTHING);
          }),
        );
        const safe = allowed.filter((pack) =>
          allowed.every((other) => {
            if (other === pack) return true;
            // What the package surely has over the other, by party.
            const all = gains(other, pack);
            return all.some((gain) => gain > NOTHING) || all.every((gain) => gain > -NOTHING);
          }),
        );
        const found = finish(orderPoints(talks));
        expect(found.outcomes).toBe(BigInt(packages.length));
        expect(found.allowed).toBe(BigInt(allowed.length));
        expect(found.packages!.surelyDominated.map((one) => one.package)).toEqual(dominated);
        expect(found.packages!.surelyEfficient).toEqual(safe.filter((pack) => !dominated.includes(pack)));
        expect(
          found.packages!.surelyDominated.length +
            found.packages!.surelyEfficient.length +
            found.packages!.between.length,
        ).toBe(allowed.length);
        const counted = finish(orderPoints(talks, { mostPackages: 0 }));
        expect(counted.packages).toBeUndefined();
        expect(counted.allowed).toBe(found.allowed);
        found.redLines.forEach(({ party, line, excludes }) => {
          const only = {
            ...talks,
            parties: talks.parties.map((one, p) => ({
              ...one,
              order: { ...one.order, redLines: p === party ? [one.order.redLines[line]!] : [] },
            })),
          };
          expect(excludes).toBe(BigInt(packages.length - laidOut(only).allowed.length));
        });
      }),
      RUNS,
    );
  });

  test('without importance, what is not surely dominated is efficient for some numbers', () => {
    let tried = 0;
    fc.assert(
      fc.property(orderedWith({ important: false, open: false }), (talks) => {
        const { tables, allowed } = laidOut(talks);
        const found = finish(orderPoints(talks)).packages!;
        for (const pack of [...found.between, ...found.surelyEfficient]) {
          // Nearly all worth for what is no worse than the package.
          const numbers = tables.parties.map(
            ({ ranks }): Numbers => ({
              weights: pack.map(() => 1),
              worths: pack.map((level, issue) => {
                const { byLevel, worst } = ranks[issue]!;
                const own = byLevel[level]!;
                const little = (rank: number) => 1e-3 * (worst - rank);
                return [...byLevel].map((rank) => (rank <= own && own < worst ? 1 : 0) + little(rank));
              }),
            }),
          );
          const outcomes = allowed.map(
            (one, index): Outcome => ({ index, package: one, utilities: numbers.map((some) => worth(some, one)) }),
          );
          const own = outcomes.find((one) => one.package === pack || one.package.join() === pack.join())!;
          const best = efficient(outcomes);
          const isEfficient = best.some((one) =>
            one.utilities.every((u, p) => Math.abs(u - own.utilities[p]!) < NOTHING),
          );
          expect(isEfficient).toBe(true);
          if (found.between.includes(pack)) tried += 1;
        }
      }),
      { numRuns: 800 },
    );
    expect(tried).toBeGreaterThan(40);
  });

  test('a level is said to be dominated, agreed or opposed by what all parties rank', () => {
    fc.assert(
      fc.property(orderedWith(), (talks) => {
        const { tables } = laidOut(talks);
        const { stances } = finish(orderPoints(talks));
        stances.forEach(({ stance, bestForAll, dominated }, issue) => {
          const ranks = tables.parties.map((party) => party.ranks[issue]?.byLevel);
          expect(stance === 'open').toBe(ranks.includes(undefined));
          if (stance === 'open') return;
          for (const level of bestForAll) for (const some of ranks) expect(some![level]).toBe(0);
          for (const { level, by } of dominated) {
            expect(ranks.every((some) => some![by]! <= some![level]!)).toBe(true);
            expect(ranks.some((some) => some![by]! < some![level]!)).toBe(true);
          }
          if (stance === 'opposed') expect(dominated).toEqual([]);
          expect(stance === 'agreed').toBe(bestForAll.length > 0);
        });
      }),
      RUNS,
    );
  });

  test('a trade that importance implies is better for both at every extreme', () => {
    let tried = 0;
    fc.assert(
      fc.property(orderedWith(), (talks) => {
        const { numbers, tables } = laidOut(talks);
        for (const { parties, issues, from, to, mayCost } of finish(orderPoints(talks)).trades) {
          const levels = (some: readonly [number, number]) =>
            tables.issues.map((_, at) => (at === issues[0] ? some[0] : at === issues[1] ? some[1] : 0));
          const gains = numbers.map((some) => leastGain(some, levels(from), levels(to)));
          for (const p of parties) expect(gains[p]!).toBeGreaterThan(NOTHING);
          gains.forEach((gain, p) => {
            expect(mayCost.includes(p)).toBe(gain < -NOTHING);
          });
          tried += 1;
        }
      }),
      { numRuns: 1500 },
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('no trade that importance implies is missed, nor one left off unsaid', () => {
    fc.assert(
      fc.property(orderedWith(), fc.nat(3), (talks, mostTrades) => {
        const { numbers, tables } = laidOut(talks);
        const isSure = (a: number, b: number, i: number, j: number) => {
          const [first, second] = [tables.parties[a]!, tables.parties[b]!];
          const [one, other] = [first.ranks[i], second.ranks[j]];
          if (one === undefined || other === undefined || one.worst === 0 || other.worst === 0) return false;
          const weigh = [first.importance[i], first.importance[j], second.importance[j], second.importance[i]];
          if (weigh.includes(undefined) || weigh[0]! >= weigh[1]! || weigh[2]! >= weigh[3]!) return false;
          const at = (x: number, y: number) => tables.issues.map((_, issue) => (issue === i ? x : issue === j ? y : 0));
          const from = at(one.byLevel.indexOf(one.worst), other.byLevel.indexOf(other.worst));
          const to = at(one.byLevel.indexOf(0), other.byLevel.indexOf(0));
          return [a, b].every((party) => leastGain(numbers[party]!, from, to) > NOTHING);
        };
        const sure = tables.issues.flatMap((_, i) =>
          tables.issues.flatMap((_, j) =>
            talks.parties.flatMap((_, a) =>
              talks.parties.flatMap((_, b) => (i !== j && a < b && isSure(a, b, i, j) ? [`${i} ${j} ${a} ${b}`] : [])),
            ),
          ),
        );
        const shown = ({ trades }: ReturnType<typeof found>) =>
          trades.map(({ issues, parties }) => [...issues, ...parties].join(' '));
        const found = (most?: number) => finish(orderPoints(talks, most === undefined ? {} : { mostTrades: most }));
        expect(shown(found())).toEqual(sure);
        expect(shown(found(mostTrades))).toEqual(sure.slice(0, mostTrades));
        expect(found(mostTrades).tradesLeftOff).toBe(Math.max(0, sure.length - mostTrades));
      }),
      { numRuns: 500 },
    );
  });

  test('two who want the opposite on both issues, and weigh them differently, surely gain by giving way', () => {
    const named = (id: string): Issue => ({
      id,
      name: id,
      group: undefined,
      kind: 'named',
      ordered: false,
      values: ['no', 'yes'].map((value) => ({ id: value, name: value })),
    });
    const party = (id: string, best: number, issues: number[][]): TalksParty => ({
      id,
      name: id,
      utility: undefined,
      order: {
        values: [0, 1].map((): ValueOrder => ({ form: 'ranked', ranks: [[best], [1 - best]] })),
        issues,
        redLines: [],
      },
      reservation: undefined,
      discount: 1,
      tactic: undefined,
      beliefs: [],
    });
    const talks = {
      issues: [named('water'), named('border')],
      parties: [party('north', 1, [[0], [1]]), party('south', 0, [[1], [0]])],
    };
    const found = finish(orderPoints(talks));
    expect(found.trades).toEqual([
      { parties: [0, 1], issues: [0, 1], from: [0, 1], to: [1, 0], mayCost: [], nearRedLine: false },
    ]);
    expect(found.packages).toEqual({
      surelyEfficient: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      surelyDominated: [{ package: [0, 1], by: [1, 0] }],
      between: [],
    });
    expect(found.stances.map(({ stance }) => stance)).toEqual(['opposed', 'opposed']);
  });
});
