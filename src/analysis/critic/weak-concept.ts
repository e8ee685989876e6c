import { isWeak, sharesOf } from '../headline.ts';
import type { Ground } from './ground.ts';

/**
 * A concept holds in more than a quarter of the states (and in more than three), whatever the unknown wants are: it
 * rules out too little to tell anything here. What is only open is no sign of that.
 * Harmless as long as nobody quotes it: the narrower concepts are what to read.
 * What to do: go by a narrower concept; where there is none, ask what the wants leave open that lets so much hold.
 */
export interface WeakConcept {
  readonly code: 'weak-concept';
  readonly about: readonly string[];
  readonly data: {
    readonly concept: string;
    readonly holds: number;
    readonly stateCount: number;
    /** Whether another concept holds in few enough states to go by. */
    readonly narrower: boolean;
  };
}

export function weakConcepts({ stability, conflict }: Ground): WeakConcept[] {
  const { count: stateCount } = conflict.states;
  const shares = sharesOf(stability, stateCount);
  const weak = shares.filter(({ holds }) => isWeak(holds, stateCount));
  const narrower = weak.length < shares.length;
  return weak.map(({ concept, holds }) => ({
    code: 'weak-concept',
    about: [],
    data: { concept, holds, stateCount, narrower },
  }));
}
