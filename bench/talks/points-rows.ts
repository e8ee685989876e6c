/** What is measured of frontiers and points: generated talks, each with the bound that it is to keep. */
import {
  type Bargain,
  type Frontier,
  frontier,
  lotteriesOf,
  type Points,
  pointsOf,
} from '../../src/engine/bargaining/index.ts';
import { finish } from '../../src/model/index.ts';

export interface PointsRow {
  readonly id: string;
  readonly says: string;
  readonly make: (seed: number) => Bargain;
  readonly run: (bargain: Bargain) => { readonly frontier: Frontier; readonly points: Points };
  /** Milliseconds; undefined where finishing is the bound. */
  readonly target: number | undefined;
}

interface Size {
  readonly parties: number;
  readonly issues: number;
  readonly values: number;
  /** Some party counts a combination of all issues, so that each package has to be looked at. */
  readonly coupled?: boolean;
}

/** The frontier, all points by all names, and lotteries where there are two parties. */
function run(bargain: Bargain) {
  const found = finish(frontier(bargain));
  if (found.form !== 'frontier') throw new Error('The space is too large.');
  lotteriesOf(bargain, found);
  return { frontier: found, points: finish(pointsOf(bargain, found)) };
}

/** Each issue is better for every other party the more of it there is, and worse for the rest; weights and worths by chance. */
function opposedTalks({ parties, issues, values, coupled = false }: Size, seed: number): Bargain {
  let state = seed;
  const chance = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const levels = Float64Array.from({ length: values }, (_, at) => at);
  const all = Array.from({ length: issues }, (_, at) => ({ issue: at, from: 0, to: 2 }));
  return {
    issues: Array.from({ length: issues }, (_, at) => ({
      issue: {
        id: `i${at}`,
        name: `Issue ${at}`,
        group: undefined,
        kind: 'integer',
        low: 0,
        high: values - 1,
        unit: undefined,
      },
      levels,
      sampled: false,
    })),
    parties: Array.from({ length: parties }, (_, p) => {
      const weights = Array.from({ length: issues }, () => 0.1 + chance());
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return {
        id: `p${p}`,
        name: `Party ${p}`,
        adds: weights.map((weight) => {
          const worth = Float64Array.from(levels, chance).sort();
          const share = weight / total / worth.at(-1)!;
          return (p % 2 === 0 ? worth : worth.reverse()).map((one) => one * share);
        }),
        bias: 0,
        extra: coupled
          ? { aggregate: 'sum', weight: 1, terms: [{ adds: 0.1, when: all, unless: [] }], parts: [] }
          : undefined,
        scale: 1,
        cap: Number.POSITIVE_INFINITY,
        reservation: 0.3,
        discount: 1,
      };
    }),
  };
}

const row = (id: string, says: string, size: Size, target: number | undefined): PointsRow => ({
  id,
  says,
  make: (seed) => opposedTalks(size, seed),
  run,
  target,
});

export const POINTS_ROWS: readonly PointsRow[] = [
  row('points-2x6', '10^6 packages, 2 parties', { parties: 2, issues: 6, values: 10 }, 50),
  row('points-2x12', '10^12 packages, 2 parties', { parties: 2, issues: 12, values: 10 }, 500),
  row('points-2x20', '10^20 packages, 2 parties', { parties: 2, issues: 20, values: 10 }, undefined),
  row('points-3x6', '10^6 packages, 3 parties', { parties: 3, issues: 6, values: 10 }, 1000),
  row('points-4x6', '10^6 packages, 4 parties', { parties: 4, issues: 6, values: 10 }, undefined),
  row(
    'points-2x6-coupled',
    '10^6 packages, 2 parties, each package looked at',
    { parties: 2, issues: 6, values: 10, coupled: true },
    undefined,
  ),
];
