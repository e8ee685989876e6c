/**
 * Rows whose order says something: the first counts most. Each can be dragged by its handle, or moved by Alt with the
 * up and down arrows from anywhere within it. After them stands an empty row, which becomes a row by being written in,
 * unless there is no more to come.
 */
import './ordered-rows.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { settleField } from '../../case/undo-keys.ts';
import { Icon } from '../../parts/icon.tsx';
import { lateFocus } from '../../parts/late-focus.ts';
import { orderedRows as phrases } from '../../phrases/preferences.ts';
import { keysFor, noRows } from './row-keys.ts';

export interface RowPlace {
  readonly at: number;
  /** The empty row after the others. */
  readonly isEmpty: boolean;
  /** Puts the focus into the first field of a row. */
  readonly goTo: (at: number) => void;
}

interface Props {
  readonly label: string;
  /** What each row says; tells them apart. */
  readonly rows: readonly string[];
  /** What a row is called when it is moved. */
  readonly nameOf: (at: number) => string;
  readonly onMove: (from: number, to: number) => void;
  /** There are these rows and no others. */
  readonly isComplete?: boolean;
  readonly children: (place: RowPlace) => ReactNode;
}

export function OrderedRows({ label, rows, nameOf, onMove, isComplete = false, children }: Props) {
  const known = useRef(noRows);
  known.current = keysFor(rows, known.current);
  const { keys } = known.current;
  const box = useRef<HTMLDivElement>(null);
  const [heard, setHeard] = useState('');
  /** Whom the focus follows once the rows stand in their new order. */
  const follow = useRef<{ readonly key: string; readonly into: string | undefined } | undefined>(undefined);

  const rowOf = (key: string) => box.current?.querySelector<HTMLElement>(`[role="row"][data-key="${key}"]`);
  const goTo = (at: number) => {
    const key = keys[Math.max(0, Math.min(at, rows.length))];
    const isDue = lateFocus((focused) => box.current?.contains(focused) === true);
    // A row that has just been made or taken away is shown a moment later.
    requestAnimationFrame(() => {
      if (key !== undefined && isDue()) rowOf(key)?.querySelector<HTMLElement>('input, select')?.focus();
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the order.
  useEffect(() => {
    const whom = follow.current;
    follow.current = undefined;
    if (whom === undefined) return;
    const row = rowOf(whom.key);
    const target = whom.into === undefined ? row : row?.querySelector<HTMLElement>(`[id="${CSS.escape(whom.into)}"]`);
    (target ?? row)?.focus({ preventScroll: true });
    // The row that moves by one stays in sight, under the line of parts that sticks to the top.
    row?.scrollIntoView({ block: 'nearest' });
  }, [keys]);

  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length || from === to) return;
    onMove(from, to);
    settleField();
    setHeard(phrases.moved(nameOf(from), to + 1, rows.length));
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    if (entersRow(event)) return;
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const focused = event.target as HTMLElement;
    const row = focused.closest<HTMLElement>('[role="row"]');
    const from = keys.indexOf(row?.dataset.key ?? '');
    if (row === null || from < 0 || from >= rows.length) return;
    event.preventDefault();
    event.stopPropagation();
    follow.current = { key: keys[from]!, into: focused === row || focused.id === '' ? undefined : focused.id };
    move(from, event.key === 'ArrowUp' ? from - 1 : from + 1);
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (dragged) => [...dragged].map((key) => ({ 'text/plain': nameOf(keys.indexOf(String(key))) })),
    onReorder({ keys: dragged, target }) {
      const [key] = dragged;
      const from = keys.indexOf(String(key));
      const over = keys.indexOf(String(target.key));
      if (from < 0 || over < 0 || from >= rows.length) return;
      const gap = target.dropPosition === 'before' ? over : over + 1;
      move(from, Math.min(rows.length - 1, gap > from ? gap - 1 : gap));
    },
  });

  return (
    <div className="ordered-rows" ref={box} onKeyDownCapture={onKeyDownCapture}>
      <GridList
        aria-label={label}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        selectionMode="none"
      >
        {keys.map((key, at) => {
          const isEmpty = at === rows.length;
          if (isEmpty && isComplete) return null;
          return (
            <GridListItem
              key={key}
              id={key}
              className={isEmpty ? 'row empty' : 'row'}
              textValue={isEmpty ? phrases.empty : phrases.row(at + 1, nameOf(at))}
            >
              <span className="before">
                <Button slot="drag" className="grip" aria-label={phrases.drag(at + 1)} isDisabled={isEmpty}>
                  <Icon name="grip" />
                </Button>
                <span className="rank" aria-hidden="true">
                  {isEmpty ? '' : at + 1}
                </span>
              </span>
              <div className="content">{children({ at, isEmpty, goTo })}</div>
            </GridListItem>
          );
        })}
      </GridList>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
    </div>
  );
}

/** Typing, or Enter, on a row as a whole goes into its first field: the key lands where it is meant. */
function entersRow(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const row = event.target as HTMLElement;
  const isTyped = key === 'Enter' || (key.length === 1 && key !== ' ');
  if (row.role !== 'row' || !isTyped || ctrlKey || metaKey || altKey) return false;
  const field = row.querySelector<HTMLInputElement>('input:not([type="hidden"], [type="checkbox"])');
  if (field === null) return false;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  if (key === 'Enter') event.preventDefault();
  event.stopPropagation();
  return true;
}
