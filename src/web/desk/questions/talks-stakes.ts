/** What can be tried out in the talks as they are written: reservation values, weights, tactics, and within which bounds. */
import { type BargainParty, bargainOf, type Range } from '../../../engine/bargaining/index.ts';
import { TACTIC_NAMES } from '../../../format/index.ts';
import { type Resumable, type Tactic, type TalksTerms, tacticCalled } from '../../../model/index.ts';
import type { Ground } from '../ground.ts';
import { type SeenIssue, type SeenParty, seenIssues, seenParties, termsSeen } from './talks-seen.ts';

export interface TalksStakesAnswer {
  readonly issues: readonly SeenIssue[];
  readonly parties: readonly PartyStakes[];
  readonly rounds: number | undefined;
}

export interface PartyStakes extends SeenParty {
  /** Undefined where it has given an order only. */
  readonly numbers:
    | {
        /** As utility; undefined where none was given. */
        readonly reservation: number | undefined;
        /** What issue by issue is worth least and most to it. */
        readonly range: Range;
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
  const { terms } = termsSeen(ground, { meeting });
  const numbered = terms.parties.filter(({ utility }) => utility !== undefined);
  const { parties } = bargainOf({ ...terms, parties: numbered });
  const byId = new Map(parties.map((party) => [party.id, party]));
  return {
    issues: seenIssues(terms),
    parties: seenParties(ground, terms).map((party, place) => ({
      ...party,
      ...stakesOf(terms.parties[place]!, byId.get(party.id)),
    })),
    rounds: terms.deadline.rounds,
  };
}

function stakesOf(
  { utility, tactic }: TalksTerms['parties'][number],
  table: BargainParty | undefined,
): Pick<PartyStakes, 'numbers' | 'tactic'> {
  return {
    numbers: utility &&
      table && { reservation: table.reservation, range: additiveRange(table), weights: utility.weights },
    tactic: tactic && nameOf(tactic),
  };
}

function additiveRange({ adds, bias, scale, cap }: BargainParty): Range {
  const total = (pick: (a: number, b: number) => number) =>
    Math.min(cap, (adds.reduce((sum, one) => sum + one.reduce(pick), 0) + bias) / scale);
  return { worst: total((a, b) => Math.min(a, b)), best: total((a, b) => Math.max(a, b)) };
}

function nameOf(tactic: Tactic): string {
  const text = JSON.stringify(tactic);
  return TACTIC_NAMES.find((name) => JSON.stringify(tacticCalled(name)) === text) ?? 'own';
}
