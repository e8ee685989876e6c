/** One date without its preposition, and with the time of day that goes with it. */
import type { Piece } from '../numbers/pieces.ts';
import { PARTS } from './names.ts';
import type { Read } from './phrase.ts';
import { absoluteAt } from './read-absolute.ts';
import { clockAt } from './read-clock.ts';
import { durationAt } from './read-duration.ts';
import { holidayAt } from './read-holiday.ts';
import { nthWeekdayAt } from './read-nth-weekday.ts';
import { relativeAt } from './read-relative.ts';

/** A date, or a time of day, or one with the other: `today at noon`, `at 9:30 on Tuesday`, `Tuesday morning`. */
export function withTime(
  pieces: readonly Piece[],
  k: number,
  preposition: string,
  isDayFirst: boolean,
): Read | undefined {
  const clock = clockAt(pieces, k, preposition);
  if (clock !== undefined) {
    const { hour, minute } = clock;
    const link = pieces[clock.next]?.lower === 'on' ? clock.next + 1 : clock.next;
    const day =
      pieces[link] === undefined || preposition === ''
        ? undefined
        : dateAt(pieces, link, link > clock.next ? 'on' : '', isDayFirst);
    if (day !== undefined && isOneDay(day)) return { ...day, clock: { hour, minute } };
    return { meaning: { is: 'clock' }, next: clock.next, clock: { hour, minute } };
  }
  const date = dateAt(pieces, k, preposition, isDayFirst);
  if (date === undefined || !isOneDay(date) || date.part !== undefined) return date;
  return withPart(pieces, date) ?? date;
}

/** `… morning`, `… in the evening`, `… at noon`, `…, at 9:30`. */
export function withPart(pieces: readonly Piece[], date: Read): Read | undefined {
  let k = date.next;
  const direct = PARTS.get(pieces[k]?.lower ?? '');
  if (direct !== undefined) return { ...date, part: direct, next: k + 1 };
  if (pieces[k]?.text === ',') k++;
  const link = pieces[k]?.lower;
  if (link === 'in' && pieces[k + 1]?.lower === 'the') {
    const part = PARTS.get(pieces[k + 2]?.lower ?? '');
    if (part !== undefined) return { ...date, part, next: k + 3 };
  }
  if (link !== 'at') return undefined;
  const clock = clockAt(pieces, k + 1, 'at');
  return clock === undefined
    ? undefined
    : { ...date, clock: { hour: clock.hour, minute: clock.minute }, next: clock.next };
}

/** A date by itself, with the `’s` that may hang on it. */
export function dateAt(
  pieces: readonly Piece[],
  k: number,
  preposition: string,
  isDayFirst: boolean,
): Read | undefined {
  const read =
    nthWeekdayAt(pieces, k) ??
    absoluteAt(pieces, k, preposition, isDayFirst) ??
    holidayAt(pieces, k, preposition) ??
    withDayNamed(pieces, relativeAt(pieces, k, preposition), isDayFirst) ??
    durationAt(pieces, k, preposition);
  if (read === undefined) return undefined;
  const [mark, s] = [pieces[read.next], pieces[read.next + 1]];
  const isPossessive = mark !== undefined && !mark.spaced && /^['’]$/.test(mark.text) && s?.lower === 's' && !s.spaced;
  return isPossessive ? { ...read, next: read.next + 2 } : read;
}

/** `tomorrow, October 22`, `today (5 May)`: one date, and the second says which. */
function withDayNamed(pieces: readonly Piece[], read: Read | undefined, isDayFirst: boolean): Read | undefined {
  if (read?.meaning.is !== 'shift' || read.meaning.unit !== 'day' || read.meaning.to !== 'published') return read;
  const mark = pieces[read.next]?.text;
  if (mark !== ',' && mark !== '(') return read;
  const day = pieces[read.next + 1] === undefined ? undefined : absoluteAt(pieces, read.next + 1, 'on', isDayFirst);
  if (day?.meaning.is !== 'day' || read.part !== undefined) return read;
  return { ...day, next: mark === '(' && pieces[day.next]?.text === ')' ? day.next + 1 : day.next };
}

export function isOneDay({ meaning }: Read): boolean {
  return (
    meaning.is === 'holiday' ||
    meaning.is === 'day' ||
    meaning.is === 'weekday' ||
    meaning.is === 'weekday-of-week' ||
    meaning.is === 'monthday' ||
    (meaning.is === 'shift' && meaning.unit === 'day')
  );
}
