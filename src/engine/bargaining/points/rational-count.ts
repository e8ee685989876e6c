/** How many of the packages that can be agreed on leave nobody with less than without an agreement. */
import type { Resumable } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { blocksOf, type TooLarge } from './blocks.ts';
import { extentOf } from './extent.ts';
import type { FrontierOptions } from './frontier.ts';
import { leastSum, unitsOf } from './grid.ts';
import { lineStates, openCounts } from './line-states.ts';

/** So many beginnings of packages are looked at. */
const MOST_LOOKS = 10_000_000;

export interface RationalCount {
  readonly form: 'count';
  /** Undefined where it would have taken too long to count them. */
  readonly count: bigint | undefined;
}

/**
 * Counts block by block; where all that a beginning can still come to is rational, or nothing is, its ends are not looked
 * at. Utilities are compared as on the frontier, in units of the grid. Packages that cross a red line do not count, unless
 * red lines are to be ignored.
 */
export function* rationalCount(
  bargain: Bargain,
  disagreement: readonly number[],
  { redLines = 'respected', mostTogether }: Pick<FrontierOptions, 'redLines' | 'mostTogether'> = {},
): Resumable<RationalCount | TooLarge> {
  const made = yield* blocksOf(bargain, { redLines, mostTogether });
  if (made.form === 'too-large') return made;
  if (made.packages === 0n) return { form: 'count', count: 0n };
  const { grids } = made;
  const wanted = grids.map((grid, p) => {
    const units = unitsOf(disagreement[p]!, grid.unit);
    return units > grid.cap ? Number.POSITIVE_INFINITY : leastSum(grid, units);
  });
  // Blocks in which most is decided come first, unless lines are followed from one to the next.
  const isOpen = made.open.length > 0;
  const blocks = isOpen ? made.blocks : [...made.blocks].sort((a, b) => b.size - a.size);
  const { lines } = isOpen ? made : { lines: lineStates(blocks, [], bargain)! };
  const ends = openCounts(lines);
  const mosts: number[][] = [];
  mosts[blocks.length] = grids.map(() => 0);
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    mosts[b] = mosts[b + 1]!.map((most, p) => most + Math.max(0, extentOf(blocks[b]!.adds[p]!).high));
  }
  let count = 0n;
  let looks = 0;
  const sums = Array.from({ length: blocks.length + 1 }, () => new Float64Array(grids.length));
  const at = blocks.map(() => -1);
  const states = [0];
  let b = 0;
  const isSure = (depth: number) => wanted.every((least, p) => sums[depth]![p]! >= least);
  const isHopeless = (depth: number) => wanted.some((least, p) => sums[depth]![p]! + mosts[depth]![p]! < least);
  if (isHopeless(0)) return { form: 'count', count: 0n };
  if (isSure(0)) return { form: 'count', count: ends[0]!.get(0)! };
  while (b >= 0) {
    const block = blocks[b]!;
    at[b]! += 1;
    if (at[b] === block.size) {
      at[b] = -1;
      b -= 1;
      continue;
    }
    looks += 1;
    if (looks > MOST_LOOKS) return { form: 'count', count: undefined };
    if ((looks & 0x7fff) === 0) yield { doing: 'counting what is rational' };
    const state = lines.after(b, states[b]!, lines.within[b]![at[b]!]!);
    if (state === undefined) continue;
    states[b + 1] = state;
    for (let p = 0; p < grids.length; p += 1) sums[b + 1]![p] = sums[b]![p]! + block.adds[p]![at[b]!]!;
    if (isHopeless(b + 1)) continue;
    // What a block adds is counted from its least, so that a sum that suffices goes on to suffice.
    if (isSure(b + 1)) count += ends[b + 1]!.get(state) ?? 0n;
    else b += 1;
  }
  return { form: 'count', count };
}
