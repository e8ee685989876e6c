/**
 * The Pareto frontier: the packages for which no other is better for one party and worse for none.
 *
 * Where utilities add up, the frontier of all issues lies within the sums of the frontiers of their parts, so issues are
 * put together one by one and what is dominated is dropped at once (merging); no package of the whole space is listed.
 * Issues that count in combination are one part, looked at package by package (sorting, where that is all issues). A
 * frontier longer than `mostPoints` on the way is thinned (bounded), and so are two whose sums are too many to be looked at;
 * points whose packages would take too long to find are left out. `tolerance` says what that can cost.
 *
 * A package that crosses anybody's red line cannot be agreed on: it is neither on the frontier nor does it dominate
 * anything, unless red lines are to be ignored. A line over one issue takes levels away; the issues of any other are one
 * part, of which the packages that cross it are left out. Where that part would be too large, the line is followed from issue
 * to issue instead (line-states.ts). All stays exact.
 *
 * Utilities count as equal where they agree in the grid's unit (grid.ts). Packages equal for all are one point, and the
 * lowest index stands for it. Where there are three parties or more and none is at its cap, that is the lowest of those
 * whose sums agree in a part of the unit; where issues that count in combination interlock with others and too many to be
 * looked at together, the lowest is by the groups in turn.
 */
import type { Resumable } from '../../../model/index.ts';
import { type Bargain, outcomeCount, type Package, utilityOf } from '../bargain.ts';
import { type Blocks, blocksOf, putPlace, type TooLarge } from './blocks.ts';
import { extremePackage } from './extreme-package.ts';
import { unitsOf, unitsOfSum } from './grid.ts';
import { mergedBlocks, paused } from './merged-blocks.ts';
import { packagesBehind } from './packages-behind.ts';
import type { RedLinePolicy } from './red-lines.ts';
import type { Columns } from './skyline.ts';
import { frontierPlaces } from './sums.ts';

export interface FrontierPoint {
  readonly package: Package;
  /** By party, undiscounted. */
  readonly utilities: readonly number[];
}

/**
 * The utilities of a party's worst and best package, wherever these lie: of those that can be agreed on. Where none can,
 * both are what it has without an agreement: its reservation value, 0 where it gave none.
 */
export interface Range {
  readonly worst: number;
  readonly best: number;
}

export interface Frontier {
  readonly form: 'frontier';
  /** In falling order of the first party's utility. */
  readonly points: readonly FrontierPoint[];
  readonly among: Among;
  readonly method: 'merging' | 'sorting' | 'bounded';
  readonly exact: boolean;
  /** By party: some point listed is, for all parties at once, at most so much worse than any that is not. 0 where exact. */
  readonly tolerance: readonly number[];
  /** By party: utilities that round to the same multiple of it count as equal. */
  readonly units: readonly number[];
  readonly ranges: readonly Range[];
  /** All packages, those too that cross a red line. */
  readonly outcomes: bigint;
  readonly redLines: RedLinePolicy;
  /** How many packages were left out since they cross somebody's red line: none where lines are ignored. */
  readonly excluded: bigint;
  /** Issues of which only some of the amounts were looked at. */
  readonly sampled: readonly number[];
}

/** rational: those that give no party less than its reservation value, 0 where none was given. */
export type Among = 'all' | 'rational';

export interface FrontierOptions {
  readonly mostPoints?: number;
  readonly among?: Among;
  /** What is rational for each party, where that is not its reservation value. */
  readonly disagreement?: readonly number[];
  /** respected, unless told otherwise; ignored to see the whole space. */
  readonly redLines?: RedLinePolicy;
  /** Issues of no more packages are looked at together, package by package. */
  readonly mostTogether?: number;
}

/** Longer frontiers than these are thinned, unless told otherwise: by how many parties there are, up to 2, up to 4, more. */
export const MOST_POINTS = { two: 100_000, four: 30_000, more: 10_000 };

export function* frontier(bargain: Bargain, options: FrontierOptions = {}): Resumable<Frontier | TooLarge> {
  const { parties } = bargain;
  const { mostPoints = mostPointsFor(parties.length), among = 'all', redLines = 'respected', mostTogether } = options;
  const made = yield* blocksOf(bargain, { redLines, mostTogether });
  if (made.form === 'too-large') return made;
  const isNone = made.packages === 0n;
  const ranges = parties.map((party, p) => {
    if (isNone) return { worst: party.reservation ?? 0, best: party.reservation ?? 0 };
    return {
      worst: utilityOf(party, extremePackage(made, p, -1), bargain),
      best: utilityOf(party, extremePackage(made, p, 1), bargain),
    };
  });
  const least =
    among === 'all'
      ? parties.map(() => Number.NEGATIVE_INFINITY)
      : parties.map(({ reservation }, p) =>
          unitsOf(options.disagreement?.[p] ?? reservation ?? 0, made.grids[p]!.unit),
        );
  const single = made.blocks.length === 1;
  const nothingLost = parties.map(() => 0);
  const { packages, lost } = isNone
    ? { packages: [], lost: nothingLost }
    : single
      ? { packages: yield* ofOneBlock(made, least), lost: nothingLost }
      : yield* ofBlocks(made, { mostPoints, least });
  const outcomes = outcomeCount(bargain);
  const points: FrontierPoint[] = [];
  for (const pack of packages) {
    points.push({ package: pack, utilities: parties.map((party) => utilityOf(party, pack, bargain)) });
    if (points.length % POINTS_PER_STEP === 0) yield { doing: 'finding the packages' };
  }
  const exact = lost.every((one) => one === 0);
  return {
    form: 'frontier',
    points,
    among,
    exact,
    method: !exact ? 'bounded' : single && bargain.issues.length > 1 ? 'sorting' : 'merging',
    tolerance: lost.map((parts, p) => (parts * made.grids[p]!.part) / parties[p]!.scale),
    units: made.grids.map(({ unit }) => unit),
    ranges,
    outcomes,
    redLines,
    excluded: outcomes - made.packages,
    sampled: [...bargain.issues.keys()].filter((issue) => bargain.issues[issue]!.sampled),
  };
}

const POINTS_PER_STEP = 8192;

function mostPointsFor(parties: number): number {
  if (parties <= 2) return MOST_POINTS.two;
  return parties <= 4 ? MOST_POINTS.four : MOST_POINTS.more;
}

/** Sums become units in place: nothing needs them any more. */
function* ofOneBlock({ blocks, grids }: Blocks, least: readonly number[]): Resumable<Package[]> {
  const block = blocks[0]!;
  for (const [p, values] of block.adds.entries()) {
    for (let place = 0; place < values.length; place += 1) {
      values[place] = unitsOfSum(grids[p]!, values[place]!);
      if ((place & 0x7ffff) === 0x7ffff) yield { doing: 'sorting packages' };
    }
  }
  const places = yield* paused(frontierPlaces(block.adds), 'sorting packages');
  return [...places]
    .filter((place) => block.adds.every((values, p) => values[place]! >= least[p]!))
    .map((place) => {
      const found: number[] = [];
      putPlace(block, place, found);
      return found;
    });
}

interface Bounds {
  readonly mostPoints: number;
  /** By party, in units. */
  readonly least: readonly number[];
}

function* ofBlocks({ blocks, grids, most, lines }: Blocks, { mostPoints, least }: Bounds) {
  const merged = yield* mergedBlocks(blocks, grids.length, mostPoints, lines);
  const { columns } = merged.rest[0]!.get(0)!;
  const units = columns.map((values, p) => values.map((sum) => unitsOfSum(grids[p]!, sum)));
  const places = yield* paused(units.length === 2 ? steps(units) : frontierPlaces(units), 'finding the frontier');
  const chosen = [...places].filter((place) => units.every((values, p) => values[place]! >= least[p]!));
  const { packages, lost } = yield* packagesBehind({ blocks, grids, most, merged, lines }, units, chosen);
  return { packages, lost: merged.lost.map((parts, p) => parts + lost[p]! * grids[p]!.parts) };
}

/** What is left of a staircase whose points were rounded, and so may be level here and there. */
// biome-ignore lint/correctness/useYield: it is asked like the others, and has nothing to wait for
function* steps([x, y]: Columns): Generator<number, Uint32Array, void> {
  const places: number[] = [];
  for (let at = 0; at < x!.length; at += 1) {
    const last = places.at(-1);
    if (last !== undefined && y![at]! <= y![last]!) continue;
    if (last !== undefined && x![at]! === x![last]!) places.pop();
    places.push(at);
  }
  return Uint32Array.from(places);
}
