/** How large a conflict may be for tables of what coalitions can do. Past that, single states are looked at on demand. */
import { type Coalition, type Conflict, partiesIn } from '../../model/index.ts';
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
export function assertWithinBounds({ parties, states }: Conflict, coalitions: readonly Coalition[] | undefined): void {
  const all = 2 ** parties.length - 1;
  const size = `this conflict has ${parties.length} parties and ${shown(states.count)} states`;
  if (coalitions === undefined) {
    if (fitsAllCoalitions(parties.length, states.count)) return;
    throw new RangeError(
      `All coalitions are worked out up to ${MOST_PARTIES} parties and ${shown(MOST_STATES)} states; ${size}. ` +
        'Ask for single coalitions, or about a single state.',
    );
  }
  const stranger = coalitions.find((coalition) => !Number.isInteger(coalition) || coalition < 1 || coalition > all);
  if (stranger !== undefined) throw new RangeError(`There is no coalition ${stranger} of ${parties.length} parties.`);
  const manyOpponents = coalitions.some((coalition) => partiesIn(all & ~coalition).length > MOST_OPPONENTS);
  if (manyOpponents || states.count > MOST_STATES_ON_DEMAND) {
    throw new RangeError(
      `A coalition is worked out against up to ${MOST_OPPONENTS} others and up to ${shown(MOST_STATES_ON_DEMAND)} ` +
        `states; ${size}. Ask about a single state.`,
    );
  }
  const involved = new Set(coalitions.flatMap((coalition) => [coalition, ...coalitionsWithin(all & ~coalition)]));
  const room = Math.floor(ROOM / (states.count * wordsFor(states.count)));
  if (involved.size > room) {
    throw new RangeError(
      `These coalitions and all that their opponents can form are ${involved.size}, and at this size there is room ` +
        `for ${room}; ${size}. Ask for fewer coalitions, or about a single state.`,
    );
  }
}

export function fitsAllCoalitions(partyCount: number, stateCount: number): boolean {
  return partyCount <= MOST_PARTIES && stateCount <= MOST_STATES;
}

function shown(count: number): string {
  return count.toLocaleString('en-US');
}
