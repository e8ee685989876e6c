/** Reckons the TIMEX3 value of a date phrase from the day of publication, what was told before, and the tense. */
import type { Tense } from '../hedges/tense.ts';
import { dayNumber, dayOf, dayValue, isDay, monthOf, monthValue, pad, weekdayOf, weekValue } from './calendar.ts';
import { durationValue } from './duration-value.ts';
import { holidayIn } from './holidays.ts';
import type { Season, Unit } from './names.ts';
import type { Meaning, Phrase, YearOf } from './phrase.ts';
import { nthWeekdayIn } from './read-nth-weekday.ts';

/** What the text spoke of last. */
export interface Narrative {
  /** The last day that was named, and the last that was not merely the day on which somebody said so. */
  readonly day: number | undefined;
  readonly dayOfDeed: number | undefined;
  readonly year: number | undefined;
  /** Year and month. */
  readonly month: { readonly year: number; readonly month: number } | undefined;
  /** `Q1`, `H2`: the last date was that part of its year. */
  readonly share: string | undefined;
}

export interface Place {
  readonly value: string | undefined;
  /** The upper end of a stretch of time. */
  readonly to?: string;
  readonly type: 'date' | 'time' | 'duration';
  readonly from: 'itself' | 'published' | 'narrative';
  /** For what is told next. */
  readonly day: number | undefined;
  readonly month: { readonly year: number; readonly month: number } | undefined;
  readonly year: number | undefined;
}

export interface Frame {
  readonly published: number | undefined;
  readonly narrative: Narrative;
  readonly tense: Tense;
}

/** A month-day that lies no more than so many days on the wrong side of the tense is still the nearest one: the tense errs. */
const SLACK = 10;

export function place(phrase: Phrase, frame: Frame): Place {
  const { meaning } = phrase;
  if (meaning.is === 'duration') return placeDuration(meaning, phrase, frame);
  const named = meaning.is === 'clock' ? dayOfClock(phrase, frame) : placeDate(meaning, frame);
  const found = phrase.days === 0 || named.day === undefined ? named : onDay(named.day + phrase.days, named.from);
  if (found.day === undefined || (phrase.part === undefined && phrase.clock === undefined)) {
    return { ...found, type: phrase.part === undefined && phrase.clock === undefined ? 'date' : 'time' };
  }
  const { clock, part } = phrase;
  const time = clock === undefined ? part! : `${pad(clock.hour, 2)}:${pad(clock.minute, 2)}`;
  return { ...found, type: 'time', value: `${dayValue(found.day)}T${time}` };
}

type Found = Omit<Place, 'type'>;

function nowhere(from: Place['from']): Found {
  return { value: undefined, from, day: undefined, month: undefined, year: undefined };
}

function onDay(day: number, from: Place['from']): Found {
  const { year, month } = dayOf(day);
  return { value: dayValue(day), from, day, month: { year, month }, year };
}

function inMonth(year: number, month: number, from: Place['from']): Found {
  return { value: monthValue({ year, month }), from, day: undefined, month: { year, month }, year };
}

function inYear(year: number, value: string, from: Place['from']): Found {
  return { value, from, day: undefined, month: undefined, year };
}

/** A time that opens an entry (`14:05 …`) is of the day of publication, any other of the day told of. */
function dayOfClock({ from, preposition }: Phrase, { narrative, published }: Frame): Found {
  const isEntry = from === 0 && preposition === '';
  if (!isEntry && narrative.dayOfDeed !== undefined) return onDay(narrative.dayOfDeed, 'narrative');
  return published === undefined ? nowhere('published') : onDay(published, 'published');
}

function placeDate(meaning: Exclude<Meaning, { is: 'duration' | 'clock' }>, frame: Frame): Found {
  const { published, narrative, tense } = frame;
  switch (meaning.is) {
    case 'day':
      return placeDay(meaning, frame);
    case 'holiday':
      return placeYearly((year) => holidayIn(year, meaning.holiday), meaning, frame);
    case 'event':
      return nowhere('narrative');
    case 'same':
      return narrative.day === undefined ? nowhere('narrative') : onDay(narrative.day, 'narrative');
    case 'monthday':
      return placeMonthday(meaning.day, frame);
    case 'month':
      return placeMonth(meaning.month, meaning.year, frame);
    case 'year':
      return inYear(meaning.year, pad(meaning.year, 4), 'itself');
    case 'decade':
      return { ...nowhere('itself'), value: pad(meaning.number, 3) };
    case 'century':
      return { ...nowhere('itself'), value: pad(meaning.number, 2) };
    case 'season':
      return placeSeason(meaning.season, meaning.year, frame);
    case 'quarter':
    case 'half': {
      const { year, from } = quarterYear(meaning, frame);
      return year === undefined
        ? nowhere(from)
        : inYear(year, `${pad(year, 4)}-${meaning.is === 'half' ? 'H' : 'Q'}${meaning.number}`, from);
    }
    case 'weekday': {
      if (meaning.which === 'following' || meaning.which === 'previous') {
        if (narrative.day === undefined) return nowhere('narrative');
        const by = meaning.which === 'following' ? 1 : -1;
        return onDay(weekdayFrom(narrative.day + by, meaning.weekday, by), 'narrative');
      }
      if (published === undefined) return nowhere('published');
      const which = meaning.which === 'open' ? (tense === 'future' ? 'on or after' : 'on or before') : meaning.which;
      if (which === 'last') return onDay(weekdayFrom(published - 1, meaning.weekday, -1), 'published');
      if (which === 'next') return onDay(weekdayFrom(published + 1, meaning.weekday, 1), 'published');
      if (which === 'on or before') return onDay(weekdayFrom(published, meaning.weekday, -1), 'published');
      if (which === 'this' && tense === 'past') return onDay(weekdayFrom(published, meaning.weekday, -1), 'published');
      return onDay(weekdayFrom(published, meaning.weekday, 1), 'published');
    }
    case 'weekday-of-week':
      return published === undefined
        ? nowhere('published')
        : onDay(published - weekdayOf(published) + meaning.weekday + 7 * meaning.by, 'published');
    case 'weekday-of-month': {
      const { month, weekday, nth, year } = meaning;
      return placeYearly((one) => nthWeekdayIn(one, month, weekday, nth), { year }, frame);
    }
    case 'weekend': {
      if (published === undefined) return nowhere('published');
      const by = meaning.by === 'open' ? (tense === 'future' || weekdayOf(published) > 5 ? 0 : -1) : meaning.by;
      const saturday = published - weekdayOf(published) + 6 + 7 * by;
      return { ...nowhere('published'), value: `${weekValue(saturday)}-WE`, year: dayOf(saturday).year };
    }
    case 'week-of': {
      const inner = meaning.day.is === 'day' ? placeDay(meaning.day, frame) : nowhere('itself');
      return inner.day === undefined ? inner : { ...inner, value: weekValue(inner.day), day: undefined };
    }
    case 'shift':
      return placeShift(meaning, frame);
  }
}

function weekdayFrom(start: number, weekday: number, step: 1 | -1): number {
  const gap = step === 1 ? weekday - weekdayOf(start) : weekdayOf(start) - weekday;
  return start + step * ((gap + 7) % 7);
}

function placeDay(meaning: Extract<Meaning, { is: 'day' }>, frame: Frame): Found {
  const { month, day } = meaning;
  return placeYearly(
    (year) => (isDay({ year, month, day }) ? dayNumber({ year, month, day }) : undefined),
    meaning,
    frame,
  );
}

/** A day that comes once a year, or in leap years only. */
function placeYearly(
  dayIn: (year: number) => number | undefined,
  { year: of, weekday }: { readonly year: YearOf; readonly weekday?: number },
  frame: Frame,
): Found {
  const { year, from } = yearOf(of, frame);
  const { published, narrative, tense } = frame;
  const known = year ?? (published === undefined ? narrative.month?.year : undefined);
  if (known !== undefined) {
    const found = dayIn(known);
    const isTold = year === undefined;
    return found === undefined ? nowhere(from) : onDay(found, isTold ? 'narrative' : from);
  }
  if (published === undefined || of.is === 'relative') return nowhere(from);
  const around = dayOf(published).year;
  const candidates = [around - 1, around, around + 1, around - 4, around + 4]
    .map(dayIn)
    .filter((one) => one !== undefined)
    .filter((one) => (of.is === 'last' ? one < published : of.is === 'next' ? one > published : true));
  const fitting = candidates.filter((one) => weekday === undefined || weekdayOf(one) === weekday);
  const best = nearest(fitting.length > 0 ? fitting : candidates, published, tense, SLACK);
  return best === undefined ? nowhere('published') : onDay(best, 'published');
}

/** The nearest in keeping with the tense; the nearest of all where that one is at most `slack` days away. */
function nearest(candidates: readonly number[], published: number, tense: Tense, slack: number): number | undefined {
  let best: number | undefined;
  for (const one of candidates) {
    const gap = Math.abs(one - published);
    const isInKeeping = tense === 'present' || gap <= slack || (tense === 'past' ? one <= published : one >= published);
    if (isInKeeping && (best === undefined || gap < Math.abs(best - published))) best = one;
  }
  return best;
}

function placeMonthday(day: number, { published, narrative, tense }: Frame): Found {
  const base = narrative.month ?? (published === undefined ? undefined : dayOf(published));
  if (base === undefined) return nowhere('narrative');
  const candidates = [-1, 0, 1]
    .map((by) => ({ ...monthOf(base.year, base.month + by), day }))
    .filter(isDay)
    .map(dayNumber);
  const best = published === undefined ? undefined : nearest(candidates, published, tense, 0);
  const found = best ?? candidates.find((one) => dayOf(one).month === base.month);
  return found === undefined ? nowhere('published') : onDay(found, 'published');
}

function placeMonth(month: number, of: YearOf, frame: Frame): Found {
  const { year, from } = yearOf(of, frame);
  if (year !== undefined) return inMonth(year, month, from);
  if (of.is === 'open' && frame.published === undefined && frame.narrative.month !== undefined)
    return inMonth(frame.narrative.month.year, month, 'narrative');
  if (of.is === 'relative' || frame.published === undefined) return nowhere(from);
  const now = dayOf(frame.published);
  // Months from now, -11 to 11.
  const ahead = (month - now.month + 12) % 12;
  const behind = ahead === 0 ? 0 : 12 - ahead;
  if (of.is === 'last') return inMonth(now.month > month ? now.year : now.year - 1, month, 'published');
  if (of.is === 'next') return inMonth(now.month < month ? now.year : now.year + 1, month, 'published');
  const isAhead = frame.tense === 'future' || (frame.tense === 'present' && ahead < behind);
  const { year: found } = monthOf(now.year, now.month + (isAhead ? ahead : -behind));
  return inMonth(found, month, 'published');
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A winter belongs to the year in which it begins. */
function placeSeason(season: Season, of: YearOf, frame: Frame): Found {
  const value = (year: number): string => `${pad(year, 4)}-${season}`;
  const { year, from } = yearOf(of, frame);
  const now = frame.published === undefined ? undefined : dayOf(frame.published);
  if (year !== undefined) {
    // "this winter", said in January, began last year.
    const isLate =
      of.is === 'relative' && season === 'WI' && now !== undefined && now.month < 3 && of.to === 'published';
    return inYear(year, value(isLate ? year - 1 : year), from);
  }
  if (now === undefined || of.is === 'relative') return nowhere(from);
  const start = SEASON_START[season];
  const since = (now.month - start + 12) % 12;
  const isOn = since < 3;
  const current = monthOf(now.year, now.month - since).year;
  if (of.is === 'last') return inYear(isOn ? current - 1 : current, value(isOn ? current - 1 : current), 'published');
  if (of.is === 'open' && (isOn || frame.tense !== 'future')) return inYear(current, value(current), 'published');
  return inYear(current + 1, value(current + 1), 'published');
}

function quarterYear({ year: of, number, is }: Extract<Meaning, { is: 'quarter' | 'half' }>, frame: Frame): YearFound {
  const known = yearOf(of, frame);
  if (known.year !== undefined || of.is === 'relative' || frame.published === undefined) return known;
  const now = dayOf(frame.published);
  const current = Math.ceil(now.month / (is === 'half' ? 6 : 3));
  const isPast = frame.tense === 'past' && number > current;
  const isAhead = frame.tense === 'future' && number < current;
  return { year: now.year + (isPast ? -1 : isAhead ? 1 : 0), from: 'published' };
}

interface YearFound {
  readonly year: number | undefined;
  readonly from: Place['from'];
}

function yearOf(of: YearOf, { published, narrative }: Frame): YearFound {
  if (of.is === 'said') return { year: of.year, from: 'itself' };
  if (of.is !== 'relative') return { year: undefined, from: 'published' };
  const isTold = of.to === 'narrative' && narrative.year !== undefined;
  const base = isTold ? narrative.year : published === undefined ? undefined : dayOf(published).year;
  return { year: base === undefined ? undefined : base + of.by, from: of.to };
}

function placeShift(meaning: Extract<Meaning, { is: 'shift' }>, frame: Frame): Found {
  const { unit, by, to, exact, isBack } = meaning;
  const { published, narrative } = frame;
  if (to === 'published')
    return published === undefined ? nowhere('published') : shifted(published, unit, by, 'published', false);
  const told = isBack ? (narrative.dayOfDeed ?? narrative.day) : narrative.day;
  if (unit === 'year' || unit === 'decade') {
    const year = narrative.year ?? (published === undefined ? undefined : dayOf(published).year);
    const full = year === undefined ? undefined : year + by * (unit === 'decade' ? 10 : 1);
    if (full === undefined) return nowhere('narrative');
    // "in the third quarter, from 15 million a year before".
    const isSame = exact && unit === 'year' && narrative.share !== undefined;
    return inYear(full, isSame ? `${pad(full, 4)}-${narrative.share}` : pad(full, 4), 'narrative');
  }
  if (unit === 'month') {
    const month = narrative.month ?? (published === undefined ? undefined : dayOf(published));
    if (month === undefined) return nowhere('narrative');
    const full = monthOf(month.year, month.month + by);
    return inMonth(full.year, full.month, 'narrative');
  }
  // What is over cannot hang on a day to come: then it is reckoned from the day of the report.
  const isTooLate =
    told !== undefined && published !== undefined && frame.tense === 'past' && told > published && by < 0;
  const day = isTooLate ? published : (told ?? published);
  return day === undefined ? nowhere('narrative') : shifted(day, unit, by, 'narrative', exact);
}

/** As fine as the unit: years ago is a year, weeks ago a week; `exact` weeks are seven days each. */
function shifted(day: number, unit: Unit, by: number, from: Place['from'], exact: boolean): Found {
  const { year, month } = dayOf(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return nowhere(from);
    case 'day':
      return onDay(day + Math.trunc(by), from);
    case 'week': {
      const then = day + Math.round(7 * by);
      if (exact) return onDay(then, from);
      return { ...onDay(then, from), value: weekValue(then), day: undefined };
    }
    case 'month': {
      const full = monthOf(year, month + Math.round(by));
      return inMonth(full.year, full.month, from);
    }
    default: {
      const years = by * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
      if (years !== Math.trunc(years)) {
        const full = monthOf(year, month + Math.round(12 * years));
        return inMonth(full.year, full.month, from);
      }
      return inYear(year + years, pad(year + years, 4), from);
    }
  }
}

/** `in two years` of what will be is a date; of what was, or may be, it says how long it takes. */
function placeDuration(meaning: Extract<Meaning, { is: 'duration' }>, phrase: Phrase, frame: Frame): Place {
  const { amount, most, unit, mayPlace } = meaning;
  const isLong = unit !== 'second' && unit !== 'minute' && unit !== 'hour';
  if (mayPlace && frame.tense === 'future' && isLong && phrase.edge === undefined) {
    const { published } = frame;
    const found = published === undefined ? nowhere('published') : shifted(published, unit, amount, 'published', false);
    return { ...found, type: 'date' };
  }
  return {
    ...nowhere('itself'),
    type: 'duration',
    value: durationValue(amount, unit),
    ...(most !== undefined && { to: durationValue(most, unit) }),
  };
}
