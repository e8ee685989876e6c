/** The day on which a report appeared: as a dateline or a line of its own states it, else as what it says lets one guess. */
import { type Piece, piecesOf } from '../numbers/pieces.ts';
import type { Because } from '../reading.ts';
import type { ReportText, TextParagraph } from '../text/report-text.ts';
import { dayNumber, dayValue, isDay, weekdayOf } from './calendar.ts';
import { isCapital } from './names.ts';
import type { Meaning, Phrase } from './phrase.ts';
import { datePhrasesIn } from './read-phrase.ts';
import { tenseAround } from './tense-around.ts';

export interface Published {
  /** `2024-03-03`. */
  readonly value: string;
  /** `inferred` is a guess, and has to be asked for. */
  readonly basis: 'stated' | 'inferred';
  readonly because: Because;
}

/** How far into the text a date line may stand, in paragraphs, and how long it may be, in characters. */
const HEAD = 25;
const TAIL = 6;
const LINE = 160;

/**
 * In this order: a line that says `Published`, a dateline with its year, a short line with a full date near the top or the
 * end, a line that says `Updated`; else a guess from the dates of the text. `dateline` is the place and date as printed.
 */
export function publishedIn(report: ReportText): { published: Published | undefined; dateline: string | undefined } {
  const { paragraphs } = report;
  const dateline = datelineIn(paragraphs);
  const lines = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(Math.max(HEAD, paragraphs.length - TAIL))].flatMap(
    lineOf,
  );
  const stated = (line: Line | undefined, rule: string): Published | undefined =>
    line === undefined
      ? undefined
      : { value: line.value, basis: 'stated', because: { rule, words: line.words, paragraph: line.paragraph } };
  const published =
    stated(
      lines.find(({ says }) => says === 'published'),
      'published/line',
    ) ??
    (dateline?.value === undefined
      ? undefined
      : stated({ ...dateline, value: dateline.value, says: 'date' }, 'published/dateline')) ??
    stated(
      lines.find(({ says }) => says === 'date'),
      'published/line',
    ) ??
    stated(
      lines.find(({ says }) => says === 'updated'),
      'published/updated',
    ) ??
    inferred(report, dateline?.day);
  return { published, dateline: dateline?.words };
}

interface Line {
  readonly value: string;
  readonly says: 'published' | 'updated' | 'date';
  readonly words: string;
  readonly paragraph: number;
}

const PUBLISHED = /\b(?:published|posted|issued|released|publication date|date)\b/i;
const UPDATED = /\b(?:updated|modified|last update|edited|changed)\b/i;

/** A short paragraph with a full date and hardly anything that could be a sentence. */
function lineOf(paragraph: TextParagraph): Line[] {
  const { text, n } = paragraph;
  if (text.length > LINE) return [];
  const pieces = piecesOf(text);
  return datePhrasesIn(pieces, true).flatMap((phrase): Line[] => {
    const day = saidDay(phrase.meaning);
    if (day === undefined) return [];
    const words = text.slice(pieces[phrase.from]!.start, pieces[phrase.next - 1]!.end);
    // What stands between the date and the mark before it says what it is the date of.
    const before = text.slice(0, pieces[phrase.from]!.start).split(/[|·•]/).at(-1)!;
    const line = (says: Line['says']): Line[] => [{ value: dayValue(day), says, words, paragraph: n }];
    if (UPDATED.test(before)) return line('updated');
    if (PUBLISHED.test(before)) return line('published');
    const rest = pieces.filter((piece, k) => (k < phrase.from || k >= phrase.next) && piece.kind === 'letters');
    const isSegment =
      /^[\s*_[(]*$/.test(before) && /^[\s*_\])]*(?:$|[|·•,–—-])/.test(text.slice(pieces[phrase.next - 1]!.end));
    const isLine =
      rest.length <= 3 || (rest.length <= 16 && isSegment && /[|·•]/.test(text)) || (isSegment && rest.length <= 8);
    return isLine && !/[.!?]["”’]?$/.test(text.trim()) ? line('date') : [];
  });
}

function saidDay(meaning: Meaning): number | undefined {
  if (meaning.is !== 'day' || meaning.year.is !== 'said') return undefined;
  const day = { year: meaning.year.year, month: meaning.month, day: meaning.day };
  return isDay(day) ? dayNumber(day) : undefined;
}

interface Dateline {
  /** Undefined where the year is not said. */
  readonly value: string | undefined;
  readonly day: Extract<Meaning, { is: 'day' }>;
  readonly words: string;
  readonly paragraph: number;
}

/** `GENEVA, March 3, 2024 (Agency) —`, `Moscow. April 24. /Agency/`: names, a date, and a mark that ends it. */
function datelineIn(paragraphs: readonly TextParagraph[]): Dateline | undefined {
  for (const { text, n } of paragraphs.slice(0, HEAD)) {
    const pieces = piecesOf(text.slice(0, 200));
    const phrase = datePhrasesIn(pieces, true)[0];
    if (
      phrase === undefined ||
      phrase.from === 0 ||
      phrase.from > 9 ||
      phrase.meaning.is !== 'day' ||
      phrase.preposition !== ''
    )
      continue;
    const { meaning } = phrase;
    const place = pieces.slice(0, phrase.from);
    if (!place.every(isOfPlace) || !/^[,.:/(–—-]$/.test(place.at(-1)!.text) || place[0]!.kind !== 'letters') continue;
    const after = pieces[phrase.next];
    if (after === undefined || !/^[(./–—:|,)-]$/.test(after.text)) continue;
    if (after.text === ',' && !(pieces[phrase.next + 1] !== undefined && isCapital(pieces[phrase.next + 1]!))) continue;
    const day = saidDay(meaning);
    return {
      value: day === undefined ? undefined : dayValue(day),
      day: meaning,
      words: text.slice(place[0]!.start, pieces[phrase.next - 1]!.end),
      paragraph: n,
    };
  }
  return undefined;
}

/** Names, the small words between them, and marks; no quotation. */
function isOfPlace(piece: Piece): boolean {
  if (piece.kind === 'letters') return isCapital(piece) || /^(?:of|and|de|la|el|al|the|in|s)$/.test(piece.lower);
  return piece.kind === 'mark' && /^[,.:/()'’–—-]$/.test(piece.text);
}

interface Told {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
  readonly isAhead: boolean;
}

/**
 * The year: the first that is not before the latest year told of as past, and in which weekdays and days of the month
 * agree. The day: that of the dateline, or the last one told of as past before the first that is to come.
 */
function inferred(report: ReportText, dateline: Extract<Meaning, { is: 'day' }> | undefined): Published | undefined {
  const told: Told[] = dateline === undefined ? [] : [{ ...dateline, weekday: dateline.weekday, isAhead: false }];
  let latest: number | undefined;
  for (const { sentences } of report.paragraphs) {
    for (const sentence of sentences) {
      const pieces = piecesOf(sentence.text);
      const phrases = datePhrasesIn(pieces, true);
      if (phrases.length === 0) continue;
      const tenseAt = tenseAround(sentence);
      for (const phrase of phrases) {
        const at = sentence.start + pieces[phrase.from]!.start;
        const isAhead =
          isComing(pieces, phrase) || tenseAt(at, sentence.start + pieces[phrase.next - 1]!.end).tense === 'future';
        const year = yearSaid(phrase.meaning);
        if (year !== undefined && !isAhead && !/^(?:by|until)$/.test(phrase.preposition))
          latest = Math.max(latest ?? year, year);
        if (phrase.meaning.is === 'day' && phrase.meaning.year.is !== 'relative') {
          const { month, day, weekday } = phrase.meaning;
          told.push({ month, day, weekday, isAhead });
        }
      }
    }
  }
  if (told.length === 0 || latest === undefined) return undefined;
  const base = latest;
  const pairs = told.filter(({ weekday }) => weekday !== undefined);
  // Years and dates alone say too little: a text may speak of no year later than the one before last.
  if (pairs.length === 0 && dateline === undefined) return undefined;
  const year = [0, 1, 2, 3, 4, 5, 6].map((by) => base + by).find((one) => pairs.every((pair) => agrees(pair, one)));
  if (year === undefined) return undefined;
  const days = (dateline === undefined ? told : told.slice(0, 1))
    .filter(({ month, day }) => isDay({ year, month, day }))
    .map(({ month, day, isAhead }) => ({ at: dayNumber({ year, month, day }), isAhead }));
  const firstAhead = days.reduce(
    (first, { at, isAhead }) => (isAhead ? Math.min(first, at) : first),
    Number.POSITIVE_INFINITY,
  );
  const past = days.filter(({ at, isAhead }) => !isAhead && at < firstAhead).map(({ at }) => at);
  const day = past.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(day)) return undefined;
  return {
    value: dayValue(day),
    basis: 'inferred',
    because: { rule: dateline === undefined ? 'published/fits' : 'published/dateline-year' },
  };
}

function agrees({ month, day, weekday }: Told, year: number): boolean {
  return isDay({ year, month, day }) && weekdayOf(dayNumber({ year, month, day })) === weekday;
}

function yearSaid(meaning: Meaning): number | undefined {
  if (meaning.is === 'year') return meaning.year >= 1800 ? meaning.year : undefined;
  return (meaning.is === 'day' || meaning.is === 'month') && meaning.year.is === 'said' ? meaning.year.year : undefined;
}

/** `This coming Friday, May 3`. */
function isComing(pieces: readonly Piece[], { from, next, preposition }: Phrase): boolean {
  const isSaid = pieces
    .slice(from, next)
    .some(({ lower }) => lower === 'coming' || lower === 'next' || lower === 'upcoming');
  return isSaid || /^(?:by|until|no later than)$/.test(preposition);
}
