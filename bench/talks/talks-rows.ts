/** All that is measured of talks, in one shape: points and negotiations. */
import { POINTS_ROWS } from './points-rows.ts';
import { RUN_ROWS, type RunRow } from './runs.ts';

export interface TalksRow {
  readonly id: string;
  readonly says: string;
  readonly target: RunRow['target'];
  /** How many of it one run does. */
  readonly count: number;
  /** Returns what is measured, and a fingerprint of what came of it. */
  readonly prepare: (seed: number) => () => string;
}

export const TALKS_ROWS: readonly TalksRow[] = [
  ...POINTS_ROWS.map(
    ({ id, says, make, run, target }): TalksRow => ({
      id,
      says: `frontier and points: ${says}`,
      target: target === undefined ? undefined : { milliseconds: target },
      count: 1,
      prepare(seed) {
        const bargain = make(seed);
        return () => {
          const { frontier, points } = run(bargain);
          return `${frontier.points.length} points, ${points.rational.length} rational${frontier.exact ? '' : ', thinned'}`;
        };
      },
    }),
  ),
  ...RUN_ROWS.map(
    ({ id, says, target, count, prepare }): TalksRow => ({
      id,
      says,
      target,
      count,
      prepare() {
        const once = prepare();
        return () => {
          once();
          return '';
        };
      },
    }),
  ),
];
