/**
 * The slow and obvious reading of a conflict that the engine's is compared with: states as lists of truths, moves by
 * looking at every pair of states, preference by asking. Shares no code with the engine.
 */
import type { Conflict } from '../../src/model/conflict.ts';
import type { StateTable } from '../../src/model/state-table.ts';

export interface Plain {
  readonly parties: readonly number[];
  readonly states: readonly number[];
  /** taken[s][o]: option o is taken in state s. */
  readonly taken: readonly (readonly boolean[])[];
  /** owner[o]: the party that owns option o. */
  readonly owner: readonly (number | undefined)[];
  /** R_i(s): where party i can go from state s, ascending. */
  readonly moves: (party: number, state: number) => readonly number[];
  /** to ≻_i from. The relation is complete: `from ≽_i to` is its denial. */
  readonly prefers: (party: number, to: number, from: number) => boolean;
  /** False where the party's wants are unknown; `prefers` then throws. */
  readonly isKnown: (party: number) => boolean;
  /** Whether an option pattern names at most one state. */
  readonly distinct: boolean;
}

export function plain(conflict: Conflict): Plain {
  const states = range(conflict.states.count);
  const parties = range(conflict.parties.length);
  const lists = parties.map((party) => movesOf(conflict, party));
  const levels = conflict.preferences.map((preference) => preference.ranking?.levels);
  return {
    parties,
    states,
    taken: patternsOf(conflict.states),
    owner: conflict.options.map((option) => option.party),
    moves: (party, state) => lists[party]![state]!,
    prefers(party, to, from) {
      const level = levels[party];
      if (level === undefined) throw new Error(`the wants of party ${party} are unknown`);
      return level[to]! > level[from]!;
    },
    isKnown: (party) => levels[party] !== undefined,
    distinct: conflict.states.distinct,
  };
}

/** The improvements R_i^+(s). */
export function improvements(c: Plain, party: number, state: number): number[] {
  return c.moves(party, state).filter((to) => c.prefers(party, to, state));
}

export function patternsOf(table: StateTable): boolean[][] {
  return range(table.count).map((state) =>
    table.columns.map((column) => Math.floor(column[Math.floor(state / 32)]! / 2 ** (state % 32)) % 2 === 1),
  );
}

/** By state. Every pair of states is looked at once. */
function movesOf(conflict: Conflict, party: number): number[][] {
  const { states, moves, options } = conflict;
  const ascending = (some: Iterable<number>) => [...some].sort((a, b) => a - b);
  if (moves.kind === 'listed') {
    const { target, start } = moves.byParty[party]!;
    return range(states.count).map((from) => ascending(target.slice(start[from]!, start[from + 1]!)));
  }
  const { members } = states;
  const patterns = patternsOf(members?.table ?? states);
  const stateOf = (pattern: number) => (members === undefined ? pattern : members.stateOf[pattern]!);
  const reached = range(states.count).map(() => new Set<number>());
  for (const [a, from] of patterns.entries()) {
    for (const [b, to] of patterns.entries()) {
      if (stateOf(a) !== stateOf(b) && canMove(options, party, from, to)) reached[stateOf(a)]!.add(stateOf(b));
    }
  }
  return reached.map(ascending);
}

/** The two patterns differ only in the party's own options, and no one-way option turns back. */
function canMove(
  options: Conflict['options'],
  party: number,
  from: readonly boolean[],
  to: readonly boolean[],
): boolean {
  return options.every((option, o) => {
    if (from[o] === to[o]) return true;
    if (option.party !== party) return false;
    if (option.oneWay === 'take') return to[o] === true;
    if (option.oneWay === 'drop') return to[o] === false;
    return true;
  });
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
