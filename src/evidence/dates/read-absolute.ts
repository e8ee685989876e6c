/** Dates that name a month, year or number of a day: `25 April 2019`, `April 25th`, `2019-04-25`, `the early 1990s`, `Q3 2022`. */
import { ORDINALS } from '../numbers/number-words.ts';
import type { Piece } from '../numbers/pieces.ts';
import { isDay } from './calendar.ts';
import { isCapital, monthAt, SEASONS, weekdayAt } from './names.ts';
import type { Read, YearOf } from './phrase.ts';
import { isYearLike, yearAt } from './read-year.ts';

const OPEN: YearOf = { is: 'open' };

/** `isDayFirst`: how `10/11/2023` is read. `preposition`: what stands before it, or empty. */
export function absoluteAt(
  pieces: readonly Piece[],
  k: number,
  preposition: string,
  isDayFirst: boolean,
): Read | undefined {
  return (
    numericAt(pieces, k, isDayFirst) ??
    withWeekday(pieces, k, isDayFirst) ??
    dayMonthAt(pieces, k) ??
    monthFirstAt(pieces, k, preposition) ??
    seasonAt(pieces, k, preposition) ??
    quarterAt(pieces, k) ??
    decadeAt(pieces, k) ??
    yearAt(pieces, k, preposition)
  );
}

/** `2019-04-25`, `25/04/2019`, `25.04.19`. */
function numericAt(pieces: readonly Piece[], k: number, isDayFirst: boolean): Read | undefined {
  const [a, s, b, t, c] = [pieces[k], pieces[k + 1], pieces[k + 2], pieces[k + 3], pieces[k + 4]];
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return undefined;
  if (s?.text !== t?.text || s!.spaced || b.spaced || t!.spaced || c.spaced) return undefined;
  if (!'-/.'.includes(s!.text)) return undefined;
  // Five numbers in a row with points are a version or an address.
  const after = pieces[k + 5];
  if (after !== undefined && !after.spaced && after.text === s!.text && pieces[k + 6]?.kind === 'digits')
    return undefined;
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
  const day = (year: number, month: number, date: number): Read | undefined =>
    isDay({ year, month, day: date })
      ? { meaning: { is: 'day', month, day: date, year: { is: 'said', year } }, next: k + 5 }
      : undefined;
  if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2) return day(x, y, z);
  if (a.text.length > 2 || b.text.length > 2 || (c.text.length !== 4 && !(c.text.length === 2 && s!.text !== '-'))) {
    return undefined;
  }
  const year = c.text.length === 4 ? z : z < 70 ? 2000 + z : 1900 + z;
  if (s!.text === '.' || isDayFirst) return day(year, y, x) ?? day(year, x, y);
  return day(year, x, y) ?? day(year, y, x);
}

/** `Thursday, April 25`, `this coming Tuesday 14 May`, `Thursday (25 April)`. */
function withWeekday(pieces: readonly Piece[], start: number, isDayFirst: boolean): Read | undefined {
  let k = start;
  while (k < start + 2 && /^(?:this|the|next|last|coming|upcoming|past)$/.test(pieces[k]?.lower ?? '')) k++;
  const weekday = weekdayAt(pieces, k);
  if (weekday === undefined) return undefined;
  let at = weekday.next;
  const mark = pieces[at]?.text;
  if (mark === ',' || mark === '(') at++;
  if (pieces[at]?.lower === 'the' || pieces[at]?.lower === 'on') at++;
  const day = dayMonthAt(pieces, at) ?? monthFirstAt(pieces, at, 'on') ?? numericAt(pieces, at, isDayFirst);
  if (day?.meaning.is !== 'day') return undefined;
  const close = mark === '(' && pieces[day.next]?.text === ')' ? 1 : 0;
  return { meaning: { ...day.meaning, weekday: weekday.weekday }, next: day.next + close };
}

/** `25 April 2019`, `the 25th of April`, `24–25 April` (the last day of it). */
function dayMonthAt(pieces: readonly Piece[], at: number): Read | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  const number = dateNumberAt(pieces, k);
  if (number === undefined) return undefined;
  let next = number.next;
  if (pieces[next]?.lower === 'of' && (number.isOrdinal || at === k)) next++;
  if (pieces[next]?.text === '-' && !pieces[next]!.spaced) next++;
  const month = monthAt(pieces, next);
  if (month === undefined || !isDay({ year: 2000, month: month.month, day: number.day })) return undefined;
  const year = yearAfter(pieces, month.next);
  return {
    meaning: { is: 'day', month: month.month, day: number.day, year: year?.year ?? OPEN },
    next: year?.next ?? month.next,
  };
}

/** 1 to 31, with or without `st`, `nd`, `rd`, `th`. */
export function dateNumberAt(
  pieces: readonly Piece[],
  k: number,
): { readonly day: number; readonly next: number; readonly isOrdinal: boolean } | undefined {
  const piece = pieces[k];
  if (piece?.kind === 'letters') {
    const day = ORDINALS.get(piece.lower);
    return day === undefined ? undefined : { day, next: k + 1, isOrdinal: true };
  }
  if (piece?.kind !== 'digits' || piece.text.length > 2) return undefined;
  const day = Number(piece.text);
  if (day < 1 || day > 31) return undefined;
  const suffix = pieces[k + 1];
  const isOrdinal = suffix !== undefined && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day, next: isOrdinal ? k + 2 : k + 1, isOrdinal };
}

/** `April 25, 2019`, `April 25th`, `April 2019`, `April of that year`, `April`. */
function monthFirstAt(pieces: readonly Piece[], k: number, preposition: string): Read | undefined {
  const month = monthAt(pieces, k);
  if (month === undefined) return undefined;
  const number = dateNumberAt(pieces, month.next);
  if (
    number !== undefined &&
    pieces[month.next]!.kind === 'digits' &&
    isDay({ year: 2000, month: month.month, day: number.day })
  ) {
    const year = yearAfter(pieces, number.next);
    const isDayOfMonth = year !== undefined || number.isOrdinal || preposition !== 'in' || !isWord(pieces[number.next]);
    if (isDayOfMonth && !isAmount(pieces, number.next)) {
      return {
        meaning: { is: 'day', month: month.month, day: number.day, year: year?.year ?? OPEN },
        next: year?.next ?? number.next,
      };
    }
  }
  const year = yearAfter(pieces, month.next);
  if (year !== undefined) return { meaning: { is: 'month', month: month.month, year: year.year }, next: year.next };
  const [before, after] = [pieces[k - 1], pieces[month.next]];
  const mayBeWord = /^(?:may|march|mar|jan|dec|sep|jun|jul|apr|oct)$/.test(pieces[k]!.lower);
  if (preposition === '' && month.isDoubtful && (mayBeWord || isCapitalWord(before)) && !followsMonth(pieces, k))
    return undefined;
  const isName =
    (preposition === '' || preposition === 'of' || preposition === 'for' || preposition === 'from') &&
    isCapitalWord(after) &&
    month.isDoubtful;
  if (isName || (before?.text === '-' && !before.spaced && preposition === '')) return undefined;
  return { meaning: { is: 'month', month: month.month, year: OPEN }, next: month.next };
}

function isCapitalWord(piece: Piece | undefined): boolean {
  return piece?.kind === 'letters' && isCapital(piece);
}

/** `in March and May`, `from March to May`, `early May`. */
function followsMonth(pieces: readonly Piece[], k: number): boolean {
  const link = pieces[k - 1];
  if (link?.kind !== 'letters' && !'-–—/,'.includes(link?.text ?? '?')) return false;
  if (/^(?:early|late|mid|last|next|this|following|previous|between)$/.test(link!.lower)) return true;
  return monthAt(pieces, k - 2) !== undefined && /^(?:and|or|to|through|until|[-–—/,])$/.test(link!.lower);
}

/** A number that counts: `March 20 percent`, `May 5 million`. */
function isAmount(pieces: readonly Piece[], next: number): boolean {
  const after = pieces[next];
  if (after === undefined) return false;
  if (after.text === '%') return true;
  if (/^[.,:]$/.test(after.text) && !after.spaced) {
    const more = pieces[next + 1];
    return more?.kind === 'digits' && !more.spaced;
  }
  return /^(?:percent|per|million|billion|thousand|people|years|days|hours)$/.test(after.lower);
}

/** A word that what is counted could begin with. */
function isWord(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'letters' &&
    piece.text === piece.lower &&
    !/^(?:and|or|to|at|in|the|a|for|with|by|of|when|after)$/.test(piece.lower)
  );
}

/** ` 2019`, `, 2019`, ` of 2019`, ` of that year`, ` last year`. */
export function yearAfter(
  pieces: readonly Piece[],
  at: number,
): { readonly year: YearOf; readonly next: number } | undefined {
  let k = at;
  if (pieces[k]?.text === ',' || pieces[k]?.lower === 'of' || pieces[k]?.lower === 'in') k++;
  const piece = pieces[k];
  if (isYearLike(piece)) {
    const after = pieces[k + 1];
    const isMore =
      after !== undefined &&
      !after.spaced &&
      /^[,.:]$/.test(after.text) &&
      pieces[k + 2]?.kind === 'digits' &&
      !pieces[k + 2]!.spaced;
    if (!isMore) return { year: { is: 'said', year: Number(piece!.text) }, next: k + 1 };
    return undefined;
  }
  return pieces[at]?.text === ',' ? undefined : relativeYearAt(pieces, k);
}

/** `last year`, `this year`, `that year`, `the same year`, `the following year`, `the year before`. */
function relativeYearAt(
  pieces: readonly Piece[],
  at: number,
): { readonly year: YearOf; readonly next: number } | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  const [word, year] = [pieces[k]?.lower ?? '', pieces[k + 1]?.lower];
  if (year !== 'year') return k > at && word === 'year' && pieces[k + 1]?.text !== ',' ? theYear(pieces, k) : undefined;
  const by = RELATIVE.get(word);
  if (by === undefined) return undefined;
  const to = (word === 'last' || word === 'next' || word === 'this') && k === at ? 'published' : 'narrative';
  return { year: { is: 'relative', to, by }, next: k + 2 };
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['that', 0],
  ['same', 0],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['following', 1],
]);

function theYear(pieces: readonly Piece[], k: number): { readonly year: YearOf; readonly next: number } {
  const after = pieces[k + 1]?.lower;
  if (after === 'before') return { year: { is: 'relative', to: 'narrative', by: -1 }, next: k + 2 };
  if (after === 'after') return { year: { is: 'relative', to: 'narrative', by: 1 }, next: k + 2 };
  return { year: { is: 'relative', to: 'published', by: 0 }, next: k + 1 };
}

/** `spring 2019`, `the summer of 2020`, `summer of last year`, `in the autumn`; `this summer` is found elsewhere. */
function seasonAt(pieces: readonly Piece[], at: number, preposition: string): Read | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  const season = pieces[k]?.kind === 'letters' ? SEASONS.get(pieces[k]!.lower) : undefined;
  if (season === undefined) return undefined;
  const year = yearAfter(pieces, k + 1);
  if (year !== undefined) return { meaning: { is: 'season', season, year: year.year }, next: year.next };
  // "in the fall of the government", "in winter clothes".
  const isDate =
    /^(?:in|by|since|until|till|before|after|during|from|towards?|(?:no|not) (?:later|earlier|sooner) than)$/.test(
      preposition,
    ) &&
    pieces[k + 1]?.lower !== 'of' &&
    pieces[k]!.lower !== 'fall';
  return isDate && !isWord(pieces[k + 1]) ? { meaning: { is: 'season', season, year: OPEN }, next: k + 1 } : undefined;
}

const QUARTERS = new Set(['first', 'second', 'third', 'fourth', 'last', 'final']);

/** `Q3 2022`, `the third quarter of 2022`, `the second half of last year`, `H1 2024`. */
function quarterAt(pieces: readonly Piece[], at: number): Read | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  const [first, second] = [pieces[k], pieces[k + 1]];
  if ((first?.text === 'Q' || first?.text === 'H') && second?.kind === 'digits' && !second.spaced) {
    const number = Number(second.text);
    const is = first.text === 'Q' ? 'quarter' : 'half';
    if (number < 1 || number > (is === 'half' ? 2 : 4)) return undefined;
    const year = yearAfter(pieces, k + 2);
    return { meaning: { is, number, year: year?.year ?? OPEN }, next: year?.next ?? k + 2 };
  }
  if (first?.kind !== 'letters' || !QUARTERS.has(first.lower)) return undefined;
  const is = second?.lower;
  if (is !== 'quarter' && is !== 'half') return undefined;
  const number = ORDINALS.get(first.lower) ?? (is === 'half' ? 2 : 4);
  if (number > (is === 'half' ? 2 : 4)) return undefined;
  const year = yearAfter(pieces, k + 2);
  // "the first half" of a match or of a month; "the last quarter" of anything.
  if (year === undefined && (is === 'half' || pieces[k + 2]?.lower === 'of' || k === at)) return undefined;
  return { meaning: { is, number, year: year?.year ?? OPEN }, next: year?.next ?? k + 2 };
}

/** `the 1990s`, `the nineties` (not found), `the 19th century`. */
function decadeAt(pieces: readonly Piece[], at: number): Read | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  const [number, s] = [pieces[k], pieces[k + 1]];
  if (
    number?.kind === 'digits' &&
    s?.lower === 's' &&
    !s.spaced &&
    number.text.length === 4 &&
    number.text.endsWith('0')
  ) {
    return { meaning: { is: 'decade', number: Number(number.text.slice(0, 3)) }, next: k + 2 };
  }
  const ordinal = dateNumberAt(pieces, k);
  if (ordinal?.isOrdinal !== true) return undefined;
  const dash = pieces[ordinal.next]?.text === '-' ? 1 : 0;
  if (pieces[ordinal.next + dash]?.lower !== 'century') return undefined;
  return { meaning: { is: 'century', number: ordinal.day - 1 }, next: ordinal.next + dash + 1 };
}
