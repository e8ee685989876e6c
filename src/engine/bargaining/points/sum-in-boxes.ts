/**
 * The sum of two long staircases without most of its sums: both are halved again and again, and two stretches whose best
 * corner something found before is no worse than are left out. What is left are the pairs near the frontier of all sums.
 */
import { fallingOrder } from './skyline.ts';
import { type Staircase, sumOfStaircases, united } from './staircase.ts';
import { taken } from './sums.ts';

export interface BoxesOptions {
  /** So many sums and boxes are looked at, */
  readonly most: number;
  /** and so many points are found. */
  readonly mostPoints: number;
  /** So many points of each, evenly apart, are added up beforehand, for something to hold the others against. */
  readonly seeds?: number;
}

/** Stretches of so many sums are added up one by one. */
const LEAF = 64;
const LOOKS_PER_STEP = 20_000;
const BUFFER = 1 << 16;

/** Undefined where there would have been too much to look at. */
export function* sumInBoxes(
  one: Staircase,
  other: Staircase,
  { most, mostPoints, seeds = 512 }: BoxesOptions,
): Generator<number, Staircase | undefined, void> {
  let known = yield* sumOfStaircases(evenly(one, seeds), evenly(other, seeds));
  const isCovered = (x: number, y: number) => {
    let [low, high] = [0, known.x.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (known.x[middle]! >= x) low = middle + 1;
      else high = middle;
    }
    return low > 0 && known.y[low - 1]! >= y;
  };
  const freshX = new Float64Array(BUFFER);
  const freshY = new Float64Array(BUFFER);
  let fresh = 0;
  const takeIn = function* () {
    const columns = [freshX.slice(0, fresh), freshY.slice(0, fresh)] as const;
    fresh = 0;
    const order = yield* fallingOrder(columns, Uint32Array.from(columns[0].keys()));
    known = united(known, stepsOf(taken(columns[0], order), taken(columns[1], order)));
  };
  // From and to in the one, then in the other.
  const waiting: number[] = [0, one.x.length, 0, other.x.length];
  let looks = 0;
  let untilPause = LOOKS_PER_STEP;
  while (waiting.length > 0) {
    const [b1, b0, a1, a0] = [waiting.pop()!, waiting.pop()!, waiting.pop()!, waiting.pop()!];
    const [countA, countB] = [a1 - a0, b1 - b0];
    looks += 1;
    if (!isCovered(one.x[a0]! + other.x[b0]!, one.y[a1 - 1]! + other.y[b1 - 1]!)) {
      if (countA * countB <= LEAF) {
        looks += countA * countB;
        for (let a = a0; a < a1; a += 1) {
          for (let b = b0; b < b1; b += 1) {
            const [x, y] = [one.x[a]! + other.x[b]!, one.y[a]! + other.y[b]!];
            if (isCovered(x, y)) continue;
            freshX[fresh] = x;
            freshY[fresh] = y;
            fresh += 1;
          }
        }
        if (fresh > BUFFER - LEAF) yield* takeIn();
      } else if (countA >= countB) {
        const middle = (a0 + a1) >> 1;
        waiting.push(a0, middle, b0, b1, middle, a1, b0, b1);
      } else {
        const middle = (b0 + b1) >> 1;
        waiting.push(a0, a1, b0, middle, a0, a1, middle, b1);
      }
    }
    if (looks > most || known.x.length > mostPoints) return undefined;
    if (looks < untilPause) continue;
    untilPause = looks + LOOKS_PER_STEP;
    yield looks / most;
  }
  yield* takeIn();
  return known;
}

/** Of numbers in falling order of the first those that make a staircase. */
function stepsOf(x: Float64Array, y: Float64Array): Staircase {
  let count = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < x.length; at += 1) {
    if (y[at]! <= reached) continue;
    reached = y[at]!;
    x[count] = x[at]!;
    y[count] = reached;
    count += 1;
  }
  return { x: x.subarray(0, count), y: y.subarray(0, count) };
}

function evenly({ x, y }: Staircase, count: number): Staircase {
  if (x.length <= count) return { x, y };
  const places = Uint32Array.from({ length: count }, (_, at) => Math.round((at * (x.length - 1)) / (count - 1)));
  return { x: taken(x, places), y: taken(y, places) };
}
