import { isWeak, sharesOf } from '../headline.ts';
import type { Ground } from './ground.ts';

/**
 * A concept holds in more than a quarter of the states (and in more than three): it rules out too little to tell
 * anything here. Where wants are unknown, what may hold counts.
 * Harmless as long as nobody quotes it: the narrower concepts are what to read.
 * What to do: go by another concept, or ask what the wants leave open that lets so much hold.
 */
export interface WeakConcept {
  readonly code: 'weak-concept';
  readonly about: readonly string[];
  readonly data: {
    readonly concept: string;
    readonly holds: number;
    readonly mayHold: number;
    readonly stateCount: number;
  };
}

export function weakConcepts({ stability, conflict }: Ground): WeakConcept[] {
  const { count: stateCount } = conflict.states;
  return sharesOf(stability, stateCount)
    .filter(({ mayHold }) => isWeak(mayHold, stateCount))
    .map(({ concept, holds, mayHold }) => ({
      code: 'weak-concept',
      about: [],
      data: { concept, holds, mayHold, stateCount },
    }));
}
