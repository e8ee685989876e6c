/**
 * Frontiers of two parties. A staircase lists points that no other point of it dominates: what the first party has falls,
 * what the second has rises, both strictly.
 */

import { extentOf } from './extent.ts';
import { fallingOrder } from './skyline.ts';

export interface Staircase {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Shifted extends Staircase {
  readonly dx: number;
  readonly dy: number;
}

/** How far a merge has come: in the one, in the other, and in what comes of both. */
interface Merging {
  i: number;
  j: number;
  count: number;
  reached: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function merging(a: Shifted, b: Shifted): Merging {
  const most = a.x.length + b.x.length;
  return {
    i: 0,
    j: 0,
    count: 0,
    reached: Number.NEGATIVE_INFINITY,
    x: new Float64Array(most),
    y: new Float64Array(most),
  };
}

/** What of both, the second moved, nothing dominates. One of equals stays. So many steps at a time: true while more are left. */
function mergeOn(a: Shifted, b: Shifted, so: Merging, steps: number): boolean {
  const [countA, countB] = [a.x.length, b.x.length];
  const { x: ax, y: ay, dx: adx, dy: ady } = a;
  const { x: bx, y: by, dx: bdx, dy: bdy } = b;
  const { x, y } = so;
  let { i, j, count, reached } = so;
  const end = i + j + steps;
  while ((i < countA || j < countB) && i + j < end) {
    const left = i < countA ? ax[i]! + adx : Number.NEGATIVE_INFINITY;
    const right = j < countB ? bx[j]! + bdx : Number.NEGATIVE_INFINITY;
    const leftY = i < countA ? ay[i]! + ady : Number.NEGATIVE_INFINITY;
    const rightY = j < countB ? by[j]! + bdy : Number.NEGATIVE_INFINITY;
    const isLeft = left > right || (left === right && leftY >= rightY);
    const nextY = isLeft ? leftY : rightY;
    if (nextY > reached) {
      x[count] = isLeft ? left : right;
      y[count] = nextY;
      reached = nextY;
      count += 1;
    }
    if (isLeft) i += 1;
    else j += 1;
  }
  so.i = i;
  so.j = j;
  so.count = count;
  so.reached = reached;
  return i < countA || j < countB;
}

function cutOff({ x, y, count }: Merging): Shifted {
  return { x: x.subarray(0, count), y: y.subarray(0, count), dx: 0, dy: 0 };
}

/** Some milliseconds' worth. */
const STEPS = 200_000;

function* mergedPair(a: Shifted, b: Shifted): Generator<number, Shifted, void> {
  const so = merging(a, b);
  while (mergeOn(a, b, so, STEPS)) yield so.count;
  return cutOff(so);
}

/** What of both nothing dominates. */
export function united(one: Staircase, other: Staircase): Staircase {
  const [a, b] = [one, other].map(({ x, y }) => ({ x, y, dx: 0, dy: 0 })) as [Shifted, Shifted];
  const so = merging(a, b);
  mergeOn(a, b, so, Number.POSITIVE_INFINITY);
  return cutOff(so);
}

/** The staircase of all sums of a point of one and a point of the other. Pauses after each merge of two lists. */
export function* sumOfStaircases(one: Staircase, other: Staircase): Generator<number, Staircase, void> {
  const [many, few] = one.x.length >= other.x.length ? [one, other] : [other, one];
  // Equal ranks meet, as in a binary counter: few lists at a time, and each point moves a logarithm of times.
  const stack: { list: Shifted; rank: number }[] = [];
  for (let at = 0; at < few.x.length; at += 1) {
    let list: Shifted = { ...many, dx: few.x[at]!, dy: few.y[at]! };
    let rank = 0;
    while (stack.at(-1)?.rank === rank) {
      list = yield* mergedPair(stack.pop()!.list, list);
      rank += 1;
      yield list.x.length;
    }
    stack.push({ list, rank });
  }
  let all = stack.pop()?.list;
  if (all === undefined) return { x: new Float64Array(0), y: new Float64Array(0) };
  while (stack.length > 0) {
    all = yield* mergedPair(stack.pop()!.list, all);
    yield all.x.length;
  }
  const { x, y, dx, dy } = all;
  return dx === 0 && dy === 0 ? { x, y } : { x: x.map((one) => one + dx), y: y.map((one) => one + dy) };
}

/** Of any points, those that nothing dominates, as places in the list: of equals the first. */
export function* staircasePlaces(x: Float64Array, y: Float64Array): Generator<number, Uint32Array, void> {
  const order = yield* fallingOrder([x, y], yield* candidates(x, y));
  let count = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const place of order) {
    if (y[place]! <= reached) continue;
    reached = y[place]!;
    order[count++] = place;
  }
  return order.slice(0, count);
}

const BUCKETS = 4096;

/** Those that are left when each is held against the best of what lies well to its right: few, and no sorting yet. */
function* candidates(x: Float64Array, y: Float64Array): Generator<number, Uint32Array, void> {
  if (x.length < 2 * BUCKETS) return Uint32Array.from(x.keys());
  const { low, high } = extentOf(x);
  const scale = high > low ? (BUCKETS - 1) / (high - low) : 0;
  // best[b]: the most that the second has where the first is in bucket b or right of it.
  const best = new Float64Array(BUCKETS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < x.length; at += 1) {
    const bucket = Math.floor((x[at]! - low) * scale);
    if (y[at]! > best[bucket]!) best[bucket] = y[at]!;
    if ((at & 0x7ffff) === 0x7ffff) yield at / x.length;
  }
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket -= 1) {
    if (best[bucket + 1]! > best[bucket]!) best[bucket] = best[bucket + 1]!;
  }
  const left: Uint32Array = new Uint32Array(x.length);
  let count = 0;
  for (let at = 0; at < x.length; at += 1) {
    const bucket = Math.floor((x[at]! - low) * scale);
    if (y[at]! > best[bucket + 1]!) left[count++] = at;
    if ((at & 0x7ffff) === 0x7ffff) yield at / x.length;
  }
  return left.slice(0, count);
}
