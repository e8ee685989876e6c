/** Answers that are not in the case yet, kept in this browser by case, so that a reload does not lose them. */
import { useCallback, useSyncExternalStore } from 'react';
import { useCasePlace } from '../../place/use-place.ts';

const known = new Map<string, unknown>();
const listeners = new Set<() => void>();

/**
 * What is kept under that name for the case that is open; `first` where nothing is, or what is there is not sound. The last of
 * the three throws it away. Where the browser keeps nothing the answers last as long as the page.
 */
export function useKeptAnswers<T>(
  name: string,
  isSound: (value: unknown) => value is T,
  first: T,
): readonly [T, (next: T) => void, () => void] {
  const { shelf, id } = useCasePlace();
  const key = `demarche talks ${shelf}/${id} ${name}`;
  const kept = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => keptAt(key),
  );
  const keep = useCallback((next: T) => put(key, next), [key]);
  const forget = useCallback(() => put(key, undefined), [key]);
  return [isSound(kept) ? kept : first, keep, forget];
}

function keptAt(key: string): unknown {
  if (!known.has(key)) known.set(key, stored(key));
  return known.get(key);
}

function put(key: string, value: unknown): void {
  known.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // There is no room, or the browser keeps nothing.
  }
  for (const listener of listeners) listener();
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}
