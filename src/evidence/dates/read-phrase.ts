/** Finds the date phrases of a sentence: preposition, edge (`the end of`), the date itself, time of day; the longest first. */
import type { Piece } from '../numbers/pieces.ts';
import { isCapital, isDateWord, monthAt } from './names.ts';
import type { Phrase, Read } from './phrase.ts';
import { absoluteAt, dateNumberAt, yearAfter } from './read-absolute.ts';
import { isOneDay, withTime } from './read-date.ts';
import { edgeAt } from './read-edge.ts';
import { eveAt, overnightAt, partOfAt } from './read-eve.ts';

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
  'in on at by until till since from before after during of over for within through throughout around circa about beyond towards toward into'.split(
    ' ',
  ),
);
const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
  ['no', 'later', 'than'],
  ['not', 'later', 'than'],
  ['no', 'earlier', 'than'],
  ['not', 'earlier', 'than'],
  ['no', 'sooner', 'than'],
  ['not', 'sooner', 'than'],
  ['not', 'before'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['starting', 'in'],
  ['starting', 'on'],
  ['with', 'effect', 'from'],
  ['up', 'until'],
  ['up', 'till'],
  ['as', 'of'],
  ['as', 'from'],
  ['prior', 'to'],
  ['ahead', 'of'],
  ['as', 'early', 'as'],
  ['as', 'late', 'as'],
  ['as', 'far', 'back', 'as'],
  ['as', 'recently', 'as'],
  ['shortly', 'before'],
  ['shortly', 'after'],
  ['just', 'before'],
  ['just', 'after'],
  ['soon', 'after'],
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
      const isVague = /^(?:around|circa|about|shortly (?:before|after)|just (?:before|after)|soon after)$/.test(
        preposition.words,
      );
      return phrase(k, read, preposition.words, approximate !== undefined || isVague);
    }
    return undefined;
  }
  const approximate = approximateAt(pieces, k);
  const at = approximate ?? k;
  if (pieces[at] === undefined) return undefined;
  const read = readAt(pieces, at, '', isDayFirst);
  if (read === undefined) return undefined;
  // "only the next morning": the word belongs to the sentence, not to the day.
  if (approximate !== undefined && isOneDay(read) && /^(?:only|just)$/.test(pieces[k]!.lower)) return undefined;
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
    days: read.days ?? 0,
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
    partOfAt(pieces, k, isDayFirst) ??
    overnightAt(pieces, k, isDayFirst) ??
    eveAt(pieces, k, preposition, isDayFirst) ??
    edgeAt(pieces, k, isDayFirst, 0) ??
    withTime(pieces, k, preposition, isDayFirst)
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
