/**
 * Where dates stand on the line: downwards, in order, at least as far apart as their marks need. Days count, but a long
 * pause is drawn no longer than a short one; the line says there how long it was.
 */
import { momentOf } from '../../../analysis/evidence/moment.ts';
import type { DateMod } from '../../../model/index.ts';

export interface DatedRows {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** What part of it is meant; none twice of one date. */
  readonly mod?: DateMod | undefined;
  /** How many rows its marks take. */
  readonly rows: number;
}

export interface PlacedMoment {
  /** In pixels, of the first row's middle. */
  readonly y: number;
  /** Where the month or the year that it names is over on the line; `y` for a day or a part. */
  readonly until: number;
  /** Days since the moment before, where the line is shortened; undefined where it is not. */
  readonly pause: number | undefined;
}

export interface TimeScale {
  readonly moments: readonly PlacedMoment[];
  readonly height: number;
}

const TOP = 18;
const PER_DAY = 4;
/** In days; beyond them the line is shortened. */
const LONGEST = 14;

/** Dates in order of time (`compareMoments`); `row` is how high a row of marks is, in pixels. */
export function timeScale(dates: readonly DatedRows[], row: number): TimeScale {
  const moments = dates.map(({ date, mod }) => momentOf(date, mod));
  const starts = moments.map(({ first }) => first);
  const ys: number[] = [];
  const pauses: (number | undefined)[] = [];
  for (const [n, start] of starts.entries()) {
    if (n === 0) {
      ys.push(TOP);
      pauses.push(undefined);
      continue;
    }
    const days = start - starts[n - 1]!;
    const room = dates[n - 1]!.rows * row;
    const isLong = days > LONGEST;
    pauses.push(isLong ? days : undefined);
    // A pause has its own words between the two.
    ys.push(ys[n - 1]! + room + (isLong ? row : 0) + Math.min(days, LONGEST) * PER_DAY);
  }
  const last = dates.length - 1;
  const end = last < 0 ? 0 : ys[last]! + dates[last]!.rows * row;
  const placeOf = (day: number): number => {
    const after = starts.findIndex((start) => start > day);
    if (after < 0) return end - row / 2;
    if (after === 0) return TOP;
    const [from, to] = [starts[after - 1]!, starts[after]!];
    return ys[after - 1]! + ((day - from) / (to - from)) * (ys[after]! - ys[after - 1]!);
  };
  return {
    moments: moments.map(({ first, last: over }, n) => ({
      y: ys[n]!,
      until: over === first ? ys[n]! : placeOf(over),
      pause: pauses[n],
    })),
    height: end,
  };
}
