/**
 * Where a date of the ledger stands in time. A month or a year stands where it begins, before its days; so does its START;
 * its MID stands before its middle day, and its END behind its last one. `mod` is TIMEX3's; "about" moves nothing.
 */
import type { DateMod } from '../../model/index.ts';

export interface Moment {
  /** In days since 1970: where it stands. */
  readonly first: number;
  /** The last day that it may be, in days since 1970: of a month or a year as a whole its last, else `first`. */
  readonly last: number;
  /** Among those that stand on one day, the lower comes first. */
  readonly order: number;
}

type Grain = 'year' | 'month' | 'day';

/** Whole before part, coarse before fine; and an end the other way round: a day is over before its month is. */
const ORDER: Readonly<Record<'WHOLE' | 'START' | 'MID' | 'END', Readonly<Record<Grain, number>>>> = {
  WHOLE: { year: 0, month: 2, day: 6 },
  START: { year: 1, month: 3, day: 7 },
  MID: { year: 4, month: 5, day: 8 },
  END: { day: 9, month: 10, year: 11 },
};

/** `date`: YYYY, YYYY-MM or YYYY-MM-DD. */
export function momentOf(date: string, mod?: DateMod): Moment {
  const [year, month, day] = date.split('-').map(Number);
  const grain: Grain = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const begins = dayNumber(year!, month ?? 1, day ?? 1);
  const ends =
    grain === 'day' ? begins : (grain === 'month' ? dayNumber(year!, month! + 1, 1) : dayNumber(year! + 1, 1, 1)) - 1;
  const part = mod === undefined || mod === 'APPROX' ? 'WHOLE' : mod;
  const order = ORDER[part][grain];
  if (part === 'WHOLE') return { first: begins, last: ends, order };
  const first = part === 'START' ? begins : part === 'END' ? ends : begins + Math.floor((ends - begins) / 2);
  return { first, last: first, order };
}

/** Below 0 where `a` comes before `b`. */
export function compareMoments(a: Moment, b: Moment): number {
  return a.first - b.first || a.order - b.order;
}

/** `Date.UTC` takes a year below 100 for one of the last century. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}
