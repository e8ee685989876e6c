/** State tables from lists of patterns, for tests. */
import type { Arcs } from '../src/model/moves.ts';
import type { StateTable } from '../src/model/state-table.ts';

/** The states in the order given. */
export function tableOf(patterns: readonly (readonly boolean[])[], optionCount: number): StateTable {
  const columns = Array.from({ length: optionCount }, (_, o) => bits(patterns.map((taken) => taken[o]!)));
  const distinct = new Set(patterns.map((taken) => taken.join())).size === patterns.length;
  return { count: patterns.length, columns, distinct };
}

function bits(truths: readonly boolean[]): Uint32Array {
  const words = new Uint32Array(Math.ceil(truths.length / 32));
  for (const [n, truth] of truths.entries()) if (truth) words[n >>> 5]! |= 1 << (n & 31);
  return words;
}

/** lists[s]: where the party can go from s. */
export function arcsOf(lists: readonly (readonly number[])[]): Arcs {
  const start = new Int32Array(lists.length + 1);
  const sorted = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
  for (const [s, list] of sorted.entries()) start[s + 1] = start[s]! + list.length;
  return { start, target: Int32Array.from(sorted.flat()) };
}

/** Ascending binary order, the first option being the lowest bit. */
export function inBinaryOrder(a: readonly boolean[], b: readonly boolean[]): number {
  for (let o = a.length - 1; o >= 0; o--) if (a[o] !== b[o]) return a[o] ? 1 : -1;
  return 0;
}
