/** The entries in the order of the text: one stop for the tab key, arrow keys within, and one key for each deed. */
import './ledger-list.css';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { choose } from '../../place/use-place.ts';
import { isFiltered } from '../entry-filter.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { useLedger } from '../use-ledger.ts';
import { hearKey } from './ledger-keys.ts';
import { askFocus, focusGiven, setOpen, useLedgerMode } from './ledger-mode.ts';
import { LedgerRow } from './ledger-row.tsx';
import { RowChunk } from './row-chunk.tsx';

const words = phrases.ledger;
/** Rows that come and go together as one scrolls. */
const CHUNK = 40;

export function LedgerList() {
  const view = useLedger();
  const { shown, cursor, filter, disputed, speakers, draft } = view;
  const list = useRef<HTMLDivElement>(null);
  const isFocusAsked = useLedgerMode((state) => state.isFocusAsked);
  const opened = useLedgerMode(({ isOpen, mode }) => `${isOpen} ${mode}`);
  const hadFocus = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row is shown whenever it is another one.
  useEffect(() => {
    const row = chosenRow(list.current);
    if (row === null) return;
    if (isFocusAsked) {
      row.focus({ preventScroll: true });
      focusGiven();
    }
    showRow(list.current!, row);
  }, [cursor?.id, cursor?.standing, isFocusAsked, opened]);

  // What is dropped takes the focus with it; where entries come in between, the chosen one is in another place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list has become another one.
  useEffect(() => {
    const at = document.activeElement;
    const row = chosenRow(list.current);
    const isLost = hadFocus.current && at === document.body;
    const isOnOther = at !== row && at?.getAttribute('role') === 'row' && list.current?.contains(at) === true;
    if (isLost || isOnOther) row?.focus({ preventScroll: true });
  }, [shown]);

  const pick = useRef((_: LedgerEntry, __: boolean) => {});
  pick.current = (entry, isTwice) => {
    if (isTwice && entry.id === cursor?.id) setOpen(!useLedgerMode.getState().isOpen);
    view.moveTo(entry.id);
    askFocus();
  };
  const onPick = useRef((entry: LedgerEntry, isTwice: boolean) => pick.current(entry, isTwice)).current;

  if (shown.length === 0) {
    return (
      <div className="ledger-list none">
        <p>{isFiltered(filter) ? words.noMatch : words.none}</p>
        {isFiltered(filter) && (
          <Button
            onPress={() => choose({ chosen: { speaker: null, party: null, kind: null, only: null, element: null } })}
          >
            {words.showAll}
          </Button>
        )}
      </div>
    );
  }
  const keys = keysOf(shown);
  const chunks = Array.from({ length: Math.ceil(shown.length / CHUNK) }, (_, n) =>
    shown.slice(n * CHUNK, (n + 1) * CHUNK),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of rows with deeds in them is no table element.
    <div
      role="grid"
      ref={list}
      className="ledger-list"
      aria-label={words.name}
      aria-rowcount={shown.length}
      aria-describedby="ledger-keys-hint"
      onKeyDown={(event) => hearKey(event, view)}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) hadFocus.current = list.current?.contains(relatedTarget) === true;
      }}
    >
      {chunks.map((rows, n) => (
        <RowChunk
          // biome-ignore lint/suspicious/noArrayIndexKey: chunks are places in the list.
          key={n}
          rows={rows.length}
          root={list}
          isKept={cursor !== undefined && rows.includes(cursor)}
        >
          {() =>
            rows.map((entry, at) => (
              <LedgerRow
                key={keys[n * CHUNK + at]}
                entry={entry}
                index={n * CHUNK + at}
                speaker={entry.speaker === undefined ? -1 : speakers.indexOf(entry.speaker)}
                voice={entry.voice === undefined ? undefined : (draft.parties?.[entry.voice]?.name ?? entry.voice)}
                isDisputed={disputed.has(entry.id)}
                isChosen={entry === cursor}
                onPick={onPick}
              />
            ))
          }
        </RowChunk>
      ))}
    </div>
  );
}

/** By the passage: an entry stays the same when it gets its name, and when others come in before it. */
function keysOf(entries: readonly LedgerEntry[]): string[] {
  const taken = new Set<string>();
  return entries.map(({ id, at, statement }) => {
    const span = at ?? statement?.at?.position;
    const key = span === undefined ? id : `${span.start} ${span.end}`;
    const own = taken.has(key) ? `${key} ${id}` : key;
    taken.add(own);
    return own;
  });
}

function chosenRow(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]') ?? null;
}

/** As a whole; where it does not fit, from its beginning. */
function showRow(list: HTMLElement, row: HTMLElement): void {
  const own = row.getBoundingClientRect();
  const around = list.getBoundingClientRect();
  if (own.top < around.top || own.height > around.height) list.scrollTop += own.top - around.top;
  else if (own.bottom > around.bottom) list.scrollTop += own.bottom - around.bottom;
}
