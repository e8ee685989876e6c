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
import { type BargainIssue, outcomeCount, type Package } from '../../bargain.ts';
import { frontierPlaces } from '../sums.ts';
import { type OrderTables, orderTables, type SetAside } from './order-tables.ts';
import { MOST_TRADES, type OrderTrade, orderTrades } from './order-trades.ts';
import { allowedCount, crosses, crossingCount, linesOf } from './red-lines.ts';
import { mayDominate, surelyDominates } from './surely.ts';

export interface OrderPoints {
  readonly issues: readonly BargainIssue[];
  readonly outcomes: bigint;
  /** Packages that cross no red line; undefined where they could not be counted. */
  readonly allowed: bigint | undefined;
  /** By red line. */
  readonly redLines: readonly { readonly party: number; readonly line: number; readonly excludes: bigint }[];
  readonly stances: readonly Stance[];
  /** What was said of better and worse that does not count here, and why. */
  readonly setAside: readonly SetAside[];
  /** Undefined where there are too many packages to hold them against one another. */
  readonly packages: OrderedPackages | undefined;
  /** The first MOST_TRADES; */
  readonly trades: readonly OrderTrade[];
  /** and how many more there are. */
  readonly tradesLeftOff: number;
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

/** So many packages are held against one another. */
export const MOST_ORDERED = 2_000;

export function* orderPoints(
  talks: Pick<Talks, 'issues' | 'parties'>,
  {
    mostPackages = MOST_ORDERED,
    mostTrades = MOST_TRADES,
  }: { readonly mostPackages?: number; readonly mostTrades?: number } = {},
): Resumable<OrderPoints> {
  const tables = orderTables(talks);
  const { issues } = tables;
  const lines = linesOf(talks, issues);
  const outcomes = outcomeCount(tables);
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
  const { trades, tradesLeftOff } = yield* orderTrades(tables, lines, mostTrades);
  return {
    issues,
    outcomes,
    allowed: allowed === undefined ? allowedCount(lines, issues) : BigInt(allowed.length),
    redLines,
    stances,
    setAside: tables.setAside,
    packages: allowed && (yield* ordered(tables, allowed)),
    trades,
    tradesLeftOff,
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
