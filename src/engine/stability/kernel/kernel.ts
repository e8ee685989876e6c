/**
 * What every stability concept is computed from: one step of a party, and the legal sequences of several. Two
 * kernels answer it: blocks for option form, where moves follow from the options and no edge is stored, and graph
 * for listed moves and coalesced states, whose moves can be intransitive.
 */
import type { Arcs, Conflict, Resumable } from '../../../model/index.ts';
import type { BlockLayout } from './block-layout.ts';

/** No state can be reached: greater than every value. */
export const NEVER = 0x7fffffff;
/** No state can be reached: smaller than every value. */
export const NOWHERE = -1;

/** Which of a party's moves count: none, those it likes, or all. */
export type Steps = 'none' | 'improvements' | 'moves';

export type Kernel = BlockKernel | GraphKernel;

export interface BlockKernel extends KernelAnswers {
  readonly name: 'block';
  /** A party's blocks, kept as long as the kernel is: laying them out takes longer than walking them. */
  layoutOf(party: number): BlockLayout;
}

export interface GraphKernel extends KernelAnswers {
  readonly name: 'graph';
  /** A party's moves, by where they start and by where they end; kept as long as the kernel is. */
  arcsOf(party: number): { readonly from: Arcs; readonly into: Arcs };
}

interface KernelAnswers {
  readonly conflict: Conflict;
  /**
   * For each state the least (or greatest) of `values` where `party` can go from it in one step.
   * With 'moves' staying counts as a step, with 'improvements' it does not. NEVER (NOWHERE) where there is none.
   */
  afterStep(party: number, values: Int32Array, steps: Steps, pick: 'least' | 'greatest'): Int32Array;
  /**
   * For each state the least of `values` (0 … valueCount − 1) that the movers can reach from it by a legal sequence:
   * nobody twice running. NEVER where there is none. Whether a state's own value counts for it is left open, which
   * no verdict sees: a focal party moves to it only from states that it likes less.
   */
  leastAfterSequence(movers: readonly Mover[], values: Int32Array, valueCount: number): Resumable<Int32Array>;
  /** Where the party can go from the state, ascending. */
  movesFrom(party: number, state: number): number[];
  /** From where the party can come to the state, ascending. */
  movesTo(party: number, state: number): number[];
}

export interface Mover {
  readonly party: number;
  readonly steps: Steps;
}
