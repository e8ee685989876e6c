/** A joint move in option form taken one party after the other, or not to its end: each member moves once. */
import {
  type Coalition,
  type Conflict,
  isTaken,
  optionsTaken,
  partiesIn,
  type StateTable,
  stateTaking,
} from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Step, stepOf } from '../paths/step.ts';
import type { BrokenUp, PlannedStep } from './joint-moves.ts';

/** `pairs`: the patterns that the move leads from and to; more than one where states are coalesced. */
export function breakUp(
  kernel: Kernel,
  { from, to, coalition }: PlannedStep,
  pairs: readonly (readonly [before: number, after: number])[],
  limit: number,
): BrokenUp {
  const { conflict } = kernel;
  const table = conflict.states.members?.table ?? conflict.states;
  const partial = pairs.map(([a, b]) => partialStates(conflict, table, a, b));
  const at = (moved: Coalition): number[] => [
    ...new Set(partial.map((stateAfter) => stateAfter(moved)).filter((state) => state !== undefined)),
  ];
  const orders: Orders = { found: [], keys: partial.length > 1 ? new Set() : undefined };
  let allOrders = true;
  for (const stateAfter of partial) {
    allOrders &&= listOrders(kernel, { from, to, coalition }, stateAfter, orders, limit);
  }
  return {
    orders: orders.found,
    allOrders,
    alone: (party) => (1 << party === coalition ? [] : at(1 << party)),
    partly(party) {
      const bit = 1 << party;
      const rest = coalition & ~bit;
      const found = new Set<number>();
      // The parts of the others, all of them but the whole.
      for (let others = rest; others !== 0; ) {
        others = (others - 1) & rest;
        for (const state of at(others | bit)) found.add(state);
      }
      return [...found];
    },
    without: (party) => (1 << party === coalition ? [] : at(coalition & ~(1 << party))),
  };
}

/** For each part of those who differ between members a and b: the state in which just they have moved, if feasible. */
function partialStates(
  conflict: Conflict,
  table: StateTable,
  a: number,
  b: number,
): (moved: Coalition) => number | undefined {
  const known = new Map<Coalition, number | undefined>();
  const before = optionsTaken(table, a);
  return (moved) => {
    if (known.has(moved)) return known.get(moved);
    const hasMoved = (option: number) => {
      const { party } = conflict.options[option]!;
      return party !== undefined && (moved & (1 << party)) !== 0;
    };
    const changed = conflict.options.flatMap((_, o) => (hasMoved(o) && isTaken(table, b, o) ? [o] : []));
    const member = stateTaking(table, [...before.filter((o) => !hasMoved(o)), ...changed]);
    const state = member === undefined ? undefined : (conflict.states.members?.stateOf[member] ?? member);
    known.set(moved, state);
    return state;
  };
}

interface Orders {
  readonly found: Step[][];
  /** Several pairs of patterns can give the same order of the same steps; one pair cannot. */
  readonly keys: Set<string> | undefined;
}

/** Adds the orders in which each member can move in turn; false where there are more than the limit. */
function listOrders(
  kernel: Kernel,
  { from, to, coalition }: PlannedStep,
  stateAfter: (moved: Coalition) => number | undefined,
  { found, keys }: Orders,
  limit: number,
): boolean {
  const stuck = new Set<Coalition>();
  const steps: Step[] = [];
  let all = true;
  const go = (moved: Coalition, at: number): boolean => {
    if (moved === coalition) {
      const key = keys && steps.map(({ party, to }) => `${party} ${to}`).join();
      if (key !== undefined && keys!.has(key)) return true;
      if (found.length === limit) all = false;
      else {
        found.push(steps.slice());
        if (key !== undefined) keys!.add(key);
      }
      return true;
    }
    if (stuck.has(moved)) return false;
    let through = false;
    for (const party of partiesIn(coalition & ~moved)) {
      if (!all) break;
      const next = moved | (1 << party);
      const there = next === coalition ? to : stateAfter(next);
      if (there === undefined || there === at) continue;
      steps.push(stepOf(kernel, party, at, there));
      if (go(next, there)) through = true;
      steps.pop();
    }
    if (!through) stuck.add(moved);
    return through;
  };
  go(0, from);
  return all;
}
