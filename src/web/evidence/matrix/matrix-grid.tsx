/** The grid itself: windowed both ways, its heads stay in sight, one stop for the tab key, arrow keys within. */
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useRowWindow } from '../../answer/outcomes/use-row-window.ts';
import type { ShownStatement } from '../../desk/questions/evidence-seen.ts';
import { plainWords } from '../../parts/words.tsx';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { toModel, toStatement } from '../ways.ts';
import { type Cell, columnsInSight, stepInGrid } from './grid-steps.ts';
import type { MatrixLine } from './matrix-lines.ts';
import { ColumnHeads, MatrixRowLine } from './matrix-row.tsx';
import { COLUMN, HEAD_HEIGHT, ROW_HEAD, ROW_HEIGHT } from './measures.ts';

const phrases = evidenceParts.matrix;
/** Rows drawn beyond those in sight, either way. */
const BEYOND = 4;

interface Props {
  readonly lines: readonly MatrixLine[];
  readonly columns: readonly ShownStatement[];
  readonly nameOf: (party: string) => string;
}

export function MatrixGrid({ lines, columns, nameOf }: Props) {
  const { chosen } = useCasePlace();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRowWindow(scroller, { rows: lines.length, rowHeight: ROW_HEIGHT, headHeight: HEAD_HEIGHT });
  const [{ left, room }, setSideways] = useState({ left: 0, room: 800 });
  const [active, setActive] = useState<Cell>({ row: -1, column: 0 });
  const [pointed, setPointed] = useState<Cell>();
  /** Whether the keyboard, or a click, has been in it. */
  const [isEntered, setEntered] = useState(false);
  const focusWanted = useRef(false);
  const help = useId();
  const row = Math.min(active.row, lines.length - 1);
  const column = Math.min(active.column, columns.length - 1);

  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = () => setSideways((before) => ({ ...before, room: element.clientWidth - ROW_HEAD }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  const showColumn = (which: number) => {
    const element = scroller.current!;
    const at = which * COLUMN;
    const seen = Math.max(COLUMN, element.clientWidth - ROW_HEAD);
    if (which < 0) return;
    if (at < element.scrollLeft) element.scrollLeft = at;
    else if (at + COLUMN > element.scrollLeft + seen) element.scrollLeft = at + COLUMN - seen;
    setSideways((before) => ({ ...before, left: element.scrollLeft }));
  };

  // What the address names is in sight to begin with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each statement and element that is named.
  useEffect(() => {
    const line = lines.findIndex((one) => one.kind === 'element' && one.row.path === chosen.element);
    const at = columns.findIndex(({ id }) => id === chosen.statement);
    if (line >= 0) rows.show(line);
    if (at >= 0) showColumn(at);
    if (line >= 0 || at >= 0)
      setActive((before) => ({ row: line < 0 ? before.row : line, column: at < 0 ? before.column : at }));
  }, [chosen.element, chosen.statement]);

  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (cell === null || cell === undefined) return;
    focusWanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const act = (at: Cell) => {
    const line = lines[at.row];
    const statement = columns[at.column];
    if (at.row < 0) {
      if (statement !== undefined) choose(toStatement(statement.id));
    } else if (line?.kind === 'element') {
      if (at.column < 0) choose(toModel(line.row.path));
      else if (line.row.cells.some((cell) => cell.column === at.column)) {
        choose({ chosen: { statement: statement!.id, element: line.row.path } }, { replace: true });
      }
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const whole = event.ctrlKey || event.metaKey;
    if (event.altKey || (whole && event.key !== 'Home' && event.key !== 'End')) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return act({ row, column });
    }
    const isHeading = (at: number) => lines[at]!.kind === 'heading';
    const to = stepInGrid(
      event.key,
      whole,
      { row, column },
      { rows: lines.length, columns: columns.length, page: rows.page, isHeading },
    );
    if (to === undefined) return;
    event.preventDefault();
    focusWanted.current = true;
    setActive(to);
    // The first heading comes into sight with the row below it.
    if (to.row >= 0) rows.show(isHeading(Math.max(0, to.row - 1)) && to.row < row ? to.row - 1 : to.row);
    showColumn(to.column);
  };

  const onClick = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (at === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setActive(at);
    act(at);
  };

  const inSight = columnsInSight(left, room, COLUMN, columns.length);
  const shown: number[] = [];
  for (let at = Math.max(0, rows.first - BEYOND); at < Math.min(lines.length, rows.end + BEYOND); at++) shown.push(at);
  // The cell that the keyboard is in stays, wherever one scrolls: the focus would be lost with it.
  if (row >= 0 && !shown.includes(row)) shown.push(row);
  const says = told(lines, columns, pointed ?? (isEntered ? { row, column } : undefined));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a windowed table is no table element. */}
      <div
        role="grid"
        ref={scroller}
        className="matrix-grid"
        aria-label={phrases.name}
        aria-describedby={help}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={-1}
        onScroll={(event) => {
          rows.onScroll();
          const { scrollLeft } = event.currentTarget;
          setSideways((before) => (before.left === scrollLeft ? before : { ...before, left: scrollLeft }));
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onMouseOver={(event) => setPointed(cellAt(event.target))}
        onMouseLeave={() => setPointed(undefined)}
        onFocus={(event) => {
          setEntered(true);
          const at = cellAt(event.target);
          if (at !== undefined && (at.row !== row || at.column !== column)) setActive(at);
        }}
      >
        <ColumnHeads
          columns={columns}
          inSight={inSight}
          active={row < 0 ? column : undefined}
          chosen={chosen.statement}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div
          role="rowgroup"
          className="body"
          style={{ blockSize: rows.height, inlineSize: ROW_HEAD + columns.length * COLUMN }}
        >
          {shown.map((index) => (
            <MatrixRowLine
              key={index}
              index={index}
              top={rows.topOf(index)}
              line={lines[index]!}
              columns={columns}
              inSight={inSight}
              active={index === row ? column : undefined}
              isChosen={chosen.element !== undefined && pathOf(lines[index]!) === chosen.element}
              chosenStatement={chosen.statement}
              nameOf={nameOf}
            />
          ))}
        </div>
      </div>
      <p className="says" data-hint={says === undefined || undefined}>
        {says ?? phrases.hint}
      </p>
      <p className="visually-hidden" id={help}>
        {phrases.help}
      </p>
    </>
  );
}

function pathOf(line: MatrixLine): string | undefined {
  return line.kind === 'element' ? line.row.path : undefined;
}

/** The sign in words; of a head all that it stands for. */
function told(
  lines: readonly MatrixLine[],
  columns: readonly ShownStatement[],
  at: Cell | undefined,
): string | undefined {
  if (at === undefined) return undefined;
  const { row, column } = at;
  const line = lines[row];
  const statement = columns[column];
  if (row < 0) return statement === undefined ? undefined : `${plainWords(statement.voice)}: “${statement.says}”`;
  if (line?.kind !== 'element') return undefined;
  if (statement === undefined) return line.name.whole;
  const cells = line.row.cells.filter((cell) => cell.column === column);
  const [voice, says, what] = [plainWords(statement.voice), statement.says, line.name.whole];
  if (cells.length === 0) return phrases.toldNothing(voice, says, what);
  return cells.map(({ how, basis }) => phrases.told(voice, says, how, what, basis)).join(' ');
}

function cellAt(target: EventTarget): Cell | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (cell === null) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
