/** How the talks would go by the parties' tactics: every offer, why it was refused, and where it ends. */
import { type Missed, missed } from '../../../analysis/talks/missed.ts';
import { talksRun as runFound } from '../../../analysis/talks/talks-run.ts';
import type {
  MeetingRun,
  OfferResponse,
  TalksOutcome,
  TalksRun,
  TracedOffer,
} from '../../../engine/bargaining/index.ts';
import type { Resumable, Talks } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import type { Ground } from '../ground.ts';
import { breakdownSeen } from './talks-breakdown.ts';
import { type SeenPoint, seenPoint } from './talks-points.ts';
import {
  frontierSeen,
  meetingsHeld,
  packageSeen,
  type SeenIssue,
  type SeenPackage,
  type SeenParty,
  seenIssues,
  seenParties,
  type TalksTrial,
  talksTried,
} from './talks-seen.ts';

export interface TalksRunAnswer {
  /** Those that were held, in order; the last says how it ends. */
  readonly meetings: readonly SeenRun[];
}

/** As the engine has it; issues by their names. */
export interface HeldMeeting
  extends Pick<MeetingRun, 'id' | 'name' | 'why' | 'by' | 'redefined' | 'removed' | 'raised' | 'rounds' | 'assumed'> {
  readonly parties: readonly SeenParty[];
  readonly issues: readonly (SeenIssue & { readonly count: number })[];
  readonly reservations: readonly (number | undefined)[];
  /** Places of those whose tactic goes by what they believe of the others. */
  readonly believing: readonly number[];
  readonly outcome: SeenOutcome;
  /** In which the last offer was made, from 0: that which is agreed on, if any is. */
  readonly lastRound: number;
  /** As of a `TalksRun`. */
  readonly unanswered: readonly number[];
  /** Undefined where they agreed, and where there are too many packages to say. */
  readonly missed: SeenMissed | undefined;
  /** After a breakdown: the states that would then hold; none where the talks do not say that the conflict tells. */
  readonly wouldHold: readonly ThenHolds[];
}

export interface SeenRun extends HeldMeeting {
  readonly offers: readonly SeenOffer[];
  /** How many came before the first of these. */
  readonly skipped: number;
}

export type SeenOutcome =
  | ({ readonly form: 'agreement' } & SeenPackage &
      Pick<Extract<TalksOutcome, { form: 'agreement' }>, 'by' | 'round' | 'utilities' | 'discounted'>)
  | Extract<TalksOutcome, { form: 'breakdown' }>;

/** A state that would hold without an agreement, and what it is worth to each, where somebody said. */
export interface ThenHolds {
  readonly n: number;
  readonly words: string;
  readonly utilities: readonly (number | undefined)[];
}

/** What a breakdown left on the table. */
export interface SeenMissed {
  /** How many packages would have left nobody worse off; undefined where it would take too long to count them. */
  readonly zone: Missed['zone'];
  /** Some packages cross a red line, and do not count. */
  readonly isNarrowed: boolean;
  /** Where there are none: what comes nearest, and by how much it falls short for each. */
  readonly nearest: { readonly point: SeenPoint; readonly short: readonly number[] } | undefined;
}

export interface SeenOffer extends SeenPackage {
  readonly round: number;
  readonly by: number;
  readonly utilities: readonly number[];
  readonly target: number;
  readonly responses: readonly Pick<OfferResponse, 'party' | 'accepted' | 'because'>[];
}

/** Longer traces begin later. */
export const MOST_OFFERS = 2_000;

export function* talksRun(ground: Ground, { trial }: { readonly trial?: TalksTrial }): Resumable<TalksRunAnswer> {
  const talks = talksTried(ground, trial);
  const found = yield* runFound(talks, { frontierOf: frontierSeen(ground) });
  const meetings: SeenRun[] = [];
  for (const [at, meeting] of meetingsHeld(found).entries()) {
    const { trace } = meeting.run;
    meetings.push({
      ...(yield* heldSeen(ground, talks, meeting, at)),
      offers: trace.slice(-MOST_OFFERS).map((offer) => offerSeen(offer, meeting)),
      skipped: Math.max(0, trace.length - MOST_OFFERS),
    });
  }
  return { meetings };
}

type Held = MeetingRun<
  Pick<TalksRun, 'outcome' | 'rounds' | 'unanswered'> & { readonly trace: readonly Pick<TracedOffer, 'round'>[] }
>;

/** What is known of a meeting whatever protocol it went by. `at`: which one it was, the first being 0. */
export function* heldSeen(ground: Ground, talks: Talks, meeting: Held, at: number): Resumable<HeldMeeting> {
  const { id, name, why, redefined, removed, raised, rounds, assumed, bargain, run } = meeting;
  const { outcome } = run;
  const terms = at === 0 ? talks : talks.meetings[at - 1]!.talks;
  const names = new Map([...talks.issues, ...terms.issues].map((issue) => [issue.id, issue.name]));
  const nameOf = (issue: string) => names.get(issue) ?? issue;
  return {
    id,
    name,
    why,
    by: talks.parties.find((party) => party.id === meeting.by)?.name ?? meeting.by,
    redefined: redefined.map(nameOf),
    removed: removed.map(nameOf),
    raised,
    rounds,
    assumed,
    parties: seenParties(ground, terms),
    issues: seenIssues(terms).map((issue, place) => ({ ...issue, count: bargain.issues[place]!.levels.length })),
    reservations: bargain.parties.map(({ reservation }) => reservation),
    believing: terms.parties.flatMap(({ tactic }, party) => (tactic?.model?.form === 'believed' ? [party] : [])),
    outcome:
      outcome.form === 'breakdown'
        ? outcome
        : {
            form: 'agreement',
            ...packageSeen(bargain.issues, outcome.package),
            by: outcome.by,
            round: outcome.round,
            utilities: outcome.utilities,
            discounted: outcome.discounted,
          },
    lastRound: run.trace.at(-1)?.round ?? run.rounds - 1,
    unanswered: run.unanswered,
    missed: yield* missedSeen(ground, meeting),
    wouldHold: outcome.form === 'breakdown' ? yield* thenHolding(ground, id) : [],
  };
}

function* thenHolding(ground: Ground, meeting: string | undefined): Resumable<readonly ThenHolds[]> {
  const found = yield* breakdownSeen(ground, { meeting });
  if (found === undefined) return [];
  return found.states.map(({ state, number, utilities }) => ({
    n: number,
    words: stateInWords(found.conflict, state),
    utilities,
  }));
}

function* missedSeen(ground: Ground, { bargain, run }: Held): Resumable<SeenMissed | undefined> {
  if (run.outcome.form === 'agreement') return undefined;
  const found = yield* missed(bargain, { frontierOf: frontierSeen(ground) });
  if (found === undefined) return undefined;
  const { zone, nearest, frontier } = found;
  return {
    zone,
    isNarrowed: frontier.excluded > 0n,
    nearest: nearest && { point: seenPoint(bargain, nearest.point), short: nearest.short },
  };
}

function offerSeen(offer: TracedOffer, { bargain }: MeetingRun): SeenOffer {
  const { round, by, utilities, target, responses } = offer;
  return {
    ...packageSeen(bargain.issues, offer.package),
    round,
    by,
    utilities,
    target,
    responses: responses.map(({ party, accepted, because }) => ({ party, accepted, because })),
  };
}
