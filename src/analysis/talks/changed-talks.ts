/** Talks under other assumptions: what somebody tries out before it is written down. */
import type { Tactic, Talks, TalksParty, TalksTerms, Utility } from '../../model/index.ts';

/** By the parties' ids; what is not named stays. */
export interface TalksChanges {
  /** Utilities. */
  readonly reservations?: Readonly<Record<string, number>>;
  /** By party and issue, in the unit of the party's weights. */
  readonly weights?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly tactics?: Readonly<Record<string, Tactic>>;
}

/** In the first meeting and in all that follow. Parties and issues that are not there are passed over. */
export function changedTalks(talks: Talks, changes: TalksChanges): Talks {
  return {
    ...changedTerms(talks, changes),
    meetings: talks.meetings.map((meeting) => ({ ...meeting, talks: changedTerms(meeting.talks, changes) })),
  };
}

function changedTerms<Terms extends TalksTerms>(terms: Terms, changes: TalksChanges): Terms {
  return { ...terms, parties: terms.parties.map((party) => changedParty(party, terms, changes)) };
}

function changedParty(party: TalksParty, { issues }: Pick<Talks, 'issues'>, changes: TalksChanges): TalksParty {
  const reservation = changes.reservations?.[party.id];
  const weights = changes.weights?.[party.id];
  const tactic = changes.tactics?.[party.id];
  return {
    ...party,
    ...(reservation !== undefined && { reservation: { form: 'utility', utility: reservation } as const }),
    ...(tactic !== undefined && { tactic }),
    ...(weights !== undefined &&
      party.utility !== undefined && {
        utility: reweighted(
          party.utility,
          issues.map(({ id }, at) => weights[id] ?? party.utility!.weights[at]!),
        ),
      }),
  };
}

/**
 * A utility that is a weighted mean stays one: where the scale is the sum of the weights, it follows them. Otherwise what
 * the sum is divided by was given, and stays.
 */
function reweighted(utility: Utility, weights: readonly number[]): Utility {
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  const isMean = Math.abs(utility.scale - sum(utility.weights)) <= 1e-9 * Math.abs(utility.scale);
  return { ...utility, weights, scale: isMean && sum(weights) > 0 ? sum(weights) : utility.scale };
}
