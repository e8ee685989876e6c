/** The focus follows a row to its new name: the row that appears under that name takes it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Named } from '../../format/rename.ts';
import { lateFocus } from '../parts/late-focus.ts';

let awaited: { readonly key: string; readonly isDue: () => boolean } | undefined;

/** The row of what is called so shall have the focus once it is there, unless she has gone on by then; undefined: none, after all. */
export function awaitRow(what: Named | undefined): void {
  awaited = what && { key: keyOf(what), isDue: lateFocus(isOnTheWay) };
}

/** For the element of the row; its menu's button takes the focus, from which one renames. */
export function useRowFocus<Row extends HTMLElement>(what: Named): RefObject<Row | null> {
  const row = useRef<Row>(null);
  const key = keyOf(what);
  useEffect(() => {
    if (awaited?.key !== key) return;
    const { isDue } = awaited;
    awaited = undefined;
    if (isDue()) row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }, [key]);
  return row;
}

/** A dialog that closes gives the focus back to the button of the menu that it was opened from. */
function isOnTheWay(focused: Element): boolean {
  return focused.matches('[aria-haspopup]') || focused.closest('[role="dialog"]') !== null;
}

function keyOf(what: Named): string {
  return [what.kind, ...(what.kind === 'option' ? [what.party] : []), what.id].join(' ');
}
