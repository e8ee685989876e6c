/** `the last Friday of March`, `the first Monday in May 2024`. */
import { ORDINALS } from '../numbers/number-words.ts';
import type { Piece } from '../numbers/pieces.ts';
import { dayNumber, isDay, weekdayOf } from './calendar.ts';
import { monthAt, weekdayAt } from './names.ts';
import type { Read } from './phrase.ts';
import { yearAfter } from './read-absolute.ts';

/** Undefined where none begins there. */
export function nthWeekdayAt(pieces: readonly Piece[], at: number): Read | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  const word = pieces[k]?.lower ?? '';
  const nth = word === 'last' ? -1 : ORDINALS.get(word);
  const weekday = nth === undefined || nth > 5 ? undefined : weekdayAt(pieces, k + 1);
  if (nth === undefined || weekday === undefined || !/^(?:of|in)$/.test(pieces[weekday.next]?.lower ?? ''))
    return undefined;
  const month = monthAt(pieces, weekday.next + 1);
  if (month === undefined) return undefined;
  const year = yearAfter(pieces, month.next);
  return {
    meaning: {
      is: 'weekday-of-month',
      weekday: weekday.weekday,
      nth,
      month: month.month,
      year: year?.year ?? { is: 'open' },
    },
    next: year?.next ?? month.next,
  };
}

/** Its day in a year; undefined where the month has no fifth. */
export function nthWeekdayIn(year: number, month: number, weekday: number, nth: number): number | undefined {
  if (nth > 0) {
    const first = dayNumber({ year, month, day: 1 });
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    return isDay({ year, month, day }) ? dayNumber({ year, month, day }) : undefined;
  }
  for (let day = 31; day > 21; day--)
    if (isDay({ year, month, day }) && weekdayOf(dayNumber({ year, month, day })) === weekday)
      return dayNumber({ year, month, day });
  return undefined;
}
