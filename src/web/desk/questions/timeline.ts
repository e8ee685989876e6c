/** What the case dates, in order, with what each date is of. */
import { type TimelineEntry, timelineOf } from '../../../analysis/index.ts';
import type { DateMod, Resumable } from '../../../model/index.ts';
import type { Ground } from '../ground.ts';
import { type ShownStatement, showingStatements } from './evidence-seen.ts';

export interface TimelineAnswer {
  /** Earliest first. */
  readonly entries: readonly DatedEntry[];
}

export type DatedEntry = {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** What part of it is meant, or that it is about then. */
  readonly mod: DateMod | undefined;
  /** The words that it was read from. */
  readonly words: string | undefined;
} & (
  | { readonly kind: 'statement' | 'said' | 'deadline'; readonly statement: ShownStatement }
  | { readonly kind: 'published'; readonly source: string; readonly title: string }
  /** An option with a deadline. */
  | { readonly kind: 'option'; readonly path: string; readonly party: string; readonly does: string }
  | { readonly kind: 'asOf' }
);

export function* timeline(ground: Ground): Resumable<TimelineAnswer> {
  const { sources, conflict } = ground.case;
  const shown = showingStatements(ground);
  const entryOf = (entry: TimelineEntry): DatedEntry => {
    const { date, mod, words } = entry;
    switch (entry.kind) {
      case 'asOf':
        return { date, mod, words, kind: 'asOf' };
      case 'published': {
        const title = sources.find(({ id }) => id === entry.source)?.title ?? entry.source;
        return { date, mod, words, kind: 'published', source: entry.source, title };
      }
      case 'option': {
        const option = conflict?.options.find(({ id }) => `options.${id}` === entry.path);
        const party = option?.party === undefined ? '' : conflict!.parties[option.party]!.name;
        return { date, mod, words, kind: 'option', path: entry.path, party, does: option?.does ?? entry.path };
      }
      case 'statement':
      case 'said':
      case 'deadline':
        return { date, mod, words, kind: entry.kind, statement: shown(entry.statement) };
    }
  };
  return { entries: timelineOf(ground.case).map(entryOf) };
}
