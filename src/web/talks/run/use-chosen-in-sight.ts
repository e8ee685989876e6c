/** A table in a place of its own that scrolls, so that its chosen row is in sight whenever another is chosen. */
import { type RefObject, useEffect, useRef } from 'react';

export function useChosenInSight(at: number): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is chosen.
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>('[data-chosen]');
    const place = table.current?.closest('section');
    if (row == null || place == null) return;
    const [from, to] = [row.offsetTop, row.offsetTop + row.offsetHeight];
    if (from < place.scrollTop || to > place.scrollTop + place.clientHeight) {
      place.scrollTop = from - place.clientHeight / 2;
    }
  }, [at]);
  return table;
}
