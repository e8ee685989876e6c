/** The place the address bar shows, and going elsewhere. */
import { useSyncExternalStore } from 'react';
import { RESPONSES } from '../../engine/stability/index.ts';
import type { Lens } from '../desk/lens.ts';
import { addressOf, type CasePlace, type Place, placeAt } from './place.ts';

let here: Place = placeAt(location.href);
const listeners = new Set<() => void>();

function arrive(place: Place): void {
  here = place;
  for (const listener of listeners) listener();
}

addEventListener('popstate', () => arrive(placeAt(location.href)));

export function usePlace(): Place {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => here,
  );
}

export function currentPlace(): Place {
  return here;
}

/** Goes to the place; `replace` where going back should not lead through it (a slider, a filter being typed). */
export function go(place: Place, { replace = false } = {}): void {
  const address = addressOf(place);
  if (address === addressOf(here)) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  arrive(place);
}

export interface Elsewhere extends Partial<Pick<CasePlace, 'view' | 'pane'>> {
  /** What changes of what is chosen; null takes it away. */
  readonly chosen?: Readonly<Record<string, string | number | null | undefined>>;
}

/** The place that differs from here in these. */
export function elsewhere({ chosen = {}, ...rest }: Elsewhere): Place {
  if (here.at !== 'case') return here;
  const next: Record<string, string> = { ...here.chosen };
  for (const [name, value] of Object.entries(chosen)) {
    if (value === null || value === undefined || value === '') delete next[name];
    else next[name] = String(value);
  }
  return { ...here, ...rest, chosen: next };
}

/** Stays in the case and changes what is shown of it. */
export function choose(change: Elsewhere, options: { replace?: boolean } = {}): void {
  go(elsewhere(change), options);
}

/** The case's place; throws outside of one. */
export function useCasePlace(): CasePlace {
  const place = usePlace();
  if (place.at !== 'case') throw new Error('There is no case here.');
  return place;
}

/** The assumptions that the address names. */
export function lensOf({ chosen }: CasePlace): Lens {
  const response = RESPONSES.find((known) => known === chosen.response);
  return { variant: chosen.variant, response };
}

/** Between which states, and which two variants, the address has chosen. */
export function askedAt({ chosen: { from, to, a, b, concept } }: CasePlace) {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return { from: number(from), to: number(to), a, b, concept };
}
