/** From cell to cell by key: -1 is the head of the columns, or of the rows; headings between rows are passed over. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly isHeading: (row: number) => boolean;
  /** How many rows make a page. */
  readonly page: number;
}

/** Undefined where the key leads nowhere; the cell itself where there is none further that way. */
export function stepInGrid(key: string, whole: boolean, at: Cell, grid: Grid): Cell | undefined {
  const { row, column } = at;
  const lastColumn = grid.columns - 1;
  switch (key) {
    case 'ArrowDown':
      return { row: rowFrom(row + 1, 1, grid) ?? row, column };
    case 'ArrowUp':
      return { row: rowFrom(row - 1, -1, grid) ?? row, column };
    case 'PageDown':
      return { row: rowFrom(Math.min(grid.rows - 1, row + grid.page), -1, grid) ?? row, column };
    case 'PageUp':
      return { row: rowFrom(Math.max(0, row - grid.page), 1, grid) ?? row, column };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(-1, column - 1) };
    case 'Home':
      return { row: whole ? -1 : row, column: -1 };
    case 'End':
      return { row: whole ? (rowFrom(grid.rows - 1, -1, grid) ?? row) : row, column: lastColumn };
  }
  return undefined;
}

/** The first from here on that way that is no heading. */
function rowFrom(start: number, by: 1 | -1, { rows, isHeading }: Grid): number | undefined {
  for (let row = start; row >= -1 && row < rows; row += by) {
    if (row === -1 || !isHeading(row)) return row;
  }
  return undefined;
}

/** Which columns are in sight, with some on either side. */
export function columnsInSight(
  scrolled: number,
  room: number,
  width: number,
  columns: number,
  beside = 2,
): { readonly first: number; readonly end: number } {
  return {
    first: Math.max(0, Math.floor(scrolled / width) - beside),
    end: Math.min(columns, Math.ceil((scrolled + Math.max(width, room)) / width) + beside),
  };
}
