/** Which concepts an answer goes by: those that tell something here, Nash and SEQ first. */
import type { Stability } from '../engine/stability/index.ts';
import { sizeOf } from '../model/index.ts';

/** The two the first paragraph goes by where they tell anything: no foresight, and answers that pay. */
export const HEADLINE: readonly string[] = ['nash', 'seq'];

/** A concept that holds in a greater share of the states than this tells little. */
export const WEAK_SHARE = 1 / 4;

/** Up to so many states can be read one by one, whatever their share. */
const FEW = 3;

export interface ConceptShare {
  readonly concept: string;
  /** How many states hold for everybody, whatever the unknown wants are. */
  readonly holds: number;
  /** Of all states, 0 to 1. */
  readonly share: number;
}

/** Whether a concept that holds in so many of the states rules out too little: more than a quarter, and more than three. */
export function isWeak(holds: number, stateCount: number): boolean {
  return holds > FEW && holds > WEAK_SHARE * stateCount;
}

export function sharesOf(stability: Stability, stateCount: number): ConceptShare[] {
  return stability.concepts.flatMap(({ id, equilibria }) => {
    if (equilibria === null) return [];
    const holds = sizeOf(equilibria);
    return [{ concept: id, holds, share: stateCount === 0 ? 0 : holds / stateCount }];
  });
}

export interface Headline {
  readonly headline: readonly ConceptShare[];
  readonly weak: readonly ConceptShare[];
  /** True where all are weak, and the narrowest is taken all the same. */
  readonly onlyWeak: boolean;
}

/** Nash and SEQ first, then the others in the order in which they were asked for. */
export function headlineOf(stability: Stability, stateCount: number): Headline {
  const shares = sharesOf(stability, stateCount);
  const first = HEADLINE.flatMap((id) => shares.filter(({ concept }) => concept === id));
  const ordered = [...first, ...shares.filter((share) => !first.includes(share))];
  const headline = ordered.filter(({ holds }) => !isWeak(holds, stateCount));
  const weak = ordered.filter(({ holds }) => isWeak(holds, stateCount));
  if (headline.length > 0 || weak.length === 0) return { headline, weak, onlyWeak: false };
  const narrowest = weak.reduce((best, share) => (share.holds < best.holds ? share : best));
  return { headline: [narrowest], weak: weak.filter((share) => share !== narrowest), onlyWeak: true };
}
