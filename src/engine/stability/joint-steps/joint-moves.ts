/**
 * What several parties can do at once. In option form, coalesced or not, each member changes its own options at the
 * same time, and nobody else's change: who takes part is what differs, and no one-way option turns back. With listed
 * moves the members move by a legal sequence, and no part of the coalition could go there without the others.
 */
import type { Coalition, Resumable } from '../../../model/index.ts';
import type { Step } from '../paths/step.ts';
import type { JointPlan, MayWork } from './joint-plan.ts';
import type { Pace } from './pace.ts';
import type { SetMoves } from './plan-by-sets.ts';
import type { Willing } from './willing.ts';

export interface JointMoves {
  readonly stateCount: number;
  /** How many pairs of states one look at all joint moves goes through; undefined where it is not pairs. */
  readonly pairs: number | undefined;
  /** When to pause; kept with what is known of the moves, where that is kept. */
  readonly pace: Pace;
  /** How many pairs or moves have been looked at so far. */
  work(): number;
  /** So much is already known, and counts as looked at. */
  countAgain(work: number): void;
  /** Searches that later calls go on with; undefined where what is looked at hangs on what was asked before. */
  readonly plans: Map<string, JointPlan> | undefined;
  /** What a search by sets of states goes by; undefined where it does not fit. */
  bySets(who: Willing): SetMoves | undefined;
  /** Each joint move from the state that all its members accept, as [to, coalition, to, coalition, …]. */
  acceptedFrom(state: number, who: Willing): Int32Array;
  /**
   * By how few accepted joint moves one can get from one state to the other, any coalition twice running or not: Infinity
   * where one cannot; until `mayWork` says that enough has been looked at, which gives undefined.
   */
  fewestMoves(from: number, to: number, who: Willing, mayWork: MayWork): Resumable<number | undefined>;
  /** The coalitions that can go from one state to the other at once, whether they like it or not. */
  between(from: number, to: number): Coalition[];
  /** The ways to take a joint move one party after the other. */
  brokenUp(from: number, to: number, coalition: Coalition, limit: number): BrokenUp;
}

/** A joint step as planned: who goes from where to where at once. */
export interface PlannedStep {
  readonly coalition: Coalition;
  readonly from: number;
  readonly to: number;
}

/** A joint move taken one party after the other, or not to its end. */
export interface BrokenUp {
  /** In option form each member moves once; for listed moves, the shortest legal sequences. */
  readonly orders: readonly (readonly Step[])[];
  /** False where there are more orders than the limit. */
  readonly allOrders: boolean;
  /** The states that arise if the party moves first and nobody follows. */
  alone(party: number): number[];
  /** The states that arise if the party has moved, and perhaps others, but not all. */
  partly(party: number): number[];
  /** The states that arise if all have moved but the party. */
  without(party: number): number[];
}
