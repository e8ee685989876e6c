/** The focus follows a row to its new name: the row that appears under that name takes it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Named } from '../../format/rename.ts';

let awaited: string | undefined;

/** The row of what is called so shall have the focus once it is there; undefined: none, after all. */
export function awaitRow(what: Named | undefined): void {
  awaited = what && keyOf(what);
}

/** For the element of the row; its menu's button takes the focus, from which one renames. */
export function useRowFocus<Row extends HTMLElement>(what: Named): RefObject<Row | null> {
  const row = useRef<Row>(null);
  const key = keyOf(what);
  useEffect(() => {
    if (awaited !== key) return;
    awaited = undefined;
    row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }, [key]);
  return row;
}

function keyOf(what: Named): string {
  return [what.kind, ...(what.kind === 'option' ? [what.party] : []), what.id].join(' ');
}
