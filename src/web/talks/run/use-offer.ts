/** The offer that is looked at: followed at once, told to the address once it stays. From 1; the last unless named. */
import { useEffect, useRef, useState } from 'react';
import { choose, useCasePlace } from '../../place/use-place.ts';

/** In milliseconds: whoever steps through leaves no address behind at each step. */
const SETTLED_AFTER = 300;

export function useOffer(count: number): readonly [number, (at: number) => void] {
  const named = useCasePlace().chosen.offer;
  const [at, setAt] = useState(named);
  const told = useRef(named);
  useEffect(() => {
    if (named === told.current) return;
    told.current = named;
    setAt(named);
  }, [named]);
  useEffect(() => {
    if (at === told.current) return;
    const timer = setTimeout(() => {
      told.current = at;
      choose({ chosen: { offer: at ?? null } }, { replace: true });
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [at]);
  const asked = Number(at);
  const place = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, count) : count;
  return [place, (next) => setAt(next >= count ? undefined : String(Math.max(1, next)))];
}
