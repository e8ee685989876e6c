/** What the case dates, in order: when sources appeared, what statements say was or is to be, when they were made, and deadlines. */
import type { Case, Dated, DateMod } from '../../model/index.ts';
import { compareMoments, momentOf } from './moment.ts';

export type TimelineEntry = {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** What part of it is meant, or that it is about then. */
  readonly mod: DateMod | undefined;
  /** The words that the date was read from. */
  readonly words: string | undefined;
} & (
  | { readonly kind: 'published'; readonly source: string }
  /** `said`: the day on which a statement was made, not that of what it says. */
  | { readonly kind: 'statement' | 'said' | 'deadline'; readonly statement: string }
  /** An option that must be taken by then: `options.russia.deport`. */
  | { readonly kind: 'option'; readonly path: string }
  | { readonly kind: 'asOf' }
);

/** Earliest first; a month comes before its days, its end behind them (`momentOf`), and on one day what was written first. */
export function timelineOf({ asOf, sources, statements, conflict }: Case): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  if (asOf !== undefined) entries.push({ ...plain(asOf), kind: 'asOf' });
  for (const { id, published } of sources) {
    if (published !== undefined) entries.push({ ...plain(published.value), kind: 'published', source: id });
  }
  for (const { id, date, said, by } of statements) {
    if (date !== undefined) entries.push({ ...asRead(date), kind: 'statement', statement: id });
    if (said !== undefined) entries.push({ ...asRead(said), kind: 'said', statement: id });
    if (by !== undefined) entries.push({ ...asRead(by), kind: 'deadline', statement: id });
  }
  for (const { id, by } of conflict?.options ?? []) {
    if (by !== undefined) entries.push({ ...plain(by), kind: 'option', path: `options.${id}` });
  }
  const placed = entries.map((entry) => ({ entry, moment: momentOf(entry.date, entry.mod) }));
  return placed.sort((a, b) => compareMoments(a.moment, b.moment)).map(({ entry }) => entry);
}

function plain(date: string) {
  return { date, mod: undefined, words: undefined };
}

function asRead({ value, mod, words }: Dated) {
  return { date: value, mod, words };
}
