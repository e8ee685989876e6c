/** Finds the date phrases of a sentence: preposition, edge (`the end of`), the date itself, time of day; the longest first. */
import type { Piece } from '../numbers/pieces.ts';
import { type Edge, isCapital, isDateWord, monthAt, PARTS, type Part } from './names.ts';
import type { Phrase, Read } from './phrase.ts';
import { absoluteAt, dateNumberAt, yearAfter } from './read-absolute.ts';
import { clockAt } from './read-clock.ts';
import { durationAt } from './read-duration.ts';
import { relativeAt } from './read-relative.ts';

/** In the order of the text, never overlapping. */
export function datePhrasesIn(pieces: readonly Piece[], isDayFirst: boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let word = -1;
  for (let k = 0; k < pieces.length; k++) {
    while (word < k || (word < pieces.length && !isDateWord(pieces[word]!))) word++;
    // Most of a text is far from any date.
    if (word - k > LEAD) k = word - LEAD;
    if (word >= pieces.length) break;
    if (pieces[k]!.kind === 'mark') continue;
    const found = daysApartAt(pieces, k, isDayFirst) ?? phraseAt(pieces, k, isDayFirst);
    if (found === undefined) continue;
    const second = secondDayAt(pieces, found);
    if (second === undefined) phrases.push(found);
    else phrases.push(withYearOf(found, second), second);
    k = (second ?? found).next - 1;
  }
  return phrases;
}

/** So many pieces at most lead up to the first word that makes a phrase a date: `no later than approximately the very end of …`. */
const LEAD = 12;

const PREPOSITIONS = new Set(
  'in on at by until till since from before after during of over for within through throughout around circa about'.split(
    ' ',
  ),
);
const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
  ['no', 'later', 'than'],
  ['not', 'later', 'than'],
  ['up', 'until'],
  ['as', 'of'],
  ['as', 'from'],
  ['prior', 'to'],
  ['ahead', 'of'],
  ['as', 'early', 'as'],
  ['as', 'late', 'as'],
  ['as', 'far', 'back', 'as'],
  ['as', 'recently', 'as'],
];

function prepositionAt(pieces: readonly Piece[], k: number): { words: string; next: number } | undefined {
  const long = LONG_PREPOSITIONS.find((words) => words.every((word, i) => pieces[k + i]?.lower === word));
  if (long !== undefined) return { words: long.join(' '), next: k + long.length };
  return PREPOSITIONS.has(pieces[k]!.lower) ? { words: pieces[k]!.lower, next: k + 1 } : undefined;
}

function phraseAt(pieces: readonly Piece[], k: number, isDayFirst: boolean): Phrase | undefined {
  const preposition = prepositionAt(pieces, k);
  if (preposition !== undefined && pieces[preposition.next] !== undefined) {
    const approximate = approximateAt(pieces, preposition.next);
    const at = approximate ?? preposition.next;
    const read = pieces[at] === undefined ? undefined : readAt(pieces, at, preposition.words, isDayFirst);
    if (read !== undefined) {
      const isVague = /^(?:around|circa|about)$/.test(preposition.words);
      return phrase(k, read, preposition.words, approximate !== undefined || isVague);
    }
    return undefined;
  }
  const approximate = approximateAt(pieces, k);
  const at = approximate ?? k;
  if (pieces[at] === undefined) return undefined;
  const read = readAt(pieces, at, '', isDayFirst);
  if (read === undefined) return undefined;
  return phrase(k, read, '', approximate !== undefined && !isBound(pieces, k));
}

function phrase(from: number, read: Read, preposition: string, isApproximate: boolean): Phrase {
  return {
    from,
    next: read.next,
    meaning: read.meaning,
    edge: read.edge,
    part: read.part,
    clock: read.clock,
    isApproximate: isApproximate || read.isApproximate === true,
    preposition,
  };
}

const APPROXIMATE: readonly (readonly string[])[] = [
  ['no', 'less', 'than'],
  ['no', 'more', 'than'],
  ['not', 'less', 'than'],
  ['not', 'more', 'than'],
  ['no', 'fewer', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ...'almost nearly about around approximately roughly some over under barely hardly just only'
    .split(' ')
    .map((word) => [word]),
];

/** The place after `nearly`, `at least`. */
function approximateAt(pieces: readonly Piece[], k: number): number | undefined {
  const found = APPROXIMATE.find((words) => words.every((word, i) => pieces[k + i]?.lower === word));
  return found === undefined ? undefined : k + found.length;
}

/** A bound or a mere `only` is exact. */
function isBound(pieces: readonly Piece[], k: number): boolean {
  return /^(?:no|not|at|up|only|just)$/.test(pieces[k]!.lower);
}

function readAt(pieces: readonly Piece[], k: number, preposition: string, isDayFirst: boolean): Read | undefined {
  return (
    partOfAt(pieces, k, isDayFirst) ?? edgeAt(pieces, k, isDayFirst, 0) ?? withTime(pieces, k, preposition, isDayFirst)
  );
}

/** `the night of 3 May`, `the evening of the same day`, `the early hours of Tuesday`. */
function partOfAt(pieces: readonly Piece[], at: number, isDayFirst: boolean): Read | undefined {
  if (pieces[at]?.lower !== 'the') return undefined;
  const k = /^(?:early|late)$/.test(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const part = pieces[k]?.lower === 'hours' && k === at + 2 ? ('MO' as Part) : PARTS.get(pieces[k]?.lower ?? '');
  const link = pieces[k + 1]?.lower;
  if (part === undefined || (link !== 'of' && link !== 'on') || pieces[k + 2] === undefined) return undefined;
  const read = dateAt(pieces, k + 2, link, isDayFirst);
  return read === undefined || !isOneDay(read) ? undefined : { ...read, part };
}

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
]);
const LEANINGS: ReadonlyMap<string, Edge> = new Map([
  ['late', 'END'],
  ['early', 'START'],
  ['mid', 'MID'],
]);

/** `the end of 2011`, `early next month`, `mid-April`, `late in May`, `the end of the week`, `year end`. */
function edgeAt(pieces: readonly Piece[], at: number, isDayFirst: boolean, depth: number): Read | undefined {
  if (depth > 1) return undefined;
  let k = pieces[at]?.lower === 'the' || pieces[at]?.lower === 'very' ? at + 1 : at;
  if (pieces[k]?.lower === 'very') k++;
  const word = pieces[k]?.lower ?? '';
  const edge = EDGES.get(word);
  if (edge !== undefined && pieces[k + 1]?.lower === 'of') {
    const inner =
      pieces[k + 2] === undefined
        ? undefined
        : (edgeAt(pieces, k + 2, isDayFirst, depth + 1) ?? stretchAt(pieces, k + 2, isDayFirst));
    return inner === undefined ? undefined : { ...inner, edge };
  }
  const few = pieces[k + 1]?.lower;
  if (
    (word === 'first' || word === 'last') &&
    (few === 'week' || few === 'weeks' || few === 'days') &&
    pieces[k + 2]?.lower === 'of'
  ) {
    const inner = pieces[k + 3] === undefined ? undefined : stretchAt(pieces, k + 3, isDayFirst);
    return inner === undefined || isOneDay(inner) ? undefined : { ...inner, edge: word === 'first' ? 'START' : 'END' };
  }
  const leaning = LEANINGS.get(word);
  if (leaning !== undefined) {
    let next = k + 1;
    if (pieces[next]?.text === '-' || pieces[next]?.text === '‑') next++;
    else if (pieces[next]?.lower === 'in' || pieces[next]?.lower === 'on') next++;
    if (pieces[next] === undefined) return undefined;
    const inner = stretchAt(pieces, next, isDayFirst);
    return inner === undefined || isOneDay(inner) ? undefined : { ...inner, edge: leaning };
  }
  return edgeNameAt(pieces, k);
}

/** `year end`, `year-end`, `the year’s end`. */
function edgeNameAt(pieces: readonly Piece[], k: number): Read | undefined {
  const unit = pieces[k]?.lower;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined;
  let next = k + 1;
  if (/^['’]$/.test(pieces[next]?.text ?? '') && pieces[next + 1]?.lower === 's') next += 2;
  else if (pieces[next]?.text === '-') next++;
  if (pieces[next]?.lower !== 'end') return undefined;
  return {
    meaning: { is: 'shift', unit, by: 0, to: 'published', exact: false, isBack: false },
    edge: 'END',
    next: next + 1,
  };
}

/** What can have an end: a year, a month, `the week`, `next month`. */
function stretchAt(pieces: readonly Piece[], k: number, isDayFirst: boolean): Read | undefined {
  const read = dateAt(pieces, k, 'of', isDayFirst);
  if (read !== undefined && read.meaning.is !== 'duration') return read;
  const unit = pieces[k + 1]?.lower;
  if (
    pieces[k]?.lower !== 'the' ||
    (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade')
  ) {
    return undefined;
  }
  return { meaning: { is: 'shift', unit, by: 0, to: 'published', exact: false, isBack: false }, next: k + 2 };
}

/** A date, or a time of day, or one with the other: `today at noon`, `at 9:30 on Tuesday`, `Tuesday morning`. */
function withTime(pieces: readonly Piece[], k: number, preposition: string, isDayFirst: boolean): Read | undefined {
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
function withPart(pieces: readonly Piece[], date: Read): Read | undefined {
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
function dateAt(pieces: readonly Piece[], k: number, preposition: string, isDayFirst: boolean): Read | undefined {
  const read =
    absoluteAt(pieces, k, preposition, isDayFirst) ??
    relativeAt(pieces, k, preposition) ??
    durationAt(pieces, k, preposition);
  if (read === undefined) return undefined;
  const [mark, s] = [pieces[read.next], pieces[read.next + 1]];
  const isPossessive = mark !== undefined && !mark.spaced && /^['’]$/.test(mark.text) && s?.lower === 's' && !s.spaced;
  return isPossessive ? { ...read, next: read.next + 2 } : read;
}

function isOneDay({ meaning }: Read): boolean {
  return (
    meaning.is === 'day' ||
    meaning.is === 'weekday' ||
    meaning.is === 'weekday-of-week' ||
    meaning.is === 'monthday' ||
    (meaning.is === 'shift' && meaning.unit === 'day')
  );
}

/** The second of `May 3–4`, `May 3 and 4, 2025`. */
function secondDayAt(pieces: readonly Piece[], { meaning, next }: Phrase): Phrase | undefined {
  if (meaning.is !== 'day' || meaning.year.is !== 'open') return undefined;
  const isMonthFirst = dateNumberAt(pieces, next - 1) !== undefined || dateNumberAt(pieces, next - 2)?.next === next;
  if (!isMonthFirst || !/^(?:to|and|or|until|[-–—])$/.test(pieces[next]?.lower ?? '')) return undefined;
  const last = pieces[next + 1]?.kind === 'digits' ? dateNumberAt(pieces, next + 1) : undefined;
  if (last === undefined || last.day <= meaning.day) return undefined;
  const after = pieces[last.next];
  const year = yearAfter(pieces, last.next);
  const mayEnd =
    after === undefined || after.kind === 'mark' || /^(?:in|at|and|when|for|with|the|on|to|by)$/.test(after.lower);
  if ((year === undefined && !mayEnd) || (after?.kind === 'mark' && !after.spaced && /^[%:/$]$/.test(after.text)))
    return undefined;
  if (monthAt(pieces, last.next) !== undefined) return undefined;
  return phrase(
    next + 1,
    { meaning: { ...meaning, day: last.day, year: year?.year ?? meaning.year }, next: year?.next ?? last.next },
    '',
    false,
  );
}

function withYearOf(first: Phrase, { meaning }: Phrase): Phrase {
  const isSaid = first.meaning.is === 'day' && meaning.is === 'day';
  return isSaid ? { ...first, meaning: { ...first.meaning, year: meaning.year } } : first;
}

/** The first of `24–25 April`, `from 24 to 26 April`, `24 and 25 April`. */
function daysApartAt(pieces: readonly Piece[], k: number, isDayFirst: boolean): Phrase | undefined {
  const preposition = prepositionAt(pieces, k);
  const at = preposition?.next ?? k;
  if (preposition !== undefined && isCapital(pieces[k]!) && k > 0) return undefined;
  const day = pieces[at]?.kind === 'digits' ? dateNumberAt(pieces, at) : undefined;
  const link = day === undefined ? undefined : pieces[day.next];
  if (day === undefined || link === undefined || !/^(?:to|and|or|until|[-–—])$/.test(link.lower)) return undefined;
  const last = dateNumberAt(pieces, day.next + 1);
  if (last === undefined || last.day <= day.day || monthAt(pieces, last.next) === undefined) return undefined;
  const whole = absoluteAt(pieces, day.next + 1, '', isDayFirst);
  if (whole?.meaning.is !== 'day') return undefined;
  return phrase(k, { meaning: { ...whole.meaning, day: day.day }, next: day.next }, preposition?.words ?? '', false);
}
