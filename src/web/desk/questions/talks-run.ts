/** How the talks would go by the parties' tactics: every offer, why it was refused, and where it ends. */
import { talksRun as runFound } from '../../../analysis/talks/talks-run.ts';
import type { MeetingRun, OfferResponse, TalksOutcome, TracedOffer } from '../../../engine/bargaining/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import {
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
  /** Whether there would have been another one. */
  readonly isLast: boolean;
}

/** As the engine has it; issues by their names. */
export interface SeenRun
  extends Pick<MeetingRun, 'id' | 'name' | 'why' | 'by' | 'redefined' | 'removed' | 'raised' | 'rounds' | 'assumed'> {
  readonly parties: readonly SeenParty[];
  readonly issues: readonly (SeenIssue & { readonly count: number })[];
  readonly reservations: readonly (number | undefined)[];
  readonly outcome: SeenOutcome;
  readonly offers: readonly SeenOffer[];
  /** How many came before the first of these. */
  readonly skipped: number;
}

export type SeenOutcome =
  | ({ readonly form: 'agreement' } & SeenPackage &
      Pick<Extract<TalksOutcome, { form: 'agreement' }>, 'by' | 'round' | 'utilities' | 'discounted'>)
  | Extract<TalksOutcome, { form: 'breakdown' }>;

export interface SeenOffer extends SeenPackage {
  readonly round: number;
  readonly time: number;
  readonly by: number;
  readonly utilities: readonly number[];
  readonly target: number;
  readonly responses: readonly Pick<OfferResponse, 'party' | 'accepted' | 'because'>[];
}

/** Longer traces begin later. */
export const MOST_OFFERS = 2_000;

export function* talksRun(ground: Ground, { trial }: { readonly trial?: TalksTrial }): Resumable<TalksRunAnswer> {
  const talks = talksTried(ground, trial);
  const found = yield* runFound(talks);
  switch (found.form) {
    case 'no numbers':
      throw new Unanswerable(talksRefused.noNumbers(found.parties.map((party) => talks.parties[party]!.name)));
    case 'too large':
      throw new Unanswerable(talksRefused.tooLarge);
    case 'run': {
      const { meetings } = found;
      return {
        meetings: meetings.map((meeting, at) => {
          const terms = at === 0 ? talks : talks.meetings[at - 1]!.talks;
          const names = new Map([...talks.issues, ...terms.issues].map(({ id, name }) => [id, name]));
          const nameOf = (id: string) => names.get(id) ?? id;
          const levels = meeting.bargain.issues.map((issue) => issue.levels.length);
          return {
            ...runSeen(meeting, nameOf),
            by: talks.parties.find(({ id }) => id === meeting.by)?.name ?? meeting.by,
            parties: seenParties(ground, terms),
            issues: seenIssues(terms).map((issue, place) => ({ ...issue, count: levels[place]! })),
          };
        }),
        isLast: meetings.length === talks.meetings.length + 1,
      };
    }
  }
}

function runSeen(meeting: MeetingRun, nameOf: (issue: string) => string): Omit<SeenRun, 'parties' | 'issues' | 'by'> {
  const { id, name, why, redefined, removed, raised, rounds, assumed, bargain, run } = meeting;
  const { outcome, trace } = run;
  return {
    id,
    name,
    why,
    redefined: redefined.map(nameOf),
    removed: removed.map(nameOf),
    raised,
    rounds,
    assumed,
    reservations: bargain.parties.map(({ reservation }) => reservation),
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
    offers: trace.slice(-MOST_OFFERS).map((offer) => offerSeen(offer, meeting)),
    skipped: Math.max(0, trace.length - MOST_OFFERS),
  };
}

function offerSeen(offer: TracedOffer, { bargain }: MeetingRun): SeenOffer {
  const { round, time, by, utilities, target, responses } = offer;
  return {
    ...packageSeen(bargain.issues, offer.package),
    round,
    time,
    by,
    utilities,
    target,
    responses: responses.map(({ party, accepted, because }) => ({ party, accepted, because })),
  };
}
