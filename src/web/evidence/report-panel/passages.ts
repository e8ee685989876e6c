/** A paragraph cut into stretches, each of which belongs to one passage at most and is marked as a whole. */
import type { ProposedStatement, ReportReading, Span } from '../../../evidence/reading.ts';
import type { LedgerEntry } from '../ledger-entries.ts';

/** An entry whose passage is in the text. */
export type PlacedEntry = LedgerEntry & { readonly at: Span };

export type MarkKind = 'date' | 'deadline' | 'quantity' | 'hedge';

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What it was read as, for people. */
  readonly reads: string;
}

export interface Stretch extends Span {
  readonly entry: LedgerEntry | undefined;
  /** Whether the entry's passage begins here, and ends, as far as this paragraph goes. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly mark: Mark | undefined;
}

/** In order, without a gap. Where passages overlap, the shortest is on top. */
export function stretchesOf(paragraph: Span, entries: readonly PlacedEntry[], marks: readonly Mark[]): Stretch[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  const isInside = ({ start, end }: Span) => start < paragraph.end && end > paragraph.start;
  const own = entries.filter(({ at }) => isInside(at));
  const marked = marks.filter(isInside);
  for (const { start, end } of [...own.map(({ at }) => at), ...marked]) {
    edges.add(Math.max(start, paragraph.start));
    edges.add(Math.min(end, paragraph.end));
  }
  const places = [...edges].sort((a, b) => a - b);
  const begun = new Set<string>();
  const stretches = places.slice(0, -1).map((start, at) => {
    const end = places[at + 1]!;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    let entry: PlacedEntry | undefined;
    for (const one of own) {
      if (covers(one.at) && (entry === undefined || lengthOf(one.at) < lengthOf(entry.at))) entry = one;
    }
    const isFirst = entry !== undefined && !begun.has(entry.id);
    if (entry !== undefined) begun.add(entry.id);
    return { start, end, entry, isFirst, isLast: false, mark: marked.find(covers) };
  });
  const last = new Map(stretches.map((stretch) => [stretch.entry?.id, stretch]));
  return stretches.map((stretch) => ({
    ...stretch,
    isLast: stretch.entry !== undefined && last.get(stretch.entry.id) === stretch,
  }));
}

const lengthOf = ({ start, end }: Span) => end - start;

/** What is marked within a statement on demand; `kinds` are those that are asked for. */
export function marksOf(statements: readonly ProposedStatement[], kinds: ReadonlySet<MarkKind>): Mark[] {
  const wants = (kind: MarkKind) => kinds.has(kind);
  return statements.flatMap(({ dates, quantities, hedges }): Mark[] => [
    ...dates.flatMap(({ start, end, value, isDeadline }): Mark[] => {
      const kind = isDeadline ? 'deadline' : 'date';
      return wants('date') ? [{ start, end, kind, reads: value ?? '?' }] : [];
    }),
    ...quantities.flatMap(({ start, end, value, to, unit, approximate }): Mark[] => {
      const amount = to === undefined ? `${value}` : `${value}–${to}`;
      return wants('quantity')
        ? [{ start, end, kind: 'quantity', reads: `${approximate ? '≈ ' : ''}${amount} ${unit}` }]
        : [];
    }),
    ...hedges.flatMap(({ start, end, class: of, strength }): Mark[] =>
      wants('hedge') ? [{ start, end, kind: 'hedge', reads: `${of}, ${strength}` }] : [],
    ),
  ]);
}

/** By paragraph number: the entries whose passage touches it, and the proposals read in it. */
export function byParagraph(reading: ReportReading, entries: readonly LedgerEntry[]) {
  const found = new Map<number, PlacedEntry[]>();
  const placed = entries.filter((entry): entry is PlacedEntry => entry.at !== undefined);
  const sorted = [...placed].sort((a, b) => a.at.start - b.at.start);
  let from = 0;
  for (const { n, start, end } of reading.paragraphs) {
    // Passages are short: whatever ends before the paragraph ends before the ones that follow.
    while (from < sorted.length && sorted[from]!.at.end <= start) from++;
    const own = [];
    for (let at = from; at < sorted.length && sorted[at]!.at.start < end; at++) {
      if (sorted[at]!.at.end > start) own.push(sorted[at]!);
    }
    if (own.length > 0) found.set(n, own);
  }
  return found;
}

/** Speakers by how much they say, most first. */
export function speakersIn(entries: readonly LedgerEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { speaker, standing } of entries) {
    if (speaker !== undefined && standing !== 'dropped') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}
