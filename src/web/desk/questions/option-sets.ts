/** In which states an option is taken, and in which not: both, where a state counts several patterns as one. */
import { type Conflict, complement, emptySet, has, isTaken, type StateSet } from '../../../model/index.ts';

export interface OptionSets {
  readonly taken: StateSet;
  readonly not: StateSet;
}

export type Deed = 'taken' | 'not' | 'mixed';

const known = new WeakMap<Conflict, Map<number, OptionSets>>();

export function optionSets(conflict: Conflict, option: number): OptionSets {
  const sets = known.get(conflict) ?? new Map<number, OptionSets>();
  known.set(conflict, sets);
  const found = sets.get(option) ?? setsOf(conflict, option);
  sets.set(option, found);
  return found;
}

export function deedIn({ taken, not }: OptionSets, state: number): Deed {
  if (!has(taken, state)) return 'not';
  return has(not, state) ? 'mixed' : 'taken';
}

function setsOf({ states }: Conflict, option: number): OptionSets {
  const column = states.columns[option]!;
  if (states.members === undefined) return { taken: column, not: complement(column, states.count) };
  const { table, stateOf } = states.members;
  const taken = emptySet(states.count);
  const not = emptySet(states.count);
  for (let member = 0; member < stateOf.length; member++) {
    const state = stateOf[member]!;
    const set = isTaken(table, member, option) ? taken : not;
    set[state >>> 5]! |= 1 << (state & 31);
  }
  return { taken, not };
}
