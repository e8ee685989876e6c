/** The parties' levels as the engine reads them, and states in order of a value. */
import type { Conflict } from '../../../model/index.ts';

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
