/** What the ledger's parts share: the entries of the chosen source, which of them are shown, and which one is chosen. */
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../format/index.ts';
import { showingNow, useOpenCase } from '../case/case-store.ts';
import { keptData } from '../desk/kept-data.ts';
import { useQuestion } from '../desk/use-question.ts';
import { choose, lensOf, useCasePlace } from '../place/use-place.ts';
import { disputedEntries, type EntryFilter, filteredEntries, filterOf } from './entry-filter.ts';
import { entriesOf, type LedgerEntry, writtenEntries } from './ledger-entries.ts';
import { type SourceReading, useSourceReading } from './reading-store.ts';
import { speakersIn } from './report-panel/passages.ts';
import { ALL_SOURCES, sourceOf } from './source-of.ts';
import { keptSpeakerNumbers } from './speaker-numbers.ts';
import type { Ledger } from './statement-of.ts';

export interface LedgerView {
  readonly draft: Draft;
  /** The id of the source whose entries these are, or `ALL_SOURCES`. */
  readonly source: string;
  /** The source whose text is shown: of the whole ledger, that of the chosen statement. */
  readonly shownSource: string | undefined;
  readonly read: SourceReading | undefined;
  readonly ledger: Ledger;
  /** All of them, in order. */
  readonly entries: readonly LedgerEntry[];
  readonly shown: readonly LedgerEntry[];
  readonly filter: EntryFilter;
  readonly disputed: ReadonlySet<string>;
  /** The place is the speaker's color and number. */
  readonly speakers: readonly string[];
  /** Those who say something, the most first. */
  readonly heard: readonly string[];
  readonly cursor: LedgerEntry | undefined;
  readonly moveTo: (id: string) => void;
}

export const LedgerContext = createContext<LedgerView | undefined>(undefined);

export function useLedger(): LedgerView {
  const view = useContext(LedgerContext);
  if (view === undefined) throw new Error('This is shown only within the evidence view.');
  return view;
}

/** The last draft that had the shape of a case. */
export function useDraft(): Draft | undefined {
  const now = useOpenCase(({ reading }) => reading?.draft);
  const last = useRef(now);
  if (now !== undefined) last.current = now;
  return last.current;
}

/** Of a case that has a source or a statement. */
export function useLedgerView(draft: Draft): LedgerView {
  const place = useCasePlace();
  const { chosen } = place;
  const lens = lensOf(place);
  const { source, filter } = useMemo(
    () => ({ source: sourceOf(draft, chosen), filter: filterOf(chosen) }),
    [draft, chosen],
  );
  const [movedTo, moveTo] = useCursor(chosen.statement);
  // Of the whole ledger the first that is shown, so that its text stands beside it.
  const first = useMemo(() => {
    const looked = { draft, reading: undefined, disputed: new Set<string>() };
    return source === ALL_SOURCES ? filteredEntries(writtenEntries(draft), filter, looked)[0]?.id : undefined;
  }, [draft, source, filter]);
  const cursorId = movedTo ?? first;
  const ofCursor = draft.statements?.[cursorId ?? '']?.source;
  const shownSource = source === ALL_SOURCES ? ofCursor : source;
  const read = useSourceReading(shownSource);
  const entries = useKept(
    useMemo(() => {
      if (source !== ALL_SOURCES) return entriesOf(draft, source, read);
      const places = shownSource === undefined ? [] : entriesOf(draft, shownSource, read);
      const placed = new Map(places.map((entry) => [entry.id, entry]));
      return writtenEntries(draft).map((entry) => placed.get(entry.id) ?? entry);
    }, [draft, source, shownSource, read]),
  );
  const reading = read?.reading;
  const disputes = useQuestion('evidence', { lens }, { calmly: true }).value?.disputes;
  const disputed = useMemo(
    () => disputedEntries(entries, reading?.disagreements ?? [], disputes ?? []),
    [entries, reading, disputes],
  );
  const shown = useMemo(
    () => filteredEntries(entries, filter, { draft, reading, disputed }),
    [entries, filter, draft, reading, disputed],
  );
  const isRead = source === ALL_SOURCES || (read !== undefined && read.state !== 'reading');
  const ownReading = source === ALL_SOURCES ? undefined : reading;
  const speakers = useMemo(
    () => keptSpeakerNumbers(showingNow(), ownReading, entries, isRead),
    [ownReading, entries, isRead],
  );
  const heard = useKept(useMemo(() => speakersIn(entries), [entries]));
  const lastPlace = useRef(0);
  const found = shown.findIndex(({ id }) => id === cursorId);
  // What is gone leaves its place to what follows.
  const at = found >= 0 ? found : Math.min(lastPlace.current, shown.length - 1);
  if (found >= 0) lastPlace.current = found;
  const ledger = useMemo<Ledger>(
    () => ({ draft, source: shownSource ?? '', reading, isStored: read?.isStored ?? false }),
    [draft, shownSource, reading, read?.isStored],
  );
  return {
    draft,
    source,
    shownSource,
    read,
    ledger,
    entries,
    shown,
    filter,
    disputed,
    speakers,
    heard,
    cursor: shown[at],
    moveTo,
  };
}

/** As it was before, wherever it says the same: what shows it is not drawn anew. */
function useKept<Data>(now: Data): Data {
  const last = useRef(now);
  last.current = keptData(last.current, now);
  return last.current;
}

/** In milliseconds: whoever runs through the list leaves no address behind at each entry. */
const SETTLED_AFTER = 300;

/** The entry that the address names, followed at once and told to the address once it stays. */
function useCursor(named: string | undefined): [id: string | undefined, moveTo: (id: string) => void] {
  const [id, setId] = useState(named);
  const told = useRef(named);
  useEffect(() => {
    if (named === told.current) return;
    told.current = named;
    setId(named);
  }, [named]);
  useEffect(() => {
    if (id === undefined || id === told.current) return;
    const timer = setTimeout(() => {
      told.current = id;
      choose({ chosen: { statement: id } }, { replace: true });
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [id]);
  return [id, setId];
}
