/** The focus of a button that its own press disables, moves or takes away: it stays in the place, on the next of its kind. */
import { type RefObject, useEffect, useRef } from 'react';
import { lateFocus } from './late-focus.ts';

export interface KeptFocus<Box extends HTMLElement> {
  /** Where the buttons are. */
  readonly box: RefObject<Box | null>;
  /** Called on the press: the focus goes to the first of these that can be pressed once it has changed, by accessible name. */
  readonly keep: (names: readonly string[]) => void;
}

interface Kept {
  readonly names: readonly string[];
  readonly isDue: () => boolean;
}

/** `changed`: what a press changes. Whoever has gone on elsewhere meanwhile keeps her focus. */
export function useKeptFocus<Box extends HTMLElement>(changed: unknown): KeptFocus<Box> {
  const box = useRef<Box>(null);
  const kept = useRef<Kept | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change.
  useEffect(() => {
    const due = kept.current;
    kept.current = undefined;
    if (due === undefined) return;
    give(box.current, due);
    // The rows of a list show their new order a moment later.
    requestAnimationFrame(() => give(box.current, due));
  }, [changed]);
  return {
    box,
    keep: (names) => {
      kept.current = { names, isDue: lateFocus((focused) => box.current?.contains(focused) === true) };
    },
  };
}

function give(box: HTMLElement | null, { names, isDue }: Kept): void {
  if (!isDue()) return;
  const buttons = [...(box?.querySelectorAll('button') ?? [])].filter((button) => !button.disabled);
  const named = (name: string) =>
    buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name);
  names
    .map(named)
    .find((button) => button !== undefined)
    ?.focus();
}
