/** What can be tried out in the talks as they are written: reservation values, weights, tactics, and within which bounds. */
import { type ReservationRange, reservationRange } from '../../../analysis/talks/reservation-range.ts';
import { bargainOf } from '../../../engine/bargaining/index.ts';
import { TACTIC_NAMES } from '../../../format/index.ts';
import { type Resumable, type Tactic, type TalksTerms, tacticCalled } from '../../../model/index.ts';
import type { Ground } from '../ground.ts';
import { type SeenIssue, type SeenParty, seenIssues, seenParties, termsSeen } from './talks-seen.ts';

export interface TalksStakesAnswer {
  readonly issues: readonly SeenIssue[];
  readonly parties: readonly PartyStakes[];
}

export interface PartyStakes extends SeenParty {
  /** Undefined where it has given an order only. */
  readonly numbers:
    | {
        /** As utility; undefined where none was given. */
        readonly reservation: number | undefined;
        /** Which reservation values it could mean. */
        readonly range: ReservationRange;
        /** By issue, as written. */
        readonly weights: readonly number[];
      }
    | undefined;
  /** The name of its tactic; `own` where it has none of the named ones, undefined where none was given. */
  readonly tactic: string | undefined;
}

export function* talksStakes(
  ground: Ground,
  { meeting }: { readonly meeting?: string | undefined },
): Resumable<TalksStakesAnswer> {
  const { talks, terms } = termsSeen(ground, { meeting });
  const numbered = terms.parties.filter(({ utility }) => utility !== undefined);
  const { parties } = bargainOf({ ...terms, parties: numbered });
  const reservations = new Map(parties.map(({ id, reservation }) => [id, reservation]));
  return {
    issues: seenIssues(terms),
    parties: seenParties(ground, terms).map((party, place) => ({
      ...party,
      ...stakesOf(terms.parties[place]!, reservationRange(talks, party.id), reservations.get(party.id)),
    })),
  };
}

function stakesOf(
  { utility, tactic }: TalksTerms['parties'][number],
  range: ReservationRange | undefined,
  reservation: number | undefined,
): Pick<PartyStakes, 'numbers' | 'tactic'> {
  return {
    numbers: utility && range && { reservation, range, weights: utility.weights },
    tactic: tactic && nameOf(tactic),
  };
}

function nameOf(tactic: Tactic): string {
  const text = JSON.stringify(tactic);
  return TACTIC_NAMES.find((name) => JSON.stringify(tacticCalled(name)) === text) ?? 'own';
}
