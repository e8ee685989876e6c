/**
 * The states that a sentence speaks of, as the address names them. A number is that of a state in one model, seen in one
 * way: it is kept with both, and where either is another nothing is meant.
 */
import type { CasePlace } from './place.ts';

type Seen = Pick<CasePlace, 'chosen'>;

/** As in `22,32@1f3c9a02`, in a variant `22,32@1f3c9a02.narrow-meaning`; `model` as the outline has it. */
export function meantIn(seen: Seen, model: string, which: readonly number[]): string {
  return which.length === 0 ? '' : `${which.join()}@${sightOf(seen, model)}`;
}

/** The numbers that the address means in the model as it is seen there; none while the model is not known. */
export function meantAt(seen: Seen, model: string | undefined): number[] {
  const [numbers = '', sight] = (seen.chosen.meant ?? '').split('@');
  if (model === undefined || sight !== sightOf(seen, model)) return [];
  return numbers.split(',').map(Number).filter(Number.isSafeInteger);
}

function sightOf({ chosen: { variant = '', response = '' } }: Seen, model: string): string {
  return [model, variant, response].join('.').replace(/\.+$/, '');
}
