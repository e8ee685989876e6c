/** Names for the rows of a list that has none of its own, so that a row stays the same one while it moves or is written in. */

export interface KeyedRows {
  /** What the rows said. */
  readonly rows: readonly string[];
  /** One per row, and one for the empty row after them. */
  readonly keys: readonly string[];
  /** Counts the keys given. */
  readonly given: number;
}

export const noRows: KeyedRows = { rows: [], keys: ['0'], given: 1 };

/**
 * A row that says what one said before is that one; one that says something new in the place of one that is gone is
 * that one, rewritten. The empty row becomes the row that is written in it.
 */
export function keysFor(rows: readonly string[], before: KeyedRows): KeyedRows {
  if (rows.length === before.rows.length && rows.every((row, at) => row === before.rows[at])) return before;
  const free = new Set(before.keys);
  const keys: (string | undefined)[] = rows.map(() => undefined);
  const claim = (at: number, key: string | undefined) => {
    if (key === undefined || !free.delete(key)) return;
    keys[at] = key;
  };
  for (const [at, row] of rows.entries()) if (row === before.rows[at]) claim(at, before.keys[at]);
  for (const [at, row] of rows.entries()) {
    if (keys[at] !== undefined) continue;
    const old = before.rows.findIndex((said, place) => said === row && free.has(before.keys[place]!));
    if (old >= 0) claim(at, before.keys[old]);
  }
  for (const at of rows.keys()) if (keys[at] === undefined) claim(at, before.keys[at]);
  let { given } = before;
  const named = keys.map((key) => key ?? String(given++));
  const empty = before.keys.at(-1)!;
  return { rows, keys: [...named, free.has(empty) ? empty : String(given++)], given };
}
