/** The frontier of all sums of a point of one frontier and a point of another: how two blocks of issues are put together. */
import { notPlainlyDominated } from './prefilter.ts';
import { type Columns, compareFalling, fallingOrder, undominated } from './skyline.ts';
import { staircasePlaces, sumOfStaircases } from './staircase.ts';

/** So many sums are made in one step. */
export const MOST_SUMS = { two: 20_000_000, more: 6_000_000 };

const SUMS_PER_STEP = 1_000_000;

export interface Summed {
  readonly columns: Columns;
  /** Of each sum what it is made of: the place of the one, of equal sums the lowest, and that of the other. Not of two parties. */
  readonly places: Uint32Array;
  readonly next: Uint32Array;
}

/** Places of the points that nothing dominates, of equals the first; in falling order of the first party. */
export function* frontierPlaces(columns: Columns): Generator<number, Uint32Array, void> {
  const [x, y] = columns;
  if (columns.length === 2) return yield* staircasePlaces(x!, y!);
  const order = yield* fallingOrder(columns, yield* notPlainlyDominated(columns));
  return yield* undominated(columns, order);
}

/** Both in falling order; so is what is returned. Of equal sums one is kept. `places`: what the points of the one are called. */
export function* sumOfFrontiers(one: Columns, other: Columns, places: Uint32Array): Generator<number, Summed, void> {
  if (one.length === 2) {
    const { x, y } = yield* sumOfStaircases({ x: one[0]!, y: one[1]! }, { x: other[0]!, y: other[1]! });
    return { columns: [x, y], places: new Uint32Array(0), next: new Uint32Array(0) };
  }
  const isOneMany = one[0]!.length >= other[0]!.length;
  const [many, few] = isOneMany ? [one, other] : [other, one];
  const [run, runs] = [many[0]!.length, few[0]!.length];
  const sums = many.map(() => new Float64Array(run * runs));
  const runsPerStep = Math.ceil(SUMS_PER_STEP / run);
  for (const [party, values] of many.entries()) {
    const all = sums[party]!;
    for (let at = 0; at < runs; at += 1) {
      const plus = few[party]![at]!;
      for (let i = 0; i < run; i += 1) all[at * run + i] = values[i]! + plus;
      if (at % runsPerStep === 0) yield 0;
    }
  }
  const order = yield* mergedRuns(sums, run);
  const kept = yield* undominated(sums, order);
  const placeOf = (sum: number) => places[isOneMany ? sum % run : Math.floor(sum / run)]!;
  // Equal sums stand together, the one that is kept first.
  for (let at = 0, place = 0; place < kept.length; place += 1) {
    const first = kept[place]!;
    while (order[at] !== first) at += 1;
    for (; at < order.length && compareFalling(sums, order[at]!, sums, first) === 0; at += 1) {
      if (placeOf(order[at]!) < placeOf(kept[place]!)) kept[place] = order[at]!;
    }
    if ((place & 0xffff) === 0xffff) yield place / kept.length;
  }
  return {
    columns: sums.map((values) => taken(values, kept)),
    places: Uint32Array.from(kept, placeOf),
    next: Uint32Array.from(kept, (sum) => (isOneMany ? Math.floor(sum / run) : sum % run)),
  };
}

/** Runs of one length that are each in falling order, merged into one. */
function* mergedRuns(columns: Columns, run: number): Generator<number, Uint32Array, void> {
  const count = columns[0]!.length;
  let from = Uint32Array.from({ length: count }, (_, at) => at);
  let to = new Uint32Array(count);
  for (let span = run; span < count; span *= 2) {
    for (let start = 0; start < count; start += 2 * span) {
      const middle = Math.min(start + span, count);
      const end = Math.min(middle + span, count);
      let [i, j] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const isLeft = j >= end || (i < middle && compareFalling(columns, from[i]!, columns, from[j]!) <= 0);
        to[at] = isLeft ? from[i++]! : from[j++]!;
        if ((at & 0x7fff) === 0x7fff) yield at / count;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

export function taken(values: Float64Array, places: Uint32Array): Float64Array {
  const some = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) some[at] = values[places[at]!]!;
  return some;
}
