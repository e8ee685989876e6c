/**
 * The Pareto frontier: the packages for which no other is better for one party and worse for none.
 *
 * Where utilities add up, the frontier of all issues lies within the sums of the frontiers of their parts, so issues are
 * put together one by one and what is dominated is dropped at once (merging); no package of the whole space is listed.
 * Issues that count in combination are one part, looked at package by package (sorting, where that is all issues). A
 * frontier longer than `mostPoints` on the way is thinned (bounded), and `tolerance` says what that can cost.
 *
 * A package that crosses anybody's red line cannot be agreed on: it is neither on the frontier nor does it dominate
 * anything, unless red lines are to be ignored. A line over one issue takes levels away; the issues of any other are one
 * part, of which the packages that cross it are left out, so that all stays exact.
 *
 * Utilities count as equal where they agree in the grid's unit (grid.ts). Packages equal for all are one point, and the
 * lowest index stands for it. Where there are three parties or more and none is at its cap, that is the lowest of those
 * whose sums agree in a part of the unit; where issues that count in combination interlock with others and too many to be
 * looked at together, the lowest is by the groups in turn.
 */
import type { Resumable } from '../../../model/index.ts';
import { type Bargain, outcomeCount, type Package, utilityOf } from '../bargain.ts';
import { type Block, type Blocks, blocksOf, putPlace, type TooLarge } from './blocks.ts';
import { leastSum, unitsOf, unitsOfSum } from './grid.ts';
import { lowestPackage } from './lowest-package.ts';
import type { RedLinePolicy } from './red-lines.ts';
import type { Columns } from './skyline.ts';
import { frontierPlaces, MOST_SUMS, sumOfFrontiers, taken } from './sums.ts';
import { thinned } from './thinning.ts';

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
}

/** Longer frontiers than these are thinned, unless told otherwise: by how many parties there are, up to 2, up to 4, more. */
export const MOST_POINTS = { two: 100_000, four: 30_000, more: 10_000 };

export function* frontier(bargain: Bargain, options: FrontierOptions = {}): Resumable<Frontier | TooLarge> {
  const { parties } = bargain;
  const { mostPoints = mostPointsFor(parties.length), among = 'all', redLines = 'respected' } = options;
  const made = yield* blocksOf(bargain, { redLines });
  if (made.form === 'too-large') return made;
  const isNone = made.packages === 0n;
  const ranges = parties.map((party, p) => {
    if (isNone) return { worst: party.reservation ?? 0, best: party.reservation ?? 0 };
    return {
      worst: utilityOf(party, extreme(made.blocks, p, -1), bargain),
      best: utilityOf(party, extreme(made.blocks, p, 1), bargain),
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
  const points = packages.map((pack) => ({
    package: pack,
    utilities: parties.map((party) => utilityOf(party, pack, bargain)),
  }));
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

function mostPointsFor(parties: number): number {
  if (parties <= 2) return MOST_POINTS.two;
  return parties <= 4 ? MOST_POINTS.four : MOST_POINTS.more;
}

function extreme(blocks: readonly Block[], party: number, sign: 1 | -1): Package {
  const found: number[] = [];
  for (const block of blocks) {
    const values = block.adds[party]!;
    let best = 0;
    for (let place = 1; place < block.size; place += 1) if (sign * (values[place]! - values[best]!) > 0) best = place;
    putPlace(block, best, found);
  }
  return found;
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

function* ofBlocks({ blocks, grids, most }: Blocks, { mostPoints, least }: Bounds) {
  const lost = grids.map(() => 0);
  const thin = function* (columns: Columns, limit: number): Resumable<Columns> {
    const less = yield* paused(thinned(columns, limit), 'leaving out what is near something better');
    less.lost.forEach((one, p) => {
      lost[p]! += one;
    });
    return less.columns;
  };
  const mostSums = grids.length <= 2 ? MOST_SUMS.two : MOST_SUMS.more;
  const kept: Uint32Array[] = [];
  const rest: Columns[] = [];
  rest[blocks.length] = grids.map(() => new Float64Array(1));
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    const doing = 'merging the issues';
    const places = yield* paused(frontierPlaces(blocks[b]!.adds), doing);
    let one: Columns = blocks[b]!.adds.map((values) => taken(values, places));
    let others = rest[b + 1]!;
    const [here, there] = [one[0]!.length, others[0]!.length];
    if (here * there > mostSums) {
      const share = Math.floor(Math.sqrt(mostSums));
      one = yield* thin(one, Math.max(share, Math.floor(mostSums / there)));
      others = yield* thin(others, Math.max(share, Math.floor(mostSums / here)));
    }
    const sums = yield* paused(sumOfFrontiers(one, others), doing, 1 - b / blocks.length);
    rest[b] = yield* thin(sums, mostPoints);
    kept[b] = places.slice().sort();
  }
  const sums = rest[0]!;
  const units = sums.map((values, p) => values.map((sum) => unitsOfSum(grids[p]!, sum)));
  const places = yield* paused(units.length === 2 ? steps(units) : frontierPlaces(units), 'finding the frontier');
  const chosen = [...places].filter((place) => units.every((values, p) => values[place]! >= least[p]!));
  const packages: Package[] = [];
  const sizes = blocks.reduce((total, { size }) => total + size, 0);
  for (const place of chosen) {
    const reached = units.map((values) => values[place]!);
    const exactly = grids.length > 2 && grids.every((grid, p) => reached[p]! < grid.cap || !isCut(grid, most[p]!));
    packages.push(
      lowestPackage(
        { blocks, kept, rest },
        {
          exactly,
          sums: reached.map((one, p) => (exactly ? sums[p]![place]! : leastSum(grids[p]!, one))),
          only: sizes * chosen.length > 50_000_000 ? 'kept' : 'all',
        },
      ),
    );
    if (packages.length % 256 === 0) {
      yield { doing: 'finding the packages', share: packages.length / chosen.length };
    }
  }
  return { packages, lost };
}

function isCut(grid: Blocks['grids'][number], most: number): boolean {
  return unitsOfSum({ ...grid, cap: Number.POSITIVE_INFINITY }, most) > grid.cap;
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

function* paused<T>(work: Generator<number, T, void>, doing: string, share?: number): Resumable<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    yield share === undefined ? { doing } : { doing, share };
  }
}
