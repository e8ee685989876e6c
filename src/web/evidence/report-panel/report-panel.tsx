/** The report as it was read: numbered paragraphs, who speaks, and every statement where it stands. */
import './report-panel.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../evidence/reading.ts';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { choose } from '../../place/use-place.ts';
import { openBring } from '../bring/bring-form.ts';
import { anchor } from '../ledger/deeds.ts';
import { backToList, useLedgerMode } from '../ledger/ledger-mode.ts';
import { restoredEdits } from '../ledger-edits.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { readingDecisions } from '../reading-decisions.ts';
import { useLedger } from '../use-ledger.ts';
import { ParagraphChunk, type ParagraphRow } from './paragraph-chunk.tsx';
import { byParagraph, type MarkKind, marksOf } from './passages.ts';
import { ReportLegend } from './report-legend.tsx';
import { selectedSpan } from './selected-span.ts';

const words = phrases.report;
/** Paragraphs that are drawn anew together. */
const CHUNK = 40;

export function ReportPanel() {
  const view = useLedger();
  const { draft, shownSource, read, entries, cursor, speakers, heard, shown, moveTo } = view;
  const mode = useLedgerMode((state) => state.mode);
  const [marked, setMarked] = useState<ReadonlySet<MarkKind>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const reading = read?.reading;
  const shownEntries = useMemo(() => entries.filter(({ standing }) => standing !== 'dropped'), [entries]);
  const passages = useMemo(
    () => (reading === undefined ? undefined : byParagraph(reading, shownEntries)),
    [reading, shownEntries],
  );
  const marks = useMemo(() => {
    const all = new Map<number, ReturnType<typeof marksOf>>();
    if (reading === undefined || marked.size === 0) return all;
    for (const one of reading.statements) {
      all.set(one.paragraph, [...(all.get(one.paragraph) ?? []), ...marksOf([one], marked)]);
    }
    return all;
  }, [reading, marked]);
  const turns = useMemo(() => turnsIn(reading?.paragraphs ?? [], passages), [reading, passages]);

  const chunks = useMemo(() => {
    if (reading === undefined) return [];
    const { restored = [] } = readingDecisions(draft, shownSource ?? '', reading.text.hash);
    const rows = reading.paragraphs.map((paragraph): ParagraphRow => {
      const { n } = paragraph;
      return {
        paragraph,
        entries: passages?.get(n),
        marks: marks.get(n),
        turn: turns.get(n),
        isRestored: restored.includes(n),
      };
    });
    return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK));
  }, [reading, draft, shownSource, passages, marks, turns]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen passage comes into view whenever it is another one.
  useEffect(() => {
    if (cursor === undefined) return;
    const passage = scroller.current?.querySelector(`[data-passage="${CSS.escape(cursor.id)}"]`);
    if (passage !== null && passage !== undefined) bringIntoView(scroller.current!, passage);
  }, [cursor?.id, reading]);

  const restore = useRef((_: number, __: boolean) => {});
  restore.current = (n, isRestored) =>
    void perform(restoredEdits(view.ledger, n, isRestored), phrases.said.paragraph(n));
  const onRestore = useRef((n: number, isRestored: boolean) => restore.current(n, isRestored)).current;

  if (shownSource === undefined) return <Nothing says={words.none} />;
  if (read === undefined || (read.state === 'reading' && reading === undefined))
    return <Nothing says={words.reading} />;
  if (reading === undefined || passages === undefined) {
    return (
      <section className="report-panel" aria-label={words.name}>
        <div className="nothing">
          <h3>{read.state === 'missing' ? words.missingTitle : words.failed}</h3>
          {read.problem !== undefined && (
            <p>
              {read.problem.says} {read.problem.hint}
            </p>
          )}
          {read.state === 'missing' && <p>{words.missing}</p>}
          <Button onPress={() => openBring(shownSource)}>{words.bringText}</Button>
        </div>
      </section>
    );
  }

  const anchorTo = (span: Span | undefined) => {
    if (cursor !== undefined && span !== undefined) anchor(view, cursor, span);
  };
  const chooseEntry = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    if (entry === undefined) return;
    if (mode === 'anchor') return anchorTo(entry.at);
    if (!shown.includes(entry)) {
      choose({ chosen: { speaker: null, party: null, kind: null, only: null, element: null } }, { replace: true });
    }
    moveTo(id);
  };
  const onClick = (event: MouseEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-passage]')?.dataset.passage;
    // Who selects text chooses nothing.
    if (id !== undefined && getSelection()?.isCollapsed !== false) chooseEntry(id);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target as HTMLElement;
    if (at.dataset.passage !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      chooseEntry(at.dataset.passage);
      return;
    }
    const by = { ArrowDown: 1, ArrowRight: 1, j: 1, ArrowUp: -1, ArrowLeft: -1, k: -1 }[event.key];
    const stops = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const place = stops.indexOf(at.closest<HTMLElement>('[data-stop]')!);
    if (by === undefined || place < 0) return;
    event.preventDefault();
    const next = stops[place + by];
    next?.focus({ preventScroll: true });
    if (next !== undefined) bringIntoView(scroller.current!, next);
  };
  const { about } = reading;
  const { title, outlet } = draft.sources?.[shownSource] ?? {};
  return (
    <section className="report-panel" aria-label={words.name}>
      <header>
        <h3 dir="auto">{title ?? about.title ?? shownSource}</h3>
        <p className="quiet">
          <bdi>{words.about(outlet ?? about.outlet, about.author, about.published?.value)}</bdi>
        </p>
        {read.problem !== undefined && (
          <p className="warns" role="status">
            {read.problem.says} {read.problem.hint}
          </p>
        )}
        {!read.isStored && <p className="quiet">{words.notStored}</p>}
        {reading.statements.length === 0 && <p className="warns">{words.noStatement}</p>}
        <ReportLegend speakers={speakers} heard={heard} marked={marked} onMark={setMarked} />
        {mode === 'anchor' && (
          <div className="anchoring" role="status">
            <p>{words.anchoring}</p>
            <Button onPress={() => anchorTo(selectedSpan(scroller.current!))}>{words.anchor}</Button>
            <Button look="quiet" onPress={backToList}>
              {phrases.form.cancel}
            </Button>
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its passages hear clicks and keys through it. */}
      <div
        className="text"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: that is how one gets there to scroll.
        tabIndex={0}
        onClick={onClick}
        onKeyDown={hear}
        aria-describedby="report-keys"
      >
        {chunks.map((rows) => (
          <ParagraphChunk
            key={rows[0]!.paragraph.n}
            rows={rows}
            text={reading.text.text}
            speakers={speakers}
            chosen={cursor !== undefined && standsIn(cursor, rows) ? cursor.id : undefined}
            onRestore={onRestore}
          />
        ))}
      </div>
      <p className="visually-hidden" id="report-keys">
        {words.keys}
      </p>
    </section>
  );
}

function Nothing({ says }: { readonly says: string }) {
  return (
    <section className="report-panel" aria-label={words.name}>
      <p className="nothing" role="status">
        {says}
      </p>
    </section>
  );
}

function standsIn({ at }: LedgerEntry, rows: readonly ParagraphRow[]): boolean {
  return at !== undefined && at.start < rows.at(-1)!.paragraph.end && at.end > rows[0]!.paragraph.start;
}

/** Who begins to speak at a paragraph, where it is somebody else than before. */
function turnsIn(
  paragraphs: readonly { readonly n: number; readonly role: string }[],
  passages: ReturnType<typeof byParagraph> | undefined,
): ReadonlyMap<number, string> {
  const turns = new Map<number, string>();
  let before: string | undefined;
  for (const { n, role } of paragraphs) {
    const speaker = passages?.get(n)?.[0]?.speaker;
    const isTurn = role === 'question' || role === 'answer' || role === 'quotation';
    if (speaker !== undefined && speaker !== before && isTurn) turns.set(n, speaker);
    if (speaker !== undefined) before = speaker;
  }
  return turns;
}

/** Not `scrollIntoView`, which moves the page around as well; a third from above is where one reads. */
function bringIntoView(scroller: HTMLElement, passage: Element): void {
  const { top, bottom } = passage.getBoundingClientRect();
  const around = scroller.getBoundingClientRect();
  if (top >= around.top + 8 && bottom <= around.bottom - 8) return;
  scroller.scrollTop += top - around.top - around.height / 3;
}
