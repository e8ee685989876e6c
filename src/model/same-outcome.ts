/** Several feasible states that count as one: a conflict that is over is over, however it came to that. */
import type { Ranking } from './conflict.ts';
import { holdsIn } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { emptySet, has, statesOf } from './state-set.ts';
import { isTaken, type StateTable } from './state-table.ts';

export type Coalesced =
  | { readonly states: StateTable }
  /** A state that satisfies two of the expressions, given by their places. */
  | { readonly overlap: { readonly state: number; readonly first: number; readonly second: number } };

/** Makes the states that satisfy one expression one state, which stands where its highest member stood. */
export function coalesce(states: StateTable, where: readonly Expression[]): Coalesced {
  const highestMember = Int32Array.from({ length: states.count }, (_, state) => state);
  const claimedBy = new Int32Array(states.count).fill(-1);
  for (const [place, expression] of where.entries()) {
    const members = statesOf(holdsIn(expression, states));
    for (const state of members) {
      if (claimedBy[state] !== -1) return { overlap: { state, first: claimedBy[state]!, second: place } };
      claimedBy[state] = place;
      highestMember[state] = members[members.length - 1]!;
    }
  }
  const stateOf = new Int32Array(states.count);
  const highest: number[] = [];
  for (let member = 0; member < states.count; member++) {
    if (highestMember[member] === member) {
      stateOf[member] = highest.length;
      highest.push(member);
    }
  }
  for (let member = 0; member < states.count; member++) stateOf[member] = stateOf[highestMember[member]!]!;
  if (highest.length === states.count) return { states };
  const columns = states.columns.map((column) => {
    const result = emptySet(highest.length);
    for (const [state, member] of highest.entries()) {
      if (has(column, member)) result[state >>> 5]! |= 1 << (state & 31);
    }
    return result;
  });
  return { states: { count: highest.length, columns, members: { table: states, stateOf }, distinct: false } };
}

/** The ranking of coalesced states from that of their members; or two members of one state that it tells apart. */
export function rankCoalesced(
  ranking: Ranking,
  states: StateTable,
):
  | { readonly ranking: Ranking }
  | { readonly toldApart: { readonly state: number; readonly members: readonly [number, number] } } {
  if (states.members === undefined) return { ranking };
  const levels = new Int32Array(states.count).fill(-1);
  const first = new Int32Array(states.count);
  for (const [member, state] of states.members.stateOf.entries()) {
    const level = ranking.levels[member]!;
    if (levels[state] === -1) {
      levels[state] = level;
      first[state] = member;
    } else if (levels[state] !== level) {
      return { toldApart: { state, members: [first[state]!, member] } };
    }
  }
  return { ranking: { levels, levelCount: ranking.levelCount } };
}

/** Whether the option is taken in some members of the state and not in others. */
export function isMixed(states: StateTable, members: readonly number[], option: number): boolean {
  const table = states.members?.table ?? states;
  const taking = members.filter((member) => isTaken(table, member, option)).length;
  return taking > 0 && taking < members.length;
}
