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
  /** How many may, depending on the unknown wants; equal to `holds` where there are none. */
  readonly mayHold: number;
  /** `mayHold` of all states, 0 to 1. */
  readonly share: number;
}

/** Whether a concept that holds in so many of the states rules out too little: more than a quarter, and more than three. */
export function isWeak(holds: number, stateCount: number): boolean {
  return holds > FEW && holds > WEAK_SHARE * stateCount;
}

export function sharesOf(stability: Stability, stateCount: number): ConceptShare[] {
  return stability.concepts.flatMap(({ id, equilibria, possible }) => {
    if (equilibria === null) return [];
    const mayHold = sizeOf(possible?.equilibria ?? equilibria);
    return [{ concept: id, holds: sizeOf(equilibria), mayHold, share: stateCount === 0 ? 0 : mayHold / stateCount }];
  });
}

export interface Headline {
  readonly headline: readonly ConceptShare[];
  /** Those that hold in too many states, whatever the unknown wants are. */
  readonly weak: readonly ConceptShare[];
  /** Those, other than Nash and SEQ, that may hold in too many: it hangs on unknown wants. */
  readonly open: readonly ConceptShare[];
  /** True where all are weak, and the narrowest are taken all the same. */
  readonly onlyWeak: boolean;
}

/**
 * Nash and SEQ first, then the others in the order in which they were asked for. What is only open speaks against no
 * concept: Nash and SEQ stay however much is open; of the others, those that leave too much open stand apart.
 */
export function headlineOf(stability: Stability, stateCount: number): Headline {
  const shares = sharesOf(stability, stateCount);
  const first = HEADLINE.flatMap((id) => shares.filter(({ concept }) => concept === id));
  const ordered = [...first, ...shares.filter((share) => !first.includes(share))];
  const weak = ordered.filter(({ holds }) => isWeak(holds, stateCount));
  const telling = ordered.filter((share) => !weak.includes(share));
  const open = telling.filter((share) => !first.includes(share) && isWeak(share.mayHold, stateCount));
  const headline = telling.filter((share) => !open.includes(share));
  if (headline.length > 0) return { headline, weak, open, onlyWeak: false };
  if (open.length > 0 || weak.length === 0) return { headline: open, weak, open: [], onlyWeak: false };
  const least = Math.min(...weak.map(({ holds }) => holds));
  return {
    headline: weak.filter(({ holds }) => holds === least),
    weak: weak.filter(({ holds }) => holds > least),
    open: [],
    onlyWeak: true,
  };
}
