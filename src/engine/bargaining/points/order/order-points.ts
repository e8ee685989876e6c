/**
 * What can be said of talks in which only orders and red lines are known: said for every number that fits the orders
 * (surely.ts), and of nothing else.
 *
 * A package is surely dominated where one and the same other package dominates it for all numbers; surely efficient where
 * none dominates it for any. Without an order of importance, what is not surely dominated is efficient for some numbers
 * (give each party all its worth to just what is no worse than the package's levels). With one, it may be that each set of
 * numbers has another package that dominates it: that is left open.
 */
import type { Resumable, Talks } from '../../../../model/index.ts';
import type { BargainIssue, Package } from '../../bargain.ts';
import { frontierPlaces } from '../sums.ts';
import { type OrderTables, orderTables } from './order-tables.ts';
import { allowedCount, crosses, crossingCount, linesOf } from './red-lines.ts';
import { mayDominate, surely, surelyDominates } from './surely.ts';

export interface OrderPoints {
  readonly issues: readonly BargainIssue[];
  readonly outcomes: bigint;
  /** Packages that cross no red line; undefined where they could not be counted. */
  readonly allowed: bigint | undefined;
  /** By red line. */
  readonly redLines: readonly { readonly party: number; readonly line: number; readonly excludes: bigint }[];
  readonly stances: readonly Stance[];
  /** Undefined where there are too many packages to hold them against one another. */
  readonly packages: OrderedPackages | undefined;
  readonly trades: readonly OrderTrade[];
}

/**
 * agreed: some level is best for all. opposed: of any two levels, one party prefers the one, another the other. mixed: some
 * levels are worse than others for all, but none is best for all. open: someone gave no order.
 */
export interface Stance {
  readonly stance: 'agreed' | 'opposed' | 'mixed' | 'open';
  readonly bestForAll: readonly number[];
  /** Levels for which another is better for someone and worse for nobody; `anyway` where no red line speaks of the issue. */
  readonly dominated: readonly { readonly level: number; readonly by: number; readonly anyway: boolean }[];
}

export interface OrderedPackages {
  readonly surelyEfficient: readonly Package[];
  readonly surelyDominated: readonly { readonly package: Package; readonly by: Package }[];
  /** Neither. Efficient for some numbers, where nobody ordered the issues by importance. */
  readonly between: readonly Package[];
}

/**
 * Two parties weigh two issues the other way round: from what is worst for each on what matters more to it, to what is best
 * for it there, both surely gain. From and to levels between, nothing is sure without numbers.
 */
export interface OrderTrade {
  /** The first has its way on the first issue, the second on the second. */
  readonly parties: readonly [number, number];
  readonly issues: readonly [number, number];
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Others who may lose by it. */
  readonly mayCost: readonly number[];
  /** Some red line speaks of one of the issues. */
  readonly nearRedLine: boolean;
}

/** So many packages are held against one another. */
export const MOST_ORDERED = 2_000;

export function* orderPoints(
  talks: Pick<Talks, 'issues' | 'parties'>,
  { mostPackages = MOST_ORDERED }: { readonly mostPackages?: number } = {},
): Resumable<OrderPoints> {
  const tables = orderTables(talks);
  const { issues } = tables;
  const lines = linesOf(talks, issues);
  const outcomes = issues.reduce((product, { levels }) => product * BigInt(levels.length), 1n);
  const redLines = lines.map((line) => ({
    party: line.party,
    line: line.line,
    excludes: crossingCount(line, issues),
  }));
  const touched = issues.map((_, issue) => lines.some(({ crossed }) => crossed[issue] !== undefined));
  yield { doing: 'putting packages in order' };
  const listed = outcomes <= BigInt(mostPackages) ? packagesOf(issues) : undefined;
  const allowed = listed?.filter((pack) => !lines.some((line) => crosses(line, pack)));
  const stances: Stance[] = [];
  for (const issue of issues.keys()) stances.push(yield* stanceOf(tables, issue, !touched[issue]));
  return {
    issues,
    outcomes,
    allowed: allowed === undefined ? allowedCount(lines, issues) : BigInt(allowed.length),
    redLines,
    stances,
    packages: allowed && (yield* ordered(tables, allowed)),
    trades: tradesOf(tables, touched),
  };
}

function packagesOf(issues: readonly BargainIssue[]): Package[] {
  return issues.reduce<Package[]>(
    (packs, { levels }) => packs.flatMap((pack) => [...levels.keys()].map((level) => [...pack, level])),
    [[]],
  );
}

function* ordered({ parties }: OrderTables, packages: readonly Package[]): Resumable<OrderedPackages> {
  const surelyEfficient: Package[] = [];
  const surelyDominated: { package: Package; by: Package }[] = [];
  const between: Package[] = [];
  for (const [at, pack] of packages.entries()) {
    const by = packages.find((other) => other !== pack && surelyDominates(parties, other, pack));
    if (by !== undefined) surelyDominated.push({ package: pack, by });
    else if (packages.every((other) => other === pack || !mayDominate(parties, other, pack)))
      surelyEfficient.push(pack);
    else between.push(pack);
    if (at % 4 === 3) yield { doing: 'putting packages in order', share: at / packages.length };
  }
  return { surelyEfficient, surelyDominated, between };
}

function* stanceOf({ issues, parties }: OrderTables, issue: number, anyway: boolean): Resumable<Stance> {
  const levels = [...issues[issue]!.levels.keys()];
  const ranks = parties.flatMap((party) => party.ranks[issue]?.byLevel ?? []);
  if (ranks.length < parties.length) return { stance: 'open', bestForAll: [], dominated: [] };
  const bestForAll = levels.filter((level) => ranks.every((some) => some[level] === 0));
  const undominated = yield* efficientLevels(ranks);
  const isEfficient = new Set(undominated);
  const dominated: Stance['dominated'][number][] = [];
  for (const level of levels) {
    if (isEfficient.has(level)) continue;
    // Of levels that are the same to all, only the first is among the undominated: the others have no `by`.
    const by = undominated.find(
      (other) =>
        ranks.every((some) => some[other]! <= some[level]!) && ranks.some((some) => some[other]! < some[level]!),
    );
    if (by !== undefined) dominated.push({ level, by, anyway });
    if (level % 64 === 63) yield { doing: 'looking for what all agree on' };
  }
  const isOpposed = undominated.length === levels.length;
  return { stance: bestForAll.length > 0 ? 'agreed' : isOpposed ? 'opposed' : 'mixed', bestForAll, dominated };
}

/** Ascending; of levels that are the same to all, the first. */
function* efficientLevels(ranks: readonly Int32Array[]): Resumable<number[]> {
  const work = frontierPlaces(ranks.map((some) => Float64Array.from(some, (rank) => -rank)));
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return [...step.value].sort((a, b) => a - b);
    yield { doing: 'looking for what all agree on', share: step.value };
  }
}

function tradesOf({ issues, parties }: OrderTables, touched: readonly boolean[]): OrderTrade[] {
  const found: OrderTrade[] = [];
  const before = (party: number, i: number, j: number) => {
    const [one, other] = [parties[party]!.importance[i], parties[party]!.importance[j]];
    return one !== undefined && other !== undefined && one < other;
  };
  for (const i of issues.keys()) {
    for (const j of issues.keys()) {
      for (const a of parties.keys()) {
        for (const b of parties.keys()) {
          if (i === j || a >= b || !before(a, i, j) || !before(b, j, i)) continue;
          const [first, second] = [parties[a]!.ranks[i], parties[b]!.ranks[j]];
          if (!first?.worst || !second?.worst) continue;
          const from: [number, number] = [first.byLevel.indexOf(first.worst), second.byLevel.indexOf(second.worst)];
          const to: [number, number] = [first.byLevel.indexOf(0), second.byLevel.indexOf(0)];
          const changed = (levels: [number, number]) =>
            issues.map((_, at) => (at === i ? levels[0] : at === j ? levels[1] : 0));
          const mayCost = [...parties.keys()].filter(
            (p) => surely(parties[p]!, changed(from), changed(to)) === undefined,
          );
          if (mayCost.includes(a) || mayCost.includes(b)) continue;
          found.push({ parties: [a, b], issues: [i, j], from, to, mayCost, nearRedLine: touched[i]! || touched[j]! });
        }
      }
    }
  }
  return found;
}
