/**
 * The same state in another conflict. States are known by the options taken in them, by name: numbers shift with
 * every option and rule. An option that the other conflict does not have is one that is not taken there.
 */
import { type Conflict, isTaken, membersOf, numberOf, stateNumbered, stateTaking } from '../../model/index.ts';

/** The ids of the parties' options taken, in the order of the conflict. */
export type Pattern = readonly string[];

type Table = Pick<Conflict, 'options' | 'states'>;

/** The pattern of a state; of a coalesced state those of all its members, ascending. */
export function patternsOf({ options, states }: Table, state: number): Pattern[] {
  const table = states.members?.table ?? states;
  return membersOf(states, state).map((member) =>
    options.flatMap(({ id }, place) => (!id.startsWith('context.') && isTaken(table, member, place) ? [id] : [])),
  );
}

/** Why a state of one conflict is not in another. */
export type Absence =
  /** An option that is taken in it does not exist there. */
  | 'no-such-option'
  /** The rules there forbid it. */
  | 'forbidden'
  /** A graph form does not list it. */
  | 'not-listed';

/** The state in which exactly these options are taken, or why there is none. */
export function stateWithin({ options, states }: Table, pattern: Pattern): number | Absence {
  const placeOf = placesOf(options);
  const taken: number[] = [];
  for (const id of pattern) {
    const place = placeOf.get(id);
    if (place === undefined) return 'no-such-option';
    taken.push(place);
  }
  for (const [place, { id }] of options.entries()) {
    if (id.startsWith('context.') && states.count > 0 && isTaken(states, 0, place)) taken.push(place);
  }
  return stateTaking(states, taken) ?? (states.numbers === undefined ? 'forbidden' : 'not-listed');
}

const places = new WeakMap<Conflict['options'], ReadonlyMap<string, number>>();

function placesOf(options: Conflict['options']): ReadonlyMap<string, number> {
  const before = places.get(options);
  if (before !== undefined) return before;
  const made = new Map(options.map(({ id }, place) => [id, place]));
  places.set(options, made);
  return made;
}

/** A state, as it can be found in other conflicts. */
export interface Outcome {
  /** By option patterns, or where states have none, by the number that people are shown. */
  readonly key: string;
  /** The options taken; of a coalesced state those that all its members take. */
  readonly taken: Pattern;
  readonly patterns: readonly Pattern[];
  /** The number it has in the conflict it was first found in. */
  readonly number: number;
  readonly label: string | undefined;
  readonly byNumber: boolean;
}

/** Whether states of the conflict can be told apart by the options taken. */
export function hasPatterns({ states }: Pick<Conflict, 'states'>): boolean {
  return states.distinct || states.members !== undefined;
}

export function outcomeOf(conflict: Conflict, state: number): Outcome {
  const patterns = patternsOf(conflict, state);
  const byNumber = !hasPatterns(conflict);
  const number = numberOf(conflict.states, state);
  const [first, ...others] = patterns;
  return {
    key: byNumber
      ? `#${number}`
      : patterns
          .map((pattern) => [...pattern].sort().join())
          .sort()
          .join(' | '),
    taken: first!.filter((id) => others.every((pattern) => pattern.includes(id))),
    patterns,
    number,
    label: conflict.states.labels?.get(state),
    byNumber,
  };
}

/** Where an outcome is found in a conflict: as the state that holds its highest member that is there. */
export function findOutcome(conflict: Conflict, outcome: Outcome): number | Absence {
  if (outcome.byNumber) return stateNumbered(conflict.states, outcome.number) ?? 'not-listed';
  let absence: Absence = 'forbidden';
  for (let n = outcome.patterns.length - 1; n >= 0; n--) {
    const found = stateWithin(conflict, outcome.patterns[n]!);
    if (typeof found === 'number') return found;
    absence = found;
  }
  return absence;
}
