/** A table as lines of text that fit a width. */

import { displayWidth } from './display-width.ts';
import type { Column } from './document.ts';
import { padded, wrap } from './wrap.ts';

const GAP = 2;
/** A flexible column narrower than this is not worth reading. */
const NARROWEST = 12;

/** Head, rule and rows. Cells wrap in the flexible columns (the widest one where none is); styles come after the layout. */
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
  const widths = columns.map(({ head }, c) =>
    Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[c]!))),
  );
  const excess = () => widths.reduce((sum, w) => sum + w, 0) + GAP * (widths.length - 1) - width;
  const flexible = columns.flatMap(({ flexible }, c) => (flexible ? [c] : []));
  // The widest of those that may wrap gives way, then the next, until the table fits or none can.
  for (const candidates of [flexible, columns.map((_, c) => c)]) {
    while (excess() > 0) {
      const widest = candidates.filter((c) => widths[c]! > NARROWEST).sort((a, b) => widths[b]! - widths[a]!)[0];
      if (widest === undefined) break;
      const next = candidates.filter((c) => c !== widest && widths[c]! < widths[widest]!).map((c) => widths[c]!);
      const floor = Math.max(NARROWEST, ...next.map((w) => w - 1));
      widths[widest] = Math.max(floor, widths[widest]! - excess());
    }
  }
  return widths;
}
