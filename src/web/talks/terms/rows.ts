/** Rows of a form that may have no name yet: each keeps a number of its own, whichever are removed around it. */
export interface Row {
  readonly row: number;
}

export function numbered<T>(items: readonly T[]): (T & Row)[] {
  return items.map((item, row) => ({ ...item, row }));
}

/** With a row more at the end, whose number none of these has. */
export function withRow<T extends Row>(rows: readonly T[], item: Omit<T, 'row'>): T[] {
  return [...rows, { ...item, row: 1 + Math.max(-1, ...rows.map(({ row }) => row)) } as T];
}
