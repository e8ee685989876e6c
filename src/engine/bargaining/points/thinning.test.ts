import { expect, test } from 'vitest';
import { taken } from './sums.ts';
import { thinned } from './thinning.ts';

/** On a sphere nothing is dominated. */
function sphere(count: number, respects: number): Float64Array[] {
  let state = 7;
  const points = Array.from({ length: count }, () => {
    const one = Array.from({ length: respects }, () => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return state / 2 ** 32;
    });
    const length = Math.hypot(...one);
    return one.map((value) => Math.round((1e6 * value) / length));
  }).sort((a, b) => b[0]! - a[0]! || a[1]! - b[1]!);
  return Array.from({ length: respects }, (_, p) => Float64Array.from(points, (one) => one[p]!));
}

function done<T>(work: Generator<number, T, void>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

test.each([2, 3, 4, 5])('of %i parties few enough stay, and what stays stands for the rest', (respects) => {
  const columns = sphere(4000, respects);
  for (const most of [1, 10, 200, 3999]) {
    const { places, lost } = done(thinned(columns, most));
    const kept = columns.map((values) => taken(values, places));
    expect(kept[0]!.length).toBeLessThanOrEqual(most + respects);
    for (const at of columns[0]!.keys()) {
      const isNear = [...kept[0]!.keys()].some((place) =>
        columns.every((values, p) => kept[p]![place]! >= values[at]! - lost[p]!),
      );
      expect(isNear).toBe(true);
    }
    // Each party's best is there.
    columns.forEach((values, p) => {
      expect(Math.max(...kept[p]!)).toBe(Math.max(...values));
    });
  }
  expect(done(thinned(columns, 4000)).lost).toEqual(columns.map(() => 0));
});
