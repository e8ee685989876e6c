import { holdsIn, sizeOf } from '../../model/index.ts';
import type { Ground } from './ground.ts';

/**
 * Several states were to count as one, and fewer than two states fulfill the expression.
 * Harmless where a variant makes more of them.
 * What to do: see whether the expression says what was meant, or leave it out.
 */
export interface SameOutcomeWithoutEffect {
  readonly code: 'same-outcome-without-effect';
  readonly about: readonly string[];
  readonly data: { readonly place: number; readonly text: string; readonly states: number };
}

export function sameOutcomesWithoutEffect({ conflict }: Ground): SameOutcomeWithoutEffect[] {
  const table = conflict.states.members?.table ?? conflict.states;
  return conflict.sameOutcome.flatMap(({ text, where }, place) => {
    const states = sizeOf(holdsIn(where, table));
    if (states >= 2) return [];
    return [{ code: 'same-outcome-without-effect', about: ['sameOutcome'], data: { place, text, states } }];
  });
}
