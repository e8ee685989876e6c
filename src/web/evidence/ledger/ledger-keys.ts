/** One key each: what a key does in the list of the ledger. Keys with Ctrl, Alt or the like belong to others. */
import type { KeyboardEvent } from 'react';
import { perform } from '../../case/case-store.ts';
import { evidence as phrases } from '../../phrases/evidence.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import type { LedgerView } from '../use-ledger.ts';
import { answerBy, askKey, asksOf, asksShown, LATER, questionOf } from './ask-answers.ts';
import { confirm, drop, merge, undoLast } from './deeds.ts';
import { askFocus, putOff, setMode, setOpen, tell, useLedgerMode } from './ledger-mode.ts';

/** Entries that page up and page down leave behind. */
const PAGE = 8;

export function hearKey(event: KeyboardEvent, view: LedgerView): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTypedIn(event.target)) return;
  const isOnRow = (event.target as HTMLElement).getAttribute('role') === 'row';
  if ((event.key === 'Enter' || event.key === ' ') && !isOnRow) return;
  const done = moved(event.key, view) || acted(event.key, view);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function moved(key: string, { shown, cursor, moveTo }: LedgerView): boolean {
  const at = cursor === undefined ? -1 : shown.findIndex(({ id }) => id === cursor.id);
  const to = {
    j: at + 1,
    ArrowDown: at + 1,
    k: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: shown.length - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
  }[key];
  if (to === undefined) return false;
  const next = shown[Math.min(Math.max(0, to), shown.length - 1)];
  if (next !== undefined) moveTo(next.id);
  askFocus();
  return true;
}

function acted(key: string, view: LedgerView): boolean {
  if (key === '?') {
    setMode('keys');
    return true;
  }
  if (key === 'z') {
    undoLast(view);
    askFocus();
    return true;
  }
  if (/^[yn0-9]$/.test(key)) return answerFirst(view, key);
  const { cursor } = view;
  if (cursor === undefined) return false;
  switch (key) {
    case 'Enter':
    case ' ':
      setOpen(!useLedgerMode.getState().isOpen);
      return true;
    case 'Escape':
      if (!useLedgerMode.getState().isOpen) return false;
      setOpen(false);
      return true;
    case 'c':
      confirm(view, cursor);
      stayInList();
      return true;
    case 'd':
      drop(view, cursor);
      stayInList();
      return true;
    case 'm':
      merge(view, cursor);
      stayInList();
      return true;
    case 's':
      split(view, cursor);
      return true;
    case 'e':
    case 'l':
      if (cursor.standing === 'dropped') return false;
      setMode(key === 'e' ? 'correct' : 'link');
      return true;
  }
  return false;
}

/** Answers the first question shown that the key answers, or puts the first one off; whether there was one. */
function answerFirst(view: LedgerView, key: string): boolean {
  const reading = view.read?.reading;
  if (reading === undefined) return false;
  const shown = asksShown(view);
  if (key === LATER && asksOf(view).length > 1) {
    putOff(askKey(shown[0]!));
    return true;
  }
  for (const ask of shown) {
    const edits = answerBy(key, ask, view, reading);
    if (edits === undefined) continue;
    void perform(edits, phrases.said.answer(questionOf(ask, reading)));
    return true;
  }
  return false;
}

/** Unless the deed opened a form, which has the focus then. */
function stayInList(): void {
  if (useLedgerMode.getState().mode === undefined) askFocus();
}

export function split({ read }: LedgerView, { at, standing }: LedgerEntry): void {
  if (standing === 'dropped') return;
  if (read?.reading === undefined || at === undefined) tell(phrases.told.noText);
  else setMode('split');
}

function isTypedIn(target: EventTarget): boolean {
  return (target as HTMLElement).closest('input, textarea, select, [role="listbox"], [role="dialog"]') !== null;
}
