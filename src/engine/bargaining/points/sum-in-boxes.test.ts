import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Staircase, sumOfStaircases } from './staircase.ts';
import { sumInBoxes } from './sum-in-boxes.ts';

function done<T>(work: Generator<number, T, void>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** From steps down and steps up. */
const staircase = (longest: number): fc.Arbitrary<Staircase> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: longest,
      size: 'max',
    })
    .map((steps) => {
      let [x, y] = [0, 0];
      const points = steps.map(([down, up]) => {
        x -= down;
        y += up;
        return [x, y] as const;
      });
      return {
        x: Float64Array.from(points, ([one]) => one),
        y: Float64Array.from(points, ([, other]) => other),
      };
    });

/** As plainly as can be: all sums, without those that another is at least as good as for both. */
function slowSum(one: Staircase, other: Staircase): [number, number][] {
  const sums = [...one.x.keys()].flatMap((a) =>
    [...other.x.keys()].map((b): [number, number] => [one.x[a]! + other.x[b]!, one.y[a]! + other.y[b]!]),
  );
  const best = new Map<number, number>();
  for (const [x, y] of sums) best.set(x, Math.max(y, best.get(x) ?? Number.NEGATIVE_INFINITY));
  let reached = Number.NEGATIVE_INFINITY;
  return [...best]
    .sort(([a], [b]) => b - a)
    .filter(([, y]) => {
      const isBetter = y > reached;
      if (isBetter) reached = y;
      return isBetter;
    });
}

const pairs = ({ x, y }: Staircase) => [...x].map((one, at) => [one, y[at]!]);

test('what boxes leave out is on no frontier', () => {
  fc.assert(
    fc.property(staircase(90), staircase(90), fc.constantFrom(2, 5, 512), (one, other, seeds) => {
      const found = done(sumInBoxes(one, other, { most: 1e6, mostPoints: 1e6, seeds }));
      expect(pairs(found!)).toEqual(slowSum(one, other));
      expect(pairs(done(sumOfStaircases(one, other)))).toEqual(slowSum(one, other));
    }),
    { numRuns: 150 },
  );
});

test('too much to look at is not looked at', () => {
  const line = (step: number): Staircase => ({
    x: Float64Array.from({ length: 2000 }, (_, at) => -at * step),
    y: Float64Array.from({ length: 2000 }, (_, at) => at * step),
  });
  // A pie: every sum is on the frontier.
  expect(done(sumInBoxes(line(1), line(Math.SQRT2), { most: 50_000, mostPoints: 1e7, seeds: 8 }))).toBeUndefined();
  expect(done(sumInBoxes(line(1), line(Math.SQRT2), { most: 1e9, mostPoints: 100_000, seeds: 8 }))).toBeUndefined();
});
