/** Talks as one of the parties sees them: what the others want is what it believes of them. */
import type { Talks, TalksTerms } from '../../model/index.ts';

/**
 * In the first meeting and in all that follow. Of whom the party has said nothing, what the case has stays; so does
 * everything where it has no beliefs, or where nobody is called so. What each has without an agreement and never agrees to
 * stays as the case has it, too: beliefs are of worths.
 *
 * @param eyes The id of the party.
 */
export function throughEyes(talks: Talks, eyes: string): Talks {
  return {
    ...believed(talks, eyes),
    meetings: talks.meetings.map((meeting) => ({ ...meeting, talks: believed(meeting.talks, eyes) })),
  };
}

function believed<Terms extends TalksTerms>(terms: Terms, eyes: string): Terms {
  const beliefs = terms.parties.find(({ id }) => id === eyes)?.beliefs ?? [];
  const utilities = new Map(beliefs.map(({ about, utility }) => [about, utility]));
  const parties = terms.parties.map((party) => ({ ...party, utility: utilities.get(party.id) ?? party.utility }));
  return { ...terms, parties };
}
