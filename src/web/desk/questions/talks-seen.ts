/** The talks as a view looks at them: which meeting, under which trial values, and packages by the names of their values. */
import { changedTalks, type TalksChanges } from '../../../analysis/talks/changed-talks.ts';
import { termsOf } from '../../../analysis/talks/talks-points.ts';
import type { BargainIssue, Package } from '../../../engine/bargaining/index.ts';
import { type Talks, type TalksTerms, tacticCalled } from '../../../model/index.ts';
import { levelText } from '../../../report/words/packages-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';

/** What is tried out and not written down, by the parties' ids; tactics by the names that a case has for them. */
export interface TalksTrial extends Omit<TalksChanges, 'tactics'> {
  readonly tactics?: Readonly<Record<string, string>>;
}

export interface TalksLens {
  /** Undefined for the talks as they begin. */
  readonly meeting?: string | undefined;
  readonly trial?: TalksTrial | undefined;
  /** The id of the party whose beliefs of the others count; undefined for what the case has itself. */
  readonly eyes?: string | undefined;
}

export interface SeenParty {
  readonly id: string;
  readonly name: string;
  /** Its place among the parties of the case, which gives it its color and its line. */
  readonly look: number;
}

export interface SeenIssue {
  readonly id: string;
  readonly name: string;
  readonly unit: string | undefined;
  /** Whether neighbors in its list of values are near to one another. */
  readonly ordered: boolean;
}

export interface SeenMeeting {
  readonly id: string;
  readonly name: string;
  readonly why: string | undefined;
  readonly by: string | undefined;
}

export interface SeenPackage {
  readonly levels: readonly number[];
  /** By issue, as people call it. */
  readonly values: readonly string[];
}

/** With all trial values, in all meetings; `Unanswerable` where the case holds no talks. */
export function talksTried({ case: { talks } }: Ground, trial: TalksTrial = {}): Talks {
  if (talks === undefined) throw new Unanswerable(talksRefused.none);
  const { tactics = {}, ...rest } = trial;
  const known = Object.entries(tactics).flatMap(([party, name]) => {
    const tactic = tacticCalled(name);
    return tactic === undefined ? [] : [[party, tactic] as const];
  });
  return changedTalks(talks, { ...rest, tactics: Object.fromEntries(known) });
}

/** What the others want, as one party believes it; where it has said nothing of one, what the case has. */
function throughEyes(talks: Talks, eyes: string): Talks {
  const believed = <Terms extends TalksTerms>(terms: Terms): Terms => {
    const beliefs = terms.parties.find(({ id }) => id === eyes)?.beliefs ?? [];
    const utilities = new Map(beliefs.map(({ about, utility }) => [about, utility]));
    const parties = terms.parties.map((party) => ({ ...party, utility: utilities.get(party.id) ?? party.utility }));
    return { ...terms, parties };
  };
  return {
    ...believed(talks),
    meetings: talks.meetings.map((meeting) => ({ ...meeting, talks: believed(meeting.talks) })),
  };
}

export function termsSeen(
  ground: Ground,
  { meeting, trial, eyes }: TalksLens,
): { readonly talks: Talks; readonly terms: TalksTerms } {
  const tried = talksTried(ground, trial);
  const talks = eyes === undefined ? tried : throughEyes(tried, eyes);
  const found = termsOf(talks, meeting);
  if (found === undefined) throw new Unanswerable(talksRefused.noMeeting(meeting ?? ''));
  return { talks, terms: found.terms };
}

export function seenParties({ case: checked }: Ground, { parties }: TalksTerms): SeenParty[] {
  const before = (checked.conflict?.parties ?? []).map(({ id }) => id);
  const others = checked.parties.map(({ id }) => id).filter((id) => !before.includes(id));
  const order = [...before, ...others];
  return parties.map(({ id, name }) => ({ id, name, look: Math.max(0, order.indexOf(id)) }));
}

export function seenIssues({ issues }: TalksTerms): SeenIssue[] {
  return issues.map((issue) => ({
    id: issue.id,
    name: issue.name,
    unit: issue.kind === 'named' ? undefined : issue.unit,
    ordered: issue.kind !== 'named' || issue.ordered,
  }));
}

export function seenMeetings({ meetings }: Talks): SeenMeeting[] {
  return meetings.map(({ id, name, why, by, talks }) => ({
    id,
    name,
    why,
    by: talks.parties.find((party) => party.id === by)?.name ?? by,
  }));
}

export function packageSeen(issues: readonly BargainIssue[], pack: Package): SeenPackage {
  return { levels: [...pack], values: pack.map((level, at) => levelText(issues[at]!, level)) };
}
