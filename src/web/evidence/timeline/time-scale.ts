/**
 * Where dates stand on the line: downwards, in order, at least as far apart as their marks need. Days count, but a long
 * pause is drawn no longer than a short one; the line says there how long it was.
 */

export interface Moment {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** How many rows its marks take. */
  readonly rows: number;
}

export interface PlacedMoment {
  readonly date: string;
  /** In pixels, of the first row's middle. */
  readonly y: number;
  /** Where the month or the year that it names is over on the line; `y` for a day. */
  readonly until: number;
  /** Days since the moment before, where the line is shortened; undefined where it is not. */
  readonly pause: number | undefined;
}

export interface TimeScale {
  readonly moments: readonly PlacedMoment[];
  readonly height: number;
}

const DAY = 86_400_000;
const TOP = 18;
const PER_DAY = 4;
/** In days; beyond them the line is shortened. */
const LONGEST = 14;

/** Moments in order of time, no date twice; `row` is how high a row of marks is, in pixels. */
export function timeScale(moments: readonly Moment[], row: number): TimeScale {
  const starts = moments.map(({ date }) => firstDay(date));
  const ys: number[] = [];
  const pauses: (number | undefined)[] = [];
  for (const [n, start] of starts.entries()) {
    if (n === 0) {
      ys.push(TOP);
      pauses.push(undefined);
      continue;
    }
    const days = start - starts[n - 1]!;
    const room = moments[n - 1]!.rows * row;
    const isLong = days > LONGEST;
    pauses.push(isLong ? days : undefined);
    // A pause has its own words between the two.
    ys.push(ys[n - 1]! + room + (isLong ? row : 0) + Math.min(days, LONGEST) * PER_DAY);
  }
  const last = moments.length - 1;
  const end = last < 0 ? 0 : ys[last]! + moments[last]!.rows * row;
  const placeOf = (day: number): number => {
    const after = starts.findIndex((start) => start > day);
    if (after < 0) return end - row / 2;
    if (after === 0) return TOP;
    const [from, to] = [starts[after - 1]!, starts[after]!];
    return ys[after - 1]! + ((day - from) / (to - from)) * (ys[after]! - ys[after - 1]!);
  };
  return {
    moments: moments.map(({ date }, n) => ({
      date,
      y: ys[n]!,
      until: date.length === 10 ? ys[n]! : placeOf(lastDay(date)),
      pause: pauses[n],
    })),
    height: end,
  };
}

/** In days since 1970. */
function firstDay(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year!, month, day);
}

function lastDay(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (month === undefined ? dayOf(year! + 1, 1, 1) : dayOf(year!, month + 1, 1)) - 1;
}

/** `Date.UTC` takes a year below 100 for one of the last century. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}
