/**
 * What every stability concept is computed from: one step of a party, and the legal sequences of several. Two
 * kernels answer it: blocks for option form, where moves follow from the options and no edge is stored, and graph
 * for listed moves and coalesced states, whose moves can be intransitive.
 */
import type { Conflict, Resumable } from '../../model/index.ts';

/** No state can be reached: greater than every value. */
export const NEVER = 0x7fffffff;
/** No state can be reached: smaller than every value. */
export const NOWHERE = -1;

/** Which of a party's moves count: none, those it likes, or all. */
export type Steps = 'none' | 'improvements' | 'moves';

export interface Kernel {
  readonly name: 'block' | 'graph';
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

const flat = new WeakMap<Conflict, Int32Array>();

/** The levels of a party; where its wants are unknown, all states are alike. */
export function levelsOf(conflict: Conflict, party: number): Int32Array {
  const known = conflict.preferences[party]!.ranking;
  if (known !== undefined) return known.levels;
  if (!flat.has(conflict)) flat.set(conflict, new Int32Array(conflict.states.count));
  return flat.get(conflict)!;
}

export function levelCountOf(conflict: Conflict, party: number): number {
  return conflict.preferences[party]!.ranking?.levelCount ?? 1;
}

/** The states in ascending order of value; equal values keep the order of the states. */
export function inOrderOf(values: Int32Array, valueCount: number): Int32Array {
  const next = new Int32Array(valueCount + 1);
  for (let s = 0; s < values.length; s++) next[values[s]! + 1]!++;
  for (let v = 0; v < valueCount; v++) next[v + 1]! += next[v]!;
  const order = new Int32Array(values.length);
  for (let s = 0; s < values.length; s++) order[next[values[s]!]!++] = s;
  return order;
}
