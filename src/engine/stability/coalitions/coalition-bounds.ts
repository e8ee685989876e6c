/** How large a conflict may be for tables of what coalitions can do. Past that, single states are looked at on demand. */
import { type Coalition, type Conflict, partiesIn } from '../../../model/index.ts';
import { wordsFor } from './coalition-preference.ts';
import { coalitionsWithin } from './coalition-responses.ts';

/** For all coalitions at once. */
const MOST_PARTIES = 8;
const MOST_STATES = 4096;
/** For those asked for: their opponents, all of whose coalitions may respond, and the states. */
const MOST_OPPONENTS = 12;
const MOST_STATES_ON_DEMAND = 16384;
/** Words of 32 states that the tables of all coalitions involved may hold: 8 parties at 4,096 states. */
const ROOM = 2 ** 27;

/** Throws a RangeError, with a sentence that says what is too large, unless the tables for these coalitions fit. */
export function assertWithinBounds(conflict: Conflict, coalitions: readonly Coalition[] | undefined): void {
  const all = 2 ** conflict.parties.length - 1;
  const stranger = coalitions?.find((coalition) => !Number.isInteger(coalition) || coalition < 1 || coalition > all);
  if (stranger !== undefined) {
    throw new RangeError(`There is no coalition ${stranger} of ${conflict.parties.length} parties.`);
  }
  const excess = coalitions === undefined ? excessOfAll(conflict) : excessOf(conflict, coalitions);
  if (excess !== undefined) throw new RangeError(excess);
}

/** What is too large for the tables of all coalitions; undefined where they fit. */
export function excessOfAll(conflict: Conflict): string | undefined {
  if (conflict.parties.length <= MOST_PARTIES && conflict.states.count <= MOST_STATES) return undefined;
  return (
    `All coalitions are worked out up to ${MOST_PARTIES} parties and ${shown(MOST_STATES)} states; ` +
    `${sizeOf(conflict)}. Ask for single coalitions, or about a single state.`
  );
}

/** What is too large for the tables of these coalitions; undefined where they fit. */
export function excessOf(conflict: Conflict, coalitions: readonly Coalition[]): string | undefined {
  const { parties, states } = conflict;
  const othersOf = (coalition: Coalition) => (2 ** parties.length - 1) & ~coalition;
  const manyOpponents = coalitions.some((coalition) => partiesIn(othersOf(coalition)).length > MOST_OPPONENTS);
  if (manyOpponents || states.count > MOST_STATES_ON_DEMAND) {
    return (
      `A coalition is worked out against up to ${MOST_OPPONENTS} others and up to ${shown(MOST_STATES_ON_DEMAND)} ` +
      `states; ${sizeOf(conflict)}. Ask about a single state.`
    );
  }
  const involved = new Set(coalitions.flatMap((coalition) => [coalition, ...coalitionsWithin(othersOf(coalition))]));
  const room = Math.floor(ROOM / (states.count * wordsFor(states.count)));
  if (involved.size <= room) return undefined;
  return (
    `These coalitions and all that their opponents can form are ${involved.size}, and at this size there is room ` +
    `for ${room}; ${sizeOf(conflict)}. Ask for fewer coalitions, or about a single state.`
  );
}

function sizeOf({ parties, states }: Conflict): string {
  return `this conflict has ${parties.length} parties and ${shown(states.count)} states`;
}

function shown(count: number): string {
  return count.toLocaleString('en-US');
}
