/** The frontier of all sums of a point of one frontier and a point of another: how two blocks of issues are put together. */
import { notPlainlyDominated } from './prefilter.ts';
import { type Columns, compareFalling, fallingOrder, undominated } from './skyline.ts';
import { staircasePlaces, sumOfStaircases } from './staircase.ts';

/** So many sums are looked at in one step. */
export const MOST_SUMS = { two: 200_000_000, more: 6_000_000 };

/** Places of the points that nothing dominates, of equals the first; in falling order of the first party. */
export function* frontierPlaces(columns: Columns): Generator<number, Uint32Array, void> {
  const [x, y] = columns;
  if (columns.length === 2) return yield* staircasePlaces(x!, y!);
  const order = yield* fallingOrder(columns, yield* notPlainlyDominated(columns));
  return yield* undominated(columns, order);
}

/** Both in falling order; so is what is returned. Of equal sums one is kept. */
export function* sumOfFrontiers(one: Columns, other: Columns): Generator<number, Columns, void> {
  if (one.length === 2) {
    const { x, y } = yield* sumOfStaircases({ x: one[0]!, y: one[1]! }, { x: other[0]!, y: other[1]! });
    return [x, y];
  }
  const [many, few] = one[0]!.length >= other[0]!.length ? [one, other] : [other, one];
  const [run, runs] = [many[0]!.length, few[0]!.length];
  const sums = many.map((values, party) => {
    const all = new Float64Array(run * runs);
    for (let at = 0; at < runs; at += 1) {
      const plus = few[party]![at]!;
      for (let i = 0; i < run; i += 1) all[at * run + i] = values[i]! + plus;
    }
    return all;
  });
  yield 0;
  const order = yield* mergedRuns(sums, run);
  const places = yield* undominated(sums, order);
  return sums.map((values) => taken(values, places));
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
