/** The package behind a point of a frontier that was put together block by block: of all that come to it, the lowest index. */
import type { Package } from '../bargain.ts';
import { type Block, putPlace } from './blocks.ts';
import type { LineState, LineStates } from './line-states.ts';
import type { Merged } from './merged-blocks.ts';
import type { Columns } from './skyline.ts';

/** By what the point was made of: the lowest where sums are to be these exactly. Of three parties and more. */
export function packageBehind(blocks: readonly Block[], { rest }: Merged, lines: LineStates, point: number): Package {
  const found: number[] = [];
  let state: LineState = 0;
  let at = point;
  for (const [b, block] of blocks.entries()) {
    const { places, next } = rest[b]!.get(state)!;
    const place = places[at]!;
    putPlace(block, place, found);
    state = lines.after(b, state, lines.within[b]![place]!)!;
    at = next[at]!;
  }
  return found;
}

export interface PackageSearch {
  /** First blocks first: the lowest package of each that leaves the rest to be reached by the others. Sums are in parts. */
  lowest(sums: readonly number[]): Package;
  /** How many packages of blocks, and stretches of them, were looked at so far. */
  readonly looks: number;
}

/** Stretches of so many packages are gone through one by one. */
const LEAF = 16;

/** By search: the lowest package that comes to at least so much. */
export function packageSearch(
  blocks: readonly Block[],
  { rest, lost: { length: parties } }: Merged,
  lines: LineStates,
): PackageSearch {
  const reaches = parties === 2 ? staircaseReaches : reachesAny;
  const mosts = blocks.map(mostByStretch);
  const left = new Float64Array(parties);
  let looks = 0;
  /** Of the stretch the first package that leaves what the others can reach, as a place; −1 where there is none. */
  const firstIn = (
    b: number,
    wanted: Float64Array,
    goals: ReadonlyMap<number, Columns | undefined>,
    targets: readonly Columns[],
    node: number,
    from: number,
    to: number,
  ): number => {
    const { adds } = blocks[b]!;
    looks += 1;
    for (let p = 0; p < parties; p += 1) left[p] = wanted[p]! - mosts[b]![node * parties + p]!;
    if (!targets.some((columns) => reaches(columns, left))) return -1;
    if (to - from <= LEAF) {
      looks += to - from;
      for (let place = from; place < to; place += 1) {
        const goal = goals.get(lines.within[b]![place]!);
        if (goal === undefined) continue;
        for (let p = 0; p < parties; p += 1) left[p] = wanted[p]! - adds[p]![place]!;
        if (reaches(goal, left)) return place;
      }
      return -1;
    }
    const middle = (from + to) >> 1;
    const before = firstIn(b, wanted, goals, targets, 2 * node + 1, from, middle);
    return before >= 0 ? before : firstIn(b, wanted, goals, targets, 2 * node + 2, middle, to);
  };
  return {
    get looks() {
      return looks;
    },
    lowest(sums) {
      const found: number[] = [];
      let wanted = Float64Array.from(sums);
      let state: LineState = 0;
      for (const [b, block] of blocks.entries()) {
        const goals = new Map(
          lines.kinds[b]!.map((kind) => {
            const come = lines.after(b, state, kind);
            return [kind, come === undefined ? undefined : rest[b + 1]!.get(come)?.columns] as const;
          }),
        );
        const targets = [...new Set(goals.values())].filter((columns) => columns !== undefined);
        const place = firstIn(b, wanted, goals, targets, 0, 0, block.size);
        if (place < 0) throw new Error('A point of the frontier has no package.');
        wanted = wanted.map((sum, p) => sum - block.adds[p]![place]!);
        state = lines.after(b, state, lines.within[b]![place]!)!;
        putPlace(block, place, found);
      }
      return found;
    },
  };
}

/** A tree of halves: node i has the children 2i + 1 and 2i + 2. By node and party: the most that a package of the stretch adds. */
function mostByStretch({ size, adds }: Block): Float64Array {
  let nodes = 1;
  for (let span = size; span > LEAF; span = (span + 1) >> 1) nodes = 2 * nodes + 1;
  const parties = adds.length;
  const most = new Float64Array(nodes * parties).fill(Number.NEGATIVE_INFINITY);
  const fill = (node: number, from: number, to: number) => {
    const middle = (from + to) >> 1;
    if (to - from > LEAF) {
      fill(2 * node + 1, from, middle);
      fill(2 * node + 2, middle, to);
    }
    for (let p = 0; p < parties; p += 1) {
      const at = node * parties + p;
      if (to - from > LEAF) {
        most[at] = Math.max(most[(2 * node + 1) * parties + p]!, most[(2 * node + 2) * parties + p]!);
      } else {
        for (let place = from; place < to; place += 1) most[at] = Math.max(most[at]!, adds[p]![place]!);
      }
    }
  };
  fill(0, 0, size);
  return most;
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
