/** Where in a reading's own text the gold ledger's paragraphs, statements and words stand, in folded letters. */
import type { ReportReading, Span } from '../../src/evidence/reading.ts';
import { type FoldedText, foldedText } from './folded-text.ts';
import type { Gold, GoldParagraph, GoldStatement } from './gold.ts';
import { overlap, type Range } from './pair-up.ts';

/** Undefined where the reading's text does not hold the words. */
type Place = Range | undefined;

export interface PlacedStatement {
  readonly gold: GoldStatement;
  /** The place of its paragraph in the gold file, from 0. */
  readonly paragraph: number;
  readonly at: Place;
  /** Of each date, quantity and mention, in the order of the gold. */
  readonly dates: readonly Place[];
  readonly quantities: readonly Place[];
  readonly mentions: readonly Place[];
}

export interface PlacedGold {
  /** With the place in the reading's paragraphs; undefined where none begins so. */
  readonly paragraphs: readonly { readonly gold: GoldParagraph; readonly read: number | undefined }[];
  readonly statements: readonly PlacedStatement[];
  /** Of each piece of an HTML page's debris, the paragraphs of the reading that hold it. */
  readonly debris: readonly { readonly words: string; readonly read: readonly number[] }[];
  /** From a span in the reading's text to folded letters. */
  readonly rangeOf: (span: Span) => Range;
}

export function placeGold(gold: Gold, reading: ReportReading): PlacedGold {
  const folded = foldedText(reading.text.text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: folded.before[start]!, end: folded.before[end]! });
  const read = reading.paragraphs.map(rangeOf);
  const isByNumber = !gold.isPage && read.length === gold.paragraphs.length;
  let next = 0;
  const paragraphs = gold.paragraphs.map((paragraph, place) => {
    if (isByNumber) return { gold: paragraph, read: place };
    const starts = foldedText(paragraph.starts).text;
    const begins = (from: number) =>
      read.findIndex(({ start }, at) => at >= from && starts !== '' && folded.text.startsWith(starts, start));
    const found = begins(next) >= 0 ? begins(next) : begins(0);
    if (found >= 0) next = found + 1;
    return { gold: paragraph, read: found < 0 ? undefined : found };
  });
  let from = 0;
  const statements = paragraphs.flatMap(({ gold: { role, statements }, read: within }, paragraph) => {
    if (within !== undefined) from = read[within]!.start;
    return statements.map((statement): PlacedStatement => {
      const at = placeOf(withoutLabel(statement.text, role), folded, from);
      if (at !== undefined) from = at.end;
      const placesOf = (list: readonly { readonly words: string }[]) =>
        at === undefined ? list.map(() => undefined) : wordsWithin(list, folded, at);
      return {
        gold: statement,
        paragraph,
        at,
        dates: placesOf(statement.dates),
        quantities: placesOf(statement.quantities),
        mentions: placesOf(statement.mentions),
      };
    });
  });
  const debris = gold.debris.map((words) => ({ words, read: paragraphsWith(words, folded, read) }));
  return { paragraphs, statements, debris, rangeOf };
}

/** The statement without what a reader keeps outside the sentence: the mark of a list, the name or initials of a turn. */
export function withoutLabel(text: string, role: GoldParagraph['role']): string {
  const unmarked = text.replace(/^(?:\d{1,2}[.)]|[#>*•–—-]+)\s*/u, '');
  if (role !== 'question' && role !== 'answer') return unmarked;
  return unmarked.replace(/^(?:\p{Lu}[\p{L}.'’-]{0,30} ?){1,4}: ?/u, '');
}

const ENDS = 16;

/** Where the text stands from there on, or where something stands that begins and ends like it and is about as long. */
function placeOf(text: string, { text: letters }: FoldedText, from: number): Place {
  const wanted = foldedText(text).text;
  if (wanted === '') return undefined;
  const exact = letters.indexOf(wanted, from);
  const anywhere = exact < 0 ? letters.indexOf(wanted) : exact;
  const start = letters.indexOf(wanted.slice(0, ENDS), from);
  if (anywhere >= 0 && (exact >= 0 || start < 0)) return { start: anywhere, end: anywhere + wanted.length };
  const tail = wanted.slice(-ENDS);
  const end = start < 0 ? -1 : letters.indexOf(tail, start + Math.max(0, wanted.length / 2 - ENDS));
  if (end < 0 || end + tail.length - start > wanted.length * 1.5) return undefined;
  return { start, end: end + tail.length };
}

/** Of each, its first whole occurrence within the range that none before it has; later ones before earlier ones. */
function wordsWithin(list: readonly { readonly words: string }[], folded: FoldedText, within: Range): Place[] {
  const taken: Range[] = [];
  let from = within.start;
  return list.map(({ words }) => {
    const found = free(foldedText(words).text, from) ?? free(foldedText(words).text, within.start);
    if (found === undefined) return undefined;
    taken.push(found);
    from = found.start;
    return found;
  });

  function free(wanted: string, start: number): Place {
    if (wanted === '') return undefined;
    for (let at = folded.text.indexOf(wanted, start); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
      const place = { start: at, end: at + wanted.length };
      if (place.end > within.end) return undefined;
      const isWhole = folded.begins(place.start) && folded.ends(place.end);
      if (isWhole && !taken.some((other) => overlap(other, place) > 0)) return place;
    }
    return undefined;
  }
}

/** The paragraphs that are these words; where none is, those that hold them, if they are long enough to mean anything. */
function paragraphsWith(words: string, { text }: FoldedText, paragraphs: readonly Range[]): number[] {
  const wanted = foldedText(words).text;
  const holds = [...paragraphs.keys()].filter((place) => {
    const { start, end } = paragraphs[place]!;
    return text.slice(start, end).includes(wanted);
  });
  const same = holds.filter((place) => paragraphs[place]!.end - paragraphs[place]!.start === wanted.length);
  if (same.length > 0) return same;
  return wanted.length > 10 ? holds : [];
}
