/**
 * The feasible states of a conflict as columns of bits. A state is a number from 0 in ascending binary order,
 * the first option being the lowest bit; people are shown `numberOf(state)`, which starts at 1.
 */
import type { StateSet } from './state-set.ts';

export interface StateTable {
  readonly count: number;
  /** One set per option: the states in which it is taken. For coalesced states, as in the highest member. */
  readonly columns: readonly StateSet[];
  /** A graph-form model's own state numbers, ascending; undefined where they are 1, 2, 3, … */
  readonly numbers?: Int32Array;
  readonly labels?: ReadonlyMap<number, string>;
  /** Where several states count as one (`sameOutcome`): the states before that. */
  readonly members?: Members;
  /** True where an option pattern names at most one state, so that patterns can be joined (the SIM concept). */
  readonly distinct: boolean;
}

export interface Members {
  readonly table: StateTable;
  /** member -> the state it belongs to. */
  readonly stateOf: Int32Array;
}

/** The number that people are shown: from 1, or a graph-form model's own. */
export function numberOf(states: StateTable, state: number): number {
  return states.numbers?.[state] ?? state + 1;
}

/** The state that people call `number`; undefined where there is none. */
export function stateNumbered(states: StateTable, number: number): number | undefined {
  if (states.numbers === undefined) {
    return Number.isInteger(number) && number >= 1 && number <= states.count ? number - 1 : undefined;
  }
  const state = states.numbers.indexOf(number);
  return state < 0 ? undefined : state;
}

/** The options taken, ascending; of a coalesced state, those that all its members take. */
export function optionsTaken(states: StateTable, state: number): number[] {
  const patterns = membersOf(states, state);
  const table = states.members?.table ?? states;
  return states.columns.flatMap((_, option) =>
    patterns.every((member) => isTaken(table, member, option)) ? [option] : [],
  );
}

export function isTaken(states: StateTable, state: number, option: number): boolean {
  return ((states.columns[option]![state >>> 5]! >>> (state & 31)) & 1) === 1;
}

/** The members of a coalesced state, ascending, as states of `states.members.table`; otherwise the state itself. */
export function membersOf(states: StateTable, state: number): number[] {
  if (states.members === undefined) return [state];
  const { start, member } = listedMembers(states.members, states.count);
  return [...member.subarray(start[state]!, start[state + 1]!)];
}

interface ListedMembers {
  /** state -> where its members begin; the last entry is where they end. */
  readonly start: Int32Array;
  readonly member: Int32Array;
}

const listed = new WeakMap<Members, ListedMembers>();

/** By counting, once per table: asked for state by state, the members would be walked through each time. */
function listedMembers(members: Members, count: number): ListedMembers {
  const found = listed.get(members);
  if (found !== undefined) return found;
  const { stateOf } = members;
  const start = new Int32Array(count + 1);
  for (let one = 0; one < stateOf.length; one++) start[stateOf[one]! + 1]! += 1;
  for (let state = 0; state < count; state++) start[state + 1]! += start[state]!;
  const next = start.slice();
  const member = new Int32Array(stateOf.length);
  for (let one = 0; one < stateOf.length; one++) member[next[stateOf[one]!]!++] = one;
  const made = { start, member };
  listed.set(members, made);
  return made;
}

/** The state in which exactly these options are taken; undefined where it is not feasible. */
export function stateTaking(states: StateTable, options: readonly number[]): number | undefined {
  if (states.members !== undefined) {
    const member = stateTaking(states.members.table, options);
    return member === undefined ? undefined : states.members.stateOf[member];
  }
  const taken = new Set(options);
  const agrees = (state: number) =>
    states.columns.every((_, option) => isTaken(states, state, option) === taken.has(option));
  if (states.numbers !== undefined) {
    for (let state = 0; state < states.count; state++) if (agrees(state)) return state;
    return undefined;
  }
  // Ascending binary order: narrow the range down, the last option first.
  let from = 0;
  let to = states.count;
  for (let option = states.columns.length - 1; option >= 0 && from < to; option--) {
    if (from + 1 === to) break;
    if (isTaken(states, from, option) === isTaken(states, to - 1, option)) {
      if (isTaken(states, from, option) !== taken.has(option)) return undefined;
      continue;
    }
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isTaken(states, middle, option)) high = middle;
      else low = middle + 1;
    }
    if (taken.has(option)) from = low;
    else to = low;
  }
  return from < to && agrees(from) ? from : undefined;
}
