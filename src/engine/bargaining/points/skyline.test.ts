import { expect, test } from 'vitest';
import { notPlainlyDominated } from './prefilter.ts';
import { fallingOrder, undominated } from './skyline.ts';
import { frontierPlaces } from './sums.ts';

/** Chance enough for points. */
function points(count: number, respects: number, steps: number, seed = 1): Float64Array[] {
  let state = seed;
  return Array.from({ length: respects }, () =>
    Float64Array.from({ length: count }, () => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return Math.floor((state / 2 ** 32) * steps);
    }),
  );
}

function done<T>(work: Generator<number, T, void>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

function plainly(columns: readonly Float64Array[]): number[] {
  const all = [...columns[0]!.keys()];
  return all.filter((one) =>
    all.every((other) => {
      if (!columns.every((values) => values[other]! >= values[one]!)) return true;
      return columns.every((values) => values[other] === values[one]) && other >= one;
    }),
  );
}

test.each([1, 2, 3, 4, 5, 6])('of %i parties: what nothing dominates, and of equals the first', (respects) => {
  for (const [count, steps] of [
    [0, 5],
    [1, 5],
    [300, 4],
    [500, 40],
    [500, 1e9],
  ] as const) {
    const columns = points(count, respects, steps, count + respects);
    expect([...done(frontierPlaces(columns))].sort((a, b) => a - b)).toEqual(plainly(columns));
  }
});

test.each([2, 3, 4])('of very many points of %i parties nothing is dropped that stays', (respects) => {
  const columns = points(60_000, respects, 300);
  const all = done(fallingOrder(columns, Uint32Array.from(columns[0]!.keys())));
  expect([...all].slice(1).every((place, at) => columns[0]![all[at]!]! >= columns[0]![place]!)).toBe(true);
  const expected = respects === 2 ? stairs(columns) : [...done(undominated(columns, all))];
  expect([...done(frontierPlaces(columns))]).toEqual(expected);
  const left = done(notPlainlyDominated(columns));
  expect(left.length).toBeLessThan(30_000);
  expect(expected.every((place) => left.includes(place))).toBe(true);

  function stairs([x, y]: readonly Float64Array[]): number[] {
    let reached = Number.NEGATIVE_INFINITY;
    return [...all].filter((place) => {
      const isHigher = y![place]! > reached;
      if (isHigher) reached = y![place]!;
      return isHigher && x![place] !== undefined;
    });
  }
});
