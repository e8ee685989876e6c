/** The states as a grid of cells: windowed, one stop for the tab key, arrow keys within. */
import './outcome-grid.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { OutcomeRow, OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import type { StateFilter } from '../../desk/questions/state-order.ts';
import { lateFocus } from '../../parts/late-focus.ts';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import { headMeaning, OutcomeHead } from './outcome-head.tsx';
import { type Mark, OutcomeTableRow } from './outcome-row.tsx';
import { columnWidths, type TableColumn } from './table-columns.ts';
import { useRowWindow } from './use-row-window.ts';

/** In pixels, as the style has it. */
const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 188;

interface Props {
  readonly answer: OutcomesAnswer;
  readonly columns: readonly TableColumn[];
  readonly filter: StateFilter;
  /** Names what is marked: the state chosen, the one compared with, the one a line stands at, those that are spoken of. */
  readonly markOf: (row: OutcomeRow) => Mark | undefined;
  readonly togetherTo: (n: number) => readonly string[] | undefined;
  /** A row to scroll to, with a new key each time; where it is to have the focus: whether that is still wanted. */
  readonly goTo:
    | { readonly row: number; readonly key: string; readonly focus: (() => boolean) | undefined }
    | undefined;
  readonly onWindow: (first: number, end: number) => void;
  readonly onHead: (column: TableColumn) => void;
  readonly onCell: (row: OutcomeRow, column: TableColumn, how: { readonly over: boolean }) => void;
}

export function OutcomeGrid(props: Props) {
  const { answer, columns, filter, goTo, onWindow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRowWindow(scroller, { rows: answer.total, rowHeight: ROW_HEIGHT, headHeight: HEAD_HEIGHT });
  const [active, setActive] = useState({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<number>();
  /** The cell is to have the focus once it is there, if this then says so. */
  const focusWanted = useRef<(() => boolean) | undefined>(undefined);
  const wantFocus = () => {
    focusWanted.current = lateFocus((focused) => scroller.current?.contains(focused) === true);
  };
  const help = useId();
  // Where there are fewer rows or columns than there were, the nearest cell.
  const row = Math.min(active.row, answer.total - 1);
  const column = Math.min(active.column, columns.length - 1);

  const { first, end } = rows;
  useEffect(() => onWindow(first, end), [first, end, onWindow]);

  const wentTo = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place to go to.
  useEffect(() => {
    if (goTo === undefined || goTo.key === wentTo.current) return;
    wentTo.current = goTo.key;
    rows.show(goTo.row);
    setActive((before) => ({ ...before, row: goTo.row }));
    if (goTo.focus !== undefined) focusWanted.current = goTo.focus;
  }, [goTo?.key]);

  useLayoutEffect(() => {
    if (focusWanted.current === undefined) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (cell === null || cell === undefined) return;
    const isDue = focusWanted.current();
    focusWanted.current = undefined;
    if (!isDue) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const moveTo = (nextRow: number, nextColumn: number) => {
    const to = {
      row: Math.min(answer.total - 1, Math.max(-1, nextRow)),
      column: Math.min(columns.length - 1, Math.max(0, nextColumn)),
    };
    wantFocus();
    setActive(to);
    if (to.row >= 0) rows.show(to.row);
  };

  const act = (over: boolean, at = { row, column }) => {
    const which = columns[at.column];
    if (which === undefined) return;
    if (at.row < 0) props.onHead(which);
    else {
      const data = answer.rows[at.row - answer.from];
      if (data !== undefined) props.onCell(data, which, { over });
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const whole = event.ctrlKey || event.metaKey;
    if (event.altKey || (whole && event.key !== 'Home' && event.key !== 'End')) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act(event.shiftKey);
      return;
    }
    const to = target(event.key, whole);
    if (to === undefined) return;
    event.preventDefault();
    moveTo(...to);
  };

  const target = (key: string, whole: boolean): [row: number, column: number] | undefined => {
    switch (key) {
      case 'ArrowDown':
        return [row + 1, column];
      case 'ArrowUp':
        return [row - 1, column];
      case 'ArrowRight':
        return [row, column + 1];
      case 'ArrowLeft':
        return [row, column - 1];
      case 'PageDown':
        return [row + rows.page, column];
      case 'PageUp':
        return [Math.max(0, row - rows.page), column];
      case 'Home':
        return whole ? [0, column] : [row, 0];
      case 'End':
        return whole ? [answer.total - 1, column] : [row, columns.length - 1];
    }
    return undefined;
  };

  const onClick = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (at === undefined) return;
    setActive(at);
    act(event.shiftKey, at);
  };

  const shown = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  // The row that the keyboard is in stays, wherever one scrolls: the focus would be lost with it.
  if (row >= 0 && (row < first || row >= end)) shown.push(row);
  const says = columns[pointed ?? (active.row < 0 ? column : -1)];
  return (
    <div className="outcome-grid">
      {/* biome-ignore lint/a11y/useSemanticElements: a windowed table is no table element. */}
      <div
        role="grid"
        ref={scroller}
        className="scroller"
        aria-label={phrases.grid}
        aria-describedby={help}
        aria-rowcount={answer.total + 2}
        aria-colcount={columns.length}
        tabIndex={-1}
        style={{ '--columns': columnWidths(columns) } as object}
        onScroll={rows.onScroll}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onMouseOver={(event) => {
          const at = cellAt(event.target);
          setPointed(at?.row === -1 ? at.column : undefined);
        }}
        onMouseLeave={() => setPointed(undefined)}
        onFocus={(event) => {
          const at = cellAt(event.target);
          if (at !== undefined && (at.row !== row || at.column !== column)) setActive(at);
        }}
      >
        <OutcomeHead answer={answer} columns={columns} filter={filter} active={row < 0 ? column : undefined} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div role="rowgroup" className="body" style={{ blockSize: rows.height }}>
          {shown.map((index) => {
            const data = answer.rows[index - answer.from];
            return (
              <OutcomeTableRow
                key={index}
                index={index}
                top={rows.topOf(index)}
                row={data}
                columns={columns}
                together={data && props.togetherTo(data.n)}
                selected={data && props.markOf(data)}
                active={index === row ? column : undefined}
              />
            );
          })}
        </div>
      </div>
      <p className="says" data-hint={says === undefined || undefined}>
        {says === undefined ? phrases.hint : headMeaning(says, answer, filter)}
      </p>
      <p className="visually-hidden" id={help}>
        {phrases.gridHelp}
      </p>
    </div>
  );
}

function cellAt(target: EventTarget): { row: number; column: number } | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (cell === null) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
