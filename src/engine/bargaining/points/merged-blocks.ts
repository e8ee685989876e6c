/**
 * The frontier of all sums of the blocks, put together from the last on: for each block, and each state of red lines that
 * reach over it (line-states.ts), that of all blocks from it on.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Block } from './blocks.ts';
import type { LineState, LineStates } from './line-states.ts';
import type { Columns } from './skyline.ts';
import { sumInBoxes } from './sum-in-boxes.ts';
import { frontierPlaces, MOST_SUMS, type Summed, sumOfFrontiers, taken } from './sums.ts';
import { thinned } from './thinning.ts';

/** Sums, and of each the package of the block and the place among those of the blocks after it: only of three parties and more. */
export interface Rest extends Summed {
  readonly columns: Columns;
}

export interface Merged {
  /** rest[b]: by state, the frontier of all blocks from the b-th on; that of none is one point, 0 for all. */
  readonly rest: readonly ReadonlyMap<LineState, Rest>[];
  /** By party, in parts: what was lost by thinning. */
  readonly lost: readonly number[];
}

export function* mergedBlocks(
  blocks: readonly Block[],
  parties: number,
  mostPoints: number,
  lines: LineStates,
): Resumable<Merged> {
  const lost = Array.from({ length: parties }, () => 0);
  const thin = function* (one: Rest, limit: number): Resumable<Rest> {
    if (one.columns[0]!.length <= limit) return one;
    const less = yield* paused(thinned(one.columns, limit), 'leaving out what is near something better');
    less.lost.forEach((some, p) => {
      lost[p]! += some;
    });
    return chosen(one, less.places);
  };
  const rest: Map<LineState, Rest>[] = [];
  const nothing = Array.from({ length: parties }, () => new Float64Array(1));
  rest[blocks.length] = new Map([[0, { columns: nothing, places: new Uint32Array(1), next: new Uint32Array(1) }]]);
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    const doing = 'merging the issues';
    const block = blocks[b]!;
    const kinds = lines.kinds[b]!;
    const byKind = kinds.length === 1 ? undefined : placesByKind(lines.within[b]!);
    const kept = new Map<string, Rest>();
    const keptOf = function* (some: readonly number[]): Resumable<Rest> {
      const known = kept.get(some.join());
      if (known !== undefined) return known;
      const all =
        byKind === undefined || some.length === kinds.length
          ? undefined
          : Uint32Array.from(some.flatMap((kind) => [...byKind.get(kind)!])).sort();
      const columns = all === undefined ? block.adds : block.adds.map((values) => taken(values, all));
      const best = yield* paused(frontierPlaces(columns), doing);
      const places = all === undefined ? best : Uint32Array.from(best, (place) => all[place]!);
      const found = { columns: block.adds.map((values) => taken(values, places)), places, next: places };
      kept.set(some.join(), found);
      return found;
    };
    rest[b] = new Map();
    for (const state of lines.states[b]!) {
      const parts: Rest[] = [];
      for (const [come, some] of kindsByState(lines, b, state)) {
        const after = rest[b + 1]!.get(come);
        if (after !== undefined)
          parts.push(yield* summed(yield* keptOf(some), after, thin, mostPoints, 1 - b / blocks.length));
      }
      if (parts.length === 0) continue;
      const one = parts.length === 1 ? parts[0]! : yield* paused(best(parts), doing);
      rest[b]!.set(state, yield* thin(one, mostPoints));
    }
  }
  return { rest, lost };
}

/** By the state that is come to, the kinds of packages of the block that lead there. */
function kindsByState(
  { kinds, after }: LineStates,
  block: number,
  state: LineState,
): ReadonlyMap<LineState, readonly number[]> {
  const found = new Map<LineState, number[]>();
  for (const kind of kinds[block]!) {
    const come = after(block, state, kind);
    if (come === undefined) continue;
    const some = found.get(come);
    if (some) some.push(kind);
    else found.set(come, [kind]);
  }
  return found;
}

function placesByKind(within: Int32Array): Map<number, Uint32Array> {
  const found = new Map<number, number[]>();
  within.forEach((kind, place) => {
    const some = found.get(kind);
    if (some) some.push(place);
    else found.set(kind, [place]);
  });
  return new Map([...found].map(([kind, places]) => [kind, Uint32Array.from(places)]));
}

function chosen({ columns, places, next }: Rest, some: Uint32Array): Rest {
  return {
    columns: columns.map((values) => taken(values, some)),
    places: places.length === 0 ? places : Uint32Array.from(some, (at) => places[at]!),
    next: next.length === 0 ? next : Uint32Array.from(some, (at) => next[at]!),
  };
}

function* summed(
  some: Rest,
  after: Rest,
  thin: (one: Rest, limit: number) => Resumable<Rest>,
  mostPoints: number,
  share: number,
): Resumable<Rest> {
  const doing = 'merging the issues';
  const parties = some.columns.length;
  let one = some;
  let others: Rest = { columns: after.columns, places: NONE, next: places(after.columns) };
  const [here, there] = [one.columns[0]!.length, others.columns[0]!.length];
  const mostSums = parties <= 2 ? MOST_SUMS.two : MOST_SUMS.more;
  if (here * there > mostSums) {
    if (parties === 2) {
      const [a, b] = [one, others].map(({ columns: [x, y] }) => ({ x: x!, y: y! }));
      const work = sumInBoxes(a!, b!, { most: MOST_LOOKS, mostPoints: BEYOND * mostPoints });
      const found = yield* paused(work, doing, share);
      if (found !== undefined) return { columns: [found.x, found.y], places: NONE, next: NONE };
    }
    // What has to be thinned is not exact any more, and is to be quick.
    const fewer = mostSums / 2;
    const each = Math.floor(Math.sqrt(fewer));
    one = yield* thin(one, Math.max(each, Math.floor(fewer / there)));
    others = yield* thin(others, Math.max(each, Math.floor(fewer / here)));
  }
  const sums = yield* paused(sumOfFrontiers(one.columns, others.columns, one.places), doing, share);
  if (parties === 2) return { columns: sums.columns, places: NONE, next: NONE };
  return { ...sums, next: Uint32Array.from(sums.next, (at) => others.next[at]!) };
}

const NONE = new Uint32Array(0);
/** So many sums and boxes of two long frontiers are looked at before these are thinned instead. */
const MOST_LOOKS = 12_000_000;
/** What is so many times as long as what may be kept is thinned before, not after. */
const BEYOND = 4;

function places(columns: Columns): Uint32Array {
  return Uint32Array.from(columns[0]!.keys());
}

/** Of several frontiers what nothing dominates; of equals the one with the first package of the block. */
function* best(parts: readonly Rest[]): Generator<number, Rest, void> {
  const joined = (of: (one: Rest) => Float64Array | Uint32Array) => parts.flatMap((one) => [...of(one)]);
  const columns = parts[0]!.columns.map((_, p) => Float64Array.from(joined((one) => one.columns[p]!)));
  const all = {
    columns,
    places: Uint32Array.from(joined((one) => one.places)),
    next: Uint32Array.from(joined((one) => one.next)),
  };
  const found = yield* frontierPlaces(columns);
  if (all.places.length === 0) return chosen(all, found);
  const keyOf = (at: number) => columns.map((values) => values[at]!).join();
  const byKey = new Map([...found].map((at, place) => [keyOf(at), place]));
  for (let at = 0; at < all.places.length; at += 1) {
    const place = byKey.get(keyOf(at));
    if (place !== undefined && all.places[at]! < all.places[found[place]!]!) found[place] = at;
    if ((at & 0x3fff) === 0x3fff) yield at / all.places.length;
  }
  return chosen(all, found);
}

export function* paused<T>(work: Generator<number, T, void>, doing: string, share?: number): Resumable<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    yield share === undefined ? { doing } : { doing, share };
  }
}
