/** Fewer points for a frontier that has grown too long, and how much of it is lost thereby. */
import { Heap } from '../heap.ts';
import { extentOf } from './extent.ts';
import type { Columns } from './skyline.ts';

export interface Thinned {
  /** Ascending. */
  readonly places: Uint32Array;
  /** By party: a point that was dropped has at most so much more than one that was kept, for all parties at once. */
  readonly lost: readonly number[];
}

interface Chosen {
  readonly kept: Uint32Array;
  /** For each point the one that stands for it. */
  readonly standIn: Uint32Array;
}

/** At most `most` points, and each party's best besides. The points are in falling order of the first party. */
export function* thinned(columns: Columns, most: number): Generator<number, Thinned, void> {
  if (columns[0]!.length <= most) return { places: Uint32Array.from(columns[0]!.keys()), lost: columns.map(() => 0) };
  const ranges = columns.map(rangeOf);
  yield 0;
  const { kept, standIn } = yield* (columns.length === 2 ? onStairs : inBoxes)(columns, ranges, most);
  yield 1;
  const lost = columns.map(() => 0);
  for (const [party, values] of columns.entries()) {
    for (let at = 0; at < values.length; at += 1) {
      lost[party] = Math.max(lost[party]!, values[at]! - values[standIn[at]!]!);
      if ((at & 0x3ffff) === 0x3ffff) yield 1;
    }
  }
  const places = Uint32Array.from(new Set([...kept, ...ranges.map(({ best }) => best)])).sort();
  return { places, lost };
}

interface Extent {
  readonly low: number;
  /** Not 0. */
  readonly width: number;
  readonly best: number;
}

function rangeOf(values: Float64Array): Extent {
  const { low, high } = extentOf(values);
  return { low, width: high - low || 1, best: values.indexOf(high) };
}

const HALVINGS = 24;

/** Two parties: the least share of the ranges that may be lost so that few enough points are left, by halving. */
function* onStairs([x, y]: Columns, [ofX, ofY]: readonly Extent[], most: number): Generator<number, Chosen, void> {
  const standIn = new Uint32Array(x!.length);
  const kept = new Uint32Array(x!.length);
  // From the first point not stood for yet, on to the last that still stands for it, on to the last that this stands for.
  const walk = (share: number) => {
    let count = 0;
    for (let at = 0; at < x!.length; ) {
      const from = at;
      let one = at;
      while (one + 1 < x!.length && x![one + 1]! >= x![from]! - share * ofX!.width) one += 1;
      at = one + 1;
      while (at < x!.length && y![at]! <= y![one]! + share * ofY!.width) at += 1;
      standIn.fill(one, from, at);
      kept[count++] = one;
      if (count > most) return;
    }
    return count;
  };
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS && low + 1e-9 < high; step += 1) {
    const middle = (low + high) / 2;
    if (walk(middle) === undefined) low = middle;
    else high = middle;
    yield step / HALVINGS;
  }
  return { kept: kept.slice(0, walk(high)), standIn };
}

interface Box {
  /** From here to there in the order of points. */
  readonly from: number;
  readonly to: number;
  /** The party whose share of its range differs most within the box, between which values, and by how much of a share. */
  readonly party: number;
  readonly low: number;
  readonly high: number;
  readonly span: number;
}

const POINTS_PER_STEP = 20_000;

/**
 * More parties: boxes, of which again and again the longest is cut in the middle; in each the point with the largest sum of
 * shares of the ranges stands for the others.
 */
function* inBoxes(columns: Columns, ranges: readonly Extent[], most: number): Generator<number, Chosen, void> {
  const count = columns[0]!.length;
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  const boxOf = (from: number, to: number): Box => {
    let widest: Box = { from, to, party: 0, low: 0, high: 0, span: 0 };
    columns.forEach((values, party) => {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let at = from; at < to; at += 1) {
        const value = values[order[at]!]!;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      const span = (high - low) / ranges[party]!.width;
      if (span > widest.span) widest = { from, to, party, low, high, span };
    });
    return widest;
  };
  const boxes = new Heap<Box>((one, other) => one.span > other.span);
  boxes.put(boxOf(0, count));
  let looked = 0;
  while (boxes.all.length < most) {
    const { from, to, party, low, high, span } = boxes.take()!;
    if (span === 0) break;
    const values = columns[party]!;
    const middle = (low + high) / 2;
    let [left, right] = [from, to - 1];
    while (left <= right) {
      const place = order[left]!;
      // Of two neighboring numbers the middle may be either: the lowest stays on its side all the same.
      if (values[place]! <= middle && values[place]! < high) left += 1;
      else {
        order[left] = order[right]!;
        order[right] = place;
        right -= 1;
      }
    }
    boxes.put(boxOf(from, left));
    boxes.put(boxOf(left, to));
    looked += to - from;
    if (looked < 20_000) continue;
    looked = 0;
    yield boxes.all.length / most;
  }
  const worth = (place: number) =>
    columns.reduce((sum, values, party) => sum + (values[place]! - ranges[party]!.low) / ranges[party]!.width, 0);
  const standIn = new Uint32Array(count);
  const kept: number[] = [];
  let until = POINTS_PER_STEP;
  for (const { from, to } of boxes.all) {
    const places = order.slice(from, to).sort();
    let best = places[0]!;
    let most = worth(best);
    for (const place of places) {
      const its = worth(place);
      if (its > most) [best, most] = [place, its];
    }
    for (const place of places) standIn[place] = best;
    kept.push(best);
    until -= places.length;
    if (until > 0) continue;
    until = POINTS_PER_STEP;
    yield 1;
  }
  return { kept: Uint32Array.from(kept), standIn };
}
