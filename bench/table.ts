/** How measurements are put together and printed. */

/** Of values in ascending order. */
export const median = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const inMilliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

type Cells = readonly (string | number)[];

export const line = (cells: Cells): boolean => process.stdout.write(`| ${cells.join(' | ')} |\n`);

/** The head of a table, after an empty line. */
export function head(cells: Cells): void {
  process.stdout.write('\n');
  line(cells);
  line(cells.map(() => '---'));
}
