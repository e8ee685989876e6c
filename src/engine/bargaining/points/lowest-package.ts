/** The package behind a point of a frontier that was put together block by block: of all that come to it, the lowest index. */
import type { Package } from '../bargain.ts';
import { type Block, putPlace } from './blocks.ts';
import type { Columns } from './skyline.ts';

export interface Parts {
  readonly blocks: readonly Block[];
  /** Of each block the places of the packages that nothing dominates, ascending. */
  readonly kept: readonly Uint32Array[];
  /** rest[b]: the frontier of all blocks from the b-th on; that of none is one point, 0 for all. */
  readonly rest: readonly Columns[];
}

export interface Wanted {
  /** By party: the sums to be reached, in parts. */
  readonly sums: readonly number[];
  /** Exactly these sums; otherwise these or more. */
  readonly exactly: boolean;
  /** Only packages of blocks that nothing dominates: less to look at, and where sums are to be exact the same. */
  readonly only: 'kept' | 'all';
}

/** First blocks first: the lowest package of each that leaves the rest to be reached by the others. */
export function lowestPackage({ blocks, kept, rest }: Parts, { sums, exactly, only }: Wanted): Package {
  const found: number[] = [];
  let wanted = Float64Array.from(sums);
  const left = new Float64Array(sums.length);
  const reaches = exactly ? includes : sums.length === 2 ? staircaseReaches : reachesAny;
  for (const [b, block] of blocks.entries()) {
    const { size, adds } = block;
    const places = only === 'kept' ? kept[b]! : undefined;
    const count = places?.length ?? size;
    let at = 0;
    for (; at < count; at += 1) {
      const place = places?.[at] ?? at;
      for (let party = 0; party < left.length; party += 1) left[party] = wanted[party]! - adds[party]![place]!;
      if (reaches(rest[b + 1]!, left)) break;
    }
    if (at === count) throw new Error('A point of the frontier has no package.');
    wanted = left.slice();
    putPlace(block, places?.[at] ?? at, found);
  }
  return found;
}

/** How many points, in falling order of the first party, have at least so much for it. */
function reachedBy(x: Float64Array, least: number): number {
  let [low, high] = [0, x.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! >= least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function staircaseReaches([x, y]: Columns, wanted: Float64Array): boolean {
  const reached = reachedBy(x!, wanted[0]!);
  return reached > 0 && y![reached - 1]! >= wanted[1]!;
}

function reachesAny(columns: Columns, wanted: Float64Array): boolean {
  const reached = reachedBy(columns[0]!, wanted[0]!);
  for (let at = 0; at < reached; at += 1) {
    let party = 1;
    while (party < columns.length && columns[party]![at]! >= wanted[party]!) party += 1;
    if (party === columns.length) return true;
  }
  return false;
}

function includes(columns: Columns, wanted: Float64Array): boolean {
  let [low, high] = [0, columns[0]!.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    let party = 0;
    while (party < columns.length && columns[party]![middle]! === wanted[party]!) party += 1;
    if (party === columns.length) return true;
    if (columns[party]![middle]! > wanted[party]!) low = middle + 1;
    else high = middle;
  }
  return false;
}
