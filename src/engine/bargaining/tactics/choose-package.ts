/** Which package a tactic offers for what it aims at. */
import type { Seat } from './seat.ts';
import type { Deal } from './table/deals.ts';

/** A party with a model of the others looks for their best among packages worth up to this share of its range more. */
const INDIFFERENCE = 0.01;

/**
 * Of the packages worth at least the aim to the party, the one worth least to it; with a model, of those that differ little
 * for itself the one that the others are estimated to like best.
 */
export function packageFor({ deals, party, lowest, highest, floor, model }: Seat, aim: number): Deal {
  const from = Math.max(aim, floor);
  if (model?.hasLearned) {
    const to = from + INDIFFERENCE * (highest - lowest);
    const liked = deals.bestFor(party, from, to, model.estimate());
    // What is found on a grid may miss the aim by a rounding error.
    if (liked !== undefined && deals.worth(party, liked) >= from) return liked;
  }
  return deals.leastAtOrAbove(party, from);
}
