/** What months, days, seasons and stretches of time are called. */
import type { Piece } from '../numbers/pieces.ts';
import { HOLIDAY_WORDS } from './holidays.ts';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Edge = 'START' | 'MID' | 'END';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr - jun jul aug sep oct nov dec';
const MONTH = new Map(MONTHS.split(' ').map((name, i) => [name, (i % 12) + 1] as const));
MONTH.set('sept', 9);

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const WEEKDAY = new Map(WEEKDAYS.split(' ').map((name, i) => [name, i + 1] as const));
const SHORT_WEEKDAY = new Map([
  ...WEEKDAYS.split(' ').map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

export interface MonthRead {
  readonly month: number;
  readonly next: number;
  /** It may be something else: a verb (`may`, `march`), a person (`April`, `June`), an abbreviation without a point. */
  readonly isDoubtful: boolean;
}

const DOUBTFUL = new Set([
  'may',
  'march',
  'mar',
  'april',
  'june',
  'august',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
  'apr',
  'oct',
]);

/** A month, with a capital; the point of an abbreviation is part of it. */
export function monthAt(pieces: readonly Piece[], k: number): MonthRead | undefined {
  const piece = pieces[k];
  if (piece?.kind !== 'letters' || !isCapital(piece)) return undefined;
  const month = MONTH.get(piece.lower);
  if (month === undefined) return undefined;
  const isShort = piece.lower.length < 5 && piece.lower !== 'may' && piece.lower !== 'june' && piece.lower !== 'july';
  const dot = pieces[k + 1];
  const hasDot = isShort && dot?.text === '.' && !dot.spaced;
  return { month, next: hasDot ? k + 2 : k + 1, isDoubtful: !hasDot && DOUBTFUL.has(piece.lower) };
}

/** A weekday, from 1 for Monday; short ones only with a point or comma after them. */
export function weekdayAt(pieces: readonly Piece[], k: number): { weekday: number; next: number } | undefined {
  const piece = pieces[k];
  if (piece?.kind !== 'letters' || !isCapital(piece)) return undefined;
  const weekday = WEEKDAY.get(piece.lower);
  if (weekday !== undefined) return { weekday, next: k + 1 };
  const short = SHORT_WEEKDAY.get(piece.lower);
  const after = pieces[k + 1];
  if (short === undefined || after === undefined || after.spaced) return undefined;
  if (after.text === '.') return { weekday: short, next: k + 2 };
  const isBeforeDate = after.text === ',' && (pieces[k + 2]?.kind === 'digits' || monthAt(pieces, k + 2) !== undefined);
  return isBeforeDate ? { weekday: short, next: k + 1 } : undefined;
}

export function isCapital({ text, lower }: Piece): boolean {
  return text[0] !== lower[0];
}

const OTHERS = new Set(
  'today yesterday tomorrow tonight overnight eve nights weekend noon midnight midday fortnight quarter half daylong weeklong monthlong yearlong decadelong hours clock'.split(
    ' ',
  ),
);

/** Whether it is a word or number without which no date is found: each date has one among its first pieces. */
export function isDateWord({ kind, lower }: Piece): boolean {
  if (kind === 'digits') return true;
  if (kind === 'mark') return false;
  return (
    UNITS.has(lower) ||
    MONTH.has(lower) ||
    WEEKDAY.has(lower) ||
    SHORT_WEEKDAY.has(lower) ||
    PARTS.has(lower) ||
    SEASONS.has(lower) ||
    OTHERS.has(lower) ||
    HOLIDAY_WORDS.has(lower)
  );
}
