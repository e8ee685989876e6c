/** Tables as CSV (RFC 4180), fit to be opened in a spreadsheet. */

export type Cell = string | number | null;

/** First row the heads; lines end as the standard has it; empty for null. */
export function writeCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [heads, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A spreadsheet takes a text that begins like this for a formula, and may run it; an apostrophe says it is none. */
function harmless(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
