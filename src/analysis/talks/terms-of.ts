import type { Meeting, Talks, TalksTerms } from '../../model/index.ts';

export interface MeetingTerms {
  /** Undefined for the talks as they begin. */
  readonly meeting: Meeting | undefined;
  readonly terms: TalksTerms;
}

/** The terms of a meeting; undefined where there is none of that name. */
export function termsOf(talks: Talks, meeting: string | undefined): MeetingTerms | undefined {
  if (meeting === undefined) return { meeting: undefined, terms: talks };
  const found = talks.meetings.find(({ id }) => id === meeting);
  return found && { meeting: found, terms: found.talks };
}

/** The same, where there has to be one: throws a RangeError where there is none of that name. */
export function termsAt(talks: Talks, meeting: string | undefined): MeetingTerms {
  const found = termsOf(talks, meeting);
  if (found === undefined) throw new RangeError(`There is no meeting "${meeting}".`);
  return found;
}
