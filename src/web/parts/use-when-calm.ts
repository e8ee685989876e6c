/** What is costly to draw waits until nobody types: a key in a field finds the page free, and sees its own letter at once. */
import { useEffect, useState } from 'react';

/** In milliseconds: a pause longer than that between two letters. */
const CALM = 250;

let typedAt = Number.NEGATIVE_INFINITY;
addEventListener('input', () => {
  typedAt = performance.now();
});

/** The value, late while somebody types; the first one at once. */
export function useWhenCalm<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const wait = typedAt + CALM - performance.now();
    if (wait <= 0) {
      setShown(value);
      return;
    }
    const timer = setTimeout(() => setShown(value), wait);
    return () => clearTimeout(timer);
  }, [value]);
  return shown;
}
