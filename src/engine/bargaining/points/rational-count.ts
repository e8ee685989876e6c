/** How many of the packages that can be agreed on leave nobody with less than without an agreement. */
import type { Resumable } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { type Block, blocksOf, type TooLarge } from './blocks.ts';
import { leastSum, unitsOf } from './grid.ts';
import type { RedLinePolicy } from './red-lines.ts';

/** So many beginnings of packages are looked at. */
export const MOST_LOOKS = 10_000_000;

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
  { redLines = 'respected' }: { readonly redLines?: RedLinePolicy } = {},
): Resumable<RationalCount | TooLarge> {
  const made = yield* blocksOf(bargain, { redLines });
  if (made.form === 'too-large') return made;
  if (made.packages === 0n) return { form: 'count', count: 0n };
  const { grids } = made;
  const wanted = grids.map((grid, p) => {
    const units = unitsOf(disagreement[p]!, grid.unit);
    return units > grid.cap ? Number.POSITIVE_INFINITY : leastSum(grid, units);
  });
  // Blocks in which most is decided come first.
  const blocks = [...made.blocks].sort((a, b) => b.size - a.size);
  const ends: bigint[] = [];
  const mosts: number[][] = [];
  ends[blocks.length] = 1n;
  mosts[blocks.length] = grids.map(() => 0);
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    ends[b] = ends[b + 1]! * BigInt(blocks[b]!.size);
    mosts[b] = mosts[b + 1]!.map((most, p) => most + largest(blocks[b]!, p));
  }
  let count = 0n;
  let looks = 0;
  const sums = Array.from({ length: blocks.length + 1 }, () => new Float64Array(grids.length));
  const at = blocks.map(() => -1);
  let b = 0;
  const isSure = (depth: number) => wanted.every((least, p) => sums[depth]![p]! >= least);
  const isHopeless = (depth: number) => wanted.some((least, p) => sums[depth]![p]! + mosts[depth]![p]! < least);
  if (isHopeless(0)) return { form: 'count', count: 0n };
  if (isSure(0)) return { form: 'count', count: ends[0]! };
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
    if ((looks & 0x3ffff) === 0) yield { doing: 'counting what is rational' };
    for (let p = 0; p < grids.length; p += 1) sums[b + 1]![p] = sums[b]![p]! + block.adds[p]![at[b]!]!;
    if (isHopeless(b + 1)) continue;
    // What a block adds is counted from its least, so that a sum that suffices goes on to suffice.
    if (isSure(b + 1)) count += ends[b + 1]!;
    else b += 1;
  }
  return { form: 'count', count };
}

function largest({ adds, size }: Block, party: number): number {
  let most = 0;
  for (let place = 0; place < size; place += 1) most = Math.max(most, adds[party]![place]!);
  return most;
}
