/** What the keys and buttons of the ledger do: edits of the case, one after the other, each made on what the one before left. */
import type { Span } from '../../../evidence/reading.ts';
import type { TextEdit } from '../../../format/index.ts';
import { currentCase, perform, undo } from '../../case/case-store.ts';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { alsoSpeaking } from '../also-speaking.ts';
import type { Halves } from '../half-fields.ts';
import {
  anchorEdits,
  type Correction,
  confirmEdits,
  correctEdits,
  dropEdits,
  type LedgerDeed,
  linkEdits,
  mergeEdits,
  restoreEdits,
  splitEdits,
  unlinkEdits,
} from '../ledger-edits.ts';
import type { EntryLink, LedgerEntry } from '../ledger-entries.ts';
import { mergeRefusal } from '../merge-refusal.ts';
import { readHalves } from '../read-halves.ts';
import { readCut } from '../reading-store.ts';
import type { Ledger } from '../statement-of.ts';
import { isStillSo } from '../still-so.ts';
import type { LedgerView } from '../use-ledger.ts';
import { backToList, setMode, tell } from './ledger-mode.ts';

const { said, told } = phrases;

/** The entries at which something was done, the last one last: undo goes back to them. */
const doneAt: string[] = [];
let queue: Promise<unknown> = Promise.resolve();

interface Doing {
  /** Done before, while the deeds that follow wait. */
  readonly prepare?: () => Promise<void>;
  readonly says: string;
  readonly told: string;
  readonly edits: (
    ledger: Ledger,
    entry: LedgerEntry,
  ) => (LedgerDeed & { readonly told?: string | undefined }) | undefined;
  /** What is chosen once it is done; without it, the entry itself, under whatever name it has then. */
  readonly next?: string | undefined;
}

/** Whether it was done. */
function act(
  view: LedgerView,
  entry: LedgerEntry,
  { prepare, says, told: done, edits, next }: Doing,
): Promise<boolean> {
  if (next !== undefined) view.moveTo(next);
  const acted = queue.then(async () => {
    await prepare?.();
    const draft = currentCase()?.reading?.draft;
    if (draft === undefined) return false;
    const statement = entry.statement && draft.statements?.[entry.id];
    const ledger = { ...view.ledger, draft, source: entry.source ?? view.ledger.source };
    if (!isStillSo(ledger, entry)) {
      tell(told.changed);
      return false;
    }
    const deed = edits(ledger, { ...entry, statement });
    if (deed === undefined || deed.edits.length === 0) return deed !== undefined;
    const isDone = await perform(deed.edits, says);
    tell(isDone ? (deed.told ?? done) : [told.refused, currentCase()?.refusal?.says].filter(Boolean).join(' '));
    if (!isDone) return false;
    doneAt.push(entry.id);
    if (next === undefined) view.moveTo(deed.id);
    return true;
  });
  queue = acted.catch(() => undefined);
  return acted;
}

/** The entry that follows; behind the last one, the one before. */
function beside({ shown }: LedgerView, { id }: LedgerEntry): string | undefined {
  const at = shown.findIndex((one) => one.id === id);
  return at < 0 ? undefined : (shown[at + 1] ?? shown[at - 1])?.id;
}

export function confirm(view: LedgerView, entry: LedgerEntry): void {
  if (entry.standing === 'confirmed') tell(told.alreadyConfirmed);
  else if (entry.standing === 'dropped') restore(view, entry);
  else if (needsWords(view, entry)) askForWords();
  else {
    const isLast = view.shown.at(-1)?.id === entry.id;
    const next = isLast ? undefined : beside(view, entry);
    void act(view, entry, { says: said.confirm(entry.says), told: told.confirmed, edits: confirmEdits, next });
  }
}

function askForWords(): void {
  tell(told.ownWords);
  setMode('correct');
}

/** Its own words may not be written, and nobody has said it in others. */
export function needsWords({ read, ledger }: LedgerView, { statement }: LedgerEntry): boolean {
  return statement === undefined && !(read?.isStored ?? ledger.isStored);
}

/** `along`: a party that comes into the case with it. Whomever the speaker newly speaks for, she does in all she says there. */
export function correct(
  view: LedgerView,
  entry: LedgerEntry,
  correction: Correction,
  along: readonly TextEdit[],
): Promise<boolean> {
  return act(view, entry, {
    says: said.correct(entry.says),
    told: told.corrected,
    edits: (ledger, now) => {
      const deed = correctEdits(ledger, now, correction);
      if (deed === undefined) return undefined;
      const { speaker, voice } = correction;
      const isNew = voice !== entry.voice || speaker !== entry.speaker;
      if (speaker === undefined || voice === undefined || entry.source === undefined || !isNew) {
        return { ...deed, edits: [...along, ...deed.edits] };
      }
      const read = view.shownSource === entry.source ? view.read : undefined;
      const also = alsoSpeaking(ledger.draft, read, { id: entry.id, source: entry.source, speaker, voice });
      return {
        id: deed.id,
        edits: [...along, ...deed.edits, ...also.edits],
        ...(also.count > 0 && { told: told.speaksFor(also.count, speaker) }),
      };
    },
  });
}

/** `making`: what makes the element that is linked to, where it is new. */
export function link(
  view: LedgerView,
  entry: LedgerEntry,
  to: Omit<EntryLink, 'at'>,
  {
    name,
    making,
    says,
  }: { readonly name: string; readonly making: readonly TextEdit[]; readonly says?: string | undefined },
): Promise<boolean> {
  return act(view, entry, {
    says: said.link(entry.says, name),
    told: told.linked,
    edits: (ledger, now) => {
      const deed = linkEdits(ledger, now, to, says);
      return deed && { ...deed, edits: [...making, ...deed.edits] };
    },
  });
}

export function unlink(view: LedgerView, entry: LedgerEntry, one: EntryLink, name: string): void {
  void act(view, entry, {
    says: said.unlink(entry.says, name),
    told: told.undone,
    edits: (_, now) => unlinkEdits(now, one),
  });
}

export function drop(view: LedgerView, entry: LedgerEntry): void {
  if (entry.standing === 'dropped') return;
  const next = beside(view, entry);
  void act(view, entry, { says: said.drop(entry.says), told: told.dropped, edits: dropEdits, next });
}

export function restore(view: LedgerView, entry: LedgerEntry): void {
  void act(view, entry, { says: said.restore(entry.says), told: told.restored, edits: restoreEdits });
}

export function merge(view: LedgerView, entry: LedgerEntry): void {
  const { read, entries, ledger: looked } = view;
  const placed = entries.filter(({ standing, at }) => standing !== 'dropped' && at !== undefined);
  const next = placed[placed.findIndex(({ id }) => id === entry.id) + 1];
  const refused = next && mergeRefusal(looked, entry, next);
  if (read?.reading === undefined || entry.at === undefined) tell(told.noText);
  else if (next === undefined) tell(told.noNext);
  else if (refused !== undefined) tell(told.notMerged[refused]);
  else if (needsWords(view, entry) || needsWords(view, next)) askForWords();
  else {
    void act(view, entry, {
      says: said.merge(entry.says),
      told: told.merged,
      edits: (ledger, now) => mergeEdits(ledger, now, next),
    });
  }
}

/** Both parts are read anew, each by itself. */
export function split(
  view: LedgerView,
  entry: LedgerEntry,
  cut: number,
  says: readonly [string, string] | undefined,
): Promise<boolean> {
  const { reading, source } = view.ledger;
  let halves: Halves | undefined;
  return act(view, entry, {
    prepare: async () => {
      halves = await readHalves(reading, entry, cut, (cuts) => readCut(entry.source ?? source, cuts));
    },
    says: said.split(entry.says),
    told: told.split,
    edits: (ledger, now) => splitEdits(ledger, now, cut, says, halves),
  });
}

export function anchor(view: LedgerView, entry: LedgerEntry, span: Span): void {
  void act(view, entry, {
    says: said.anchor(entry.says),
    told: told.anchored,
    edits: (ledger, now) => anchorEdits(ledger, now, span),
  });
  backToList();
}

export function undoLast(view: LedgerView): void {
  if (currentCase()?.canUndo !== true) return;
  undo();
  tell(told.undone);
  const at = doneAt.pop();
  if (at !== undefined) view.moveTo(at);
}
