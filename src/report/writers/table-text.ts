/** A table as lines of text that fit a width. */

import { displayWidth } from './display-width.ts';
import type { Column } from './document.ts';
import { padded, wrap } from './wrap.ts';

const GAP = 2;
/** A flexible column narrower than this is not worth reading. */
const NARROWEST = 12;

/**
 * Head, rule and rows. Cells wrap in the flexible columns first, then in the last ones, and within a word only where the
 * words alone are too wide; styles come after the layout.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  styleHead: (line: string) => string = (line) => line,
): string[] {
  const widths = columnWidths(columns, rows, width);
  const lineOf = (cells: readonly string[]): string[] => {
    const wrapped = cells.map((cell, c) => wrap(cell, widths[c]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, l) =>
      wrapped
        .map((lines, c) => padded(lines[l] ?? '', widths[c]!, columns[c]!.align))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const rule = widths.map((w) => '─'.repeat(w)).join(' '.repeat(GAP));
  return [...lineOf(columns.map(({ head }) => head)).map(styleHead), rule, ...rows.flatMap(lineOf)];
}

function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  // A table may have more rows than a call may have arguments.
  const widest = (c: number, widthOf: (cell: string) => number) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[c]!)), widthOf(columns[c]!.head));
  const widths = columns.map((_, c) => widest(c, displayWidth));
  const excess = () => widths.reduce((sum, w) => sum + w, 0) + GAP * (widths.length - 1) - width;
  const wholeWords = columns.map((_, c) => widest(c, (cell) => Math.max(...cell.split(' ').map(displayWidth))));
  const floors = widths.map((w, c) => Math.max(wholeWords[c]!, Math.min(w, NARROWEST)));
  const all = [...columns.keys()];
  narrow(
    all.filter((c) => columns[c]!.flexible),
    floors,
  );
  for (const c of all.toReversed()) if (!columns[c]!.flexible) narrow([c], floors);
  narrow(
    all,
    widths.map(() => NARROWEST),
  );
  return widths;

  /** The widest of those that may wrap gives way, then the next, until the table fits or none can. */
  function narrow(candidates: readonly number[], least: readonly number[]): void {
    while (excess() > 0) {
      const widest = candidates.filter((c) => widths[c]! > least[c]!).sort((a, b) => widths[b]! - widths[a]!)[0];
      if (widest === undefined) return;
      const next = candidates.filter((c) => c !== widest && widths[c]! <= widths[widest]!).map((c) => widths[c]!);
      const floor = Math.max(least[widest]!, ...next.map((w) => w - 1));
      widths[widest] = Math.max(floor, widths[widest]! - excess());
    }
  }
}
