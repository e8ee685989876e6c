/** The rules without which states that hold would not: each is dropped in turn, and no more looked at than those states. */
import { type AskedByState, holdsAt, kernelFor, type Response } from '../../engine/stability/index.ts';
import type { Conflict, Resumable, StateTable } from '../../model/index.ts';
import { findOutcome, outcomeOf } from '../compare/matching.ts';
import { builder } from './build-conflict.ts';
import { changed } from './change.ts';
import { HANGS_ON_WORK, ROOM } from './what-it-hangs-on.ts';

export interface RuleThatCarries {
  /** By its place. */
  readonly rule: number;
  /** Ascending. */
  readonly states: readonly number[];
}

/** By the states of a conflict: those of the conflicts with a rule dropped, as long as only wants change. */
const tablesWithout = new WeakMap<StateTable, Map<string, StateTable>>();

/** `holding`: which of the states hold under which concept. Rules whose conflict cannot be built carry nothing. */
export function* rulesThatCarry(
  conflict: Conflict,
  holding: readonly { readonly concept: AskedByState; readonly states: readonly number[] }[],
  response: Response,
): Resumable<RuleThatCarries[]> {
  const asked = [...new Set(holding.flatMap(({ states }) => states))].sort((a, b) => a - b);
  const outcomes = asked.map((state) => outcomeOf(conflict, state));
  const tables = tablesWithout.get(conflict.states) ?? new Map<string, StateTable>();
  tablesWithout.set(conflict.states, tables);
  const build = builder([conflict], ROOM * conflict.states.count, tables);
  const carrying: RuleThatCarries[] = [];
  let left = HANGS_ON_WORK;
  for (const rule of conflict.rules.keys()) {
    yield { doing: 'trying what the answer hangs on', share: rule / conflict.rules.length };
    if (left < conflict.states.count) break;
    const other = yield* build.build(changed(conflict, { kind: 'drop-rule', rule }));
    if (typeof other === 'string') continue;
    left -= other.states.count;
    const kernel = kernelFor(other);
    const fallen: number[] = [];
    for (const [n, state] of asked.entries()) {
      const there = other.states === conflict.states ? state : findOutcome(other, outcomes[n]!);
      const stands = typeof there === 'number' && (yield* holdsAll(there, state));
      if (!stands) fallen.push(state);
    }
    if (fallen.length > 0) carrying.push({ rule, states: fallen });

    function* holdsAll(there: number, state: number): Resumable<boolean> {
      for (const { concept, states } of holding) {
        if (states.includes(state) && !(yield* holdsAt(kernel, concept, there, response))) return false;
      }
      return true;
    }
  }
  return carrying;
}
