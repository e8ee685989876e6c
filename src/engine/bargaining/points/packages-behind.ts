/**
 * The packages behind the points of a frontier, one for each. Where they are searched for and that takes too long, points
 * are left out, evenly, and `lost` says what that costs.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import type { Blocks } from './blocks.ts';
import { extentOf } from './extent.ts';
import { leastSum, unitsOfSum } from './grid.ts';
import type { LineStates } from './line-states.ts';
import { packageBehind, packageSearch } from './lowest-package.ts';
import type { Merged } from './merged-blocks.ts';
import type { Columns } from './skyline.ts';

/** So many packages of blocks, and stretches of them, are looked at in all. */
const MOST_LOOKS = 20_000_000;
const LOOKS_PER_STEP = 50_000;
const POINTS_PER_STEP = 4096;

export interface Behind {
  /** In the order of the points. */
  readonly packages: readonly Package[];
  /** By party, in units: a point that was left out has at most so much more than one that was not, for all at once. */
  readonly lost: readonly number[];
}

/** `units`: of all points; `chosen`: the places of those whose packages are wanted, in falling order of the first party. */
export function* packagesBehind(
  {
    blocks,
    grids,
    most,
    merged,
    lines,
  }: Pick<Blocks, 'blocks' | 'grids' | 'most'> & {
    readonly merged: Merged;
    readonly lines: LineStates;
  },
  units: Columns,
  chosen: readonly number[],
): Resumable<Behind> {
  const doing = 'finding the packages';
  const parties = grids.length;
  const isCut = grids.map((grid, p) => unitsOfSum({ ...grid, cap: Number.POSITIVE_INFINITY }, most[p]!) > grid.cap);
  const search = packageSearch(blocks, merged, lines);
  const found = new Map<number, Package>();
  let untilPause = LOOKS_PER_STEP;
  for (const at of evenlyThrough(chosen.length)) {
    const point = chosen[at]!;
    const reached = units.map((values) => values[point]!);
    const exactly = parties > 2 && grids.every(({ cap }, p) => reached[p]! < cap || !isCut[p]);
    if (!exactly && search.looks > MOST_LOOKS) continue;
    const pack = exactly
      ? packageBehind(blocks, merged, lines, point)
      : search.lowest(reached.map((one, p) => leastSum(grids[p]!, one)));
    found.set(at, pack);
    if (search.looks < untilPause && found.size % POINTS_PER_STEP !== 0) continue;
    untilPause = search.looks + LOOKS_PER_STEP;
    yield { doing, share: found.size / chosen.length };
  }
  const places = [...found.keys()].sort((a, b) => a - b);
  const packages = places.map((at) => found.get(at)!);
  if (places.length === chosen.length) return { packages, lost: grids.map(() => 0) };
  return {
    packages,
    lost: lostBetween(
      units.map((values) => chosen.map((point) => values[point]!)),
      places,
    ),
  };
}

/** The ends first, then the middles between what there is: wherever one stops, what is left out lies evenly. */
function* evenlyThrough(count: number): Generator<number, void, void> {
  const last = count - 1;
  if (count > 0) yield 0;
  if (count > 1) yield last;
  let span = 1;
  while (span < count) span *= 2;
  for (let step = span; step > 1; step /= 2) {
    for (let at = step / 2; at < last; at += step) yield at;
  }
}

/** Each that was left out is stood for by its neighbor before it or the one after it, whichever costs less of the ranges. */
function lostBetween(columns: readonly (readonly number[])[], places: readonly number[]): number[] {
  const ranges = columns.map((values) => {
    const { low, high } = extentOf(values);
    return high - low || 1;
  });
  const lost = columns.map(() => 0);
  for (let at = 1; at < places.length; at += 1) {
    const [before, after] = [places[at - 1]!, places[at]!];
    for (let out = before + 1; out < after; out += 1) {
      const costs = [before, after].map((one) => columns.map((values) => Math.max(0, values[out]! - values[one]!)));
      const [least] = costs
        .map((cost) => ({ cost, share: Math.max(...cost.map((some, p) => some / ranges[p]!)) }))
        .sort((a, b) => a.share - b.share);
      least!.cost.forEach((some, p) => {
        lost[p] = Math.max(lost[p]!, some);
      });
    }
  }
  return lost;
}
