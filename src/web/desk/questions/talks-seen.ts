/** The talks as a view looks at them: which meeting, under which trial values, and packages by the names of their values. */
import { changedTalks, type TalksChanges } from '../../../analysis/talks/changed-talks.ts';
import { reservationRange } from '../../../analysis/talks/reservation-range.ts';
import { type FrontierOf, sharedFrontier } from '../../../analysis/talks/shared-frontier.ts';
import type { NotRun } from '../../../analysis/talks/talks-run.ts';
import { termsOf } from '../../../analysis/talks/terms-of.ts';
import { throughEyes } from '../../../analysis/talks/through-eyes.ts';
import type { BargainIssue, Package } from '../../../engine/bargaining/index.ts';
import { type Talks, type TalksTerms, tacticCalled } from '../../../model/index.ts';
import { levelText } from '../../../report/words/packages-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground, Model } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { isInRange } from './talks-range.ts';

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
  /** Whether neighbors in its list of values are near to one another. */
  readonly ordered: boolean;
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
  for (const [party, value] of Object.entries(rest.reservations ?? {})) requireReservation(talks, party, value);
  const known = Object.entries(tactics).flatMap(([party, name]) => {
    const tactic = tacticCalled(name);
    return tactic === undefined ? [] : [[party, tactic] as const];
  });
  return changedTalks(talks, { ...rest, tactics: Object.fromEntries(known) });
}

/** What the check of a case would not let pass cannot be tried out: who walks away below more than its best never agrees. */
function requireReservation(talks: Talks, party: string, value: number): void {
  const range = reservationRange(talks, party);
  if (range === undefined || isInRange(range, value)) return;
  const name = talks.parties.find(({ id }) => id === party)?.name ?? party;
  throw new Unanswerable(talksRefused.noReservation(name, value, range.least, range.most));
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

/** The meetings that were held; throws what the page says where there could be none. */
export function meetingsHeld<Held>(
  found: NotRun | { readonly form: 'run'; readonly meetings: readonly Held[] },
): readonly Held[] {
  switch (found.form) {
    case 'run':
      return found.meetings;
    case 'no numbers':
      throw new Unanswerable(talksRefused.noNumbers(found.parties.map(({ name }) => name)));
    case 'too large':
      throw new Unanswerable(talksRefused.tooLarge);
  }
}

const frontiers = new WeakMap<Model, FrontierOf>();

/**
 * The way to a frontier for all questions, so that none works out what another has. It outlives the ground, as what was found
 * about the conflict does: after an edit that changes nobody's worths the frontier is still the same.
 */
export function frontierSeen({ model }: Ground): FrontierOf {
  const known = frontiers.get(model) ?? sharedFrontier();
  frontiers.set(model, known);
  return known;
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
    ordered: issue.kind !== 'named' || issue.ordered,
  }));
}

export function packageSeen(issues: readonly BargainIssue[], pack: Package): SeenPackage {
  return { levels: [...pack], values: pack.map((level, at) => levelText(issues[at]!, level)) };
}
