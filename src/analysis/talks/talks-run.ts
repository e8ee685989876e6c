/** How talks would go by the tactics of the parties, and what they leave on the table. */
import {
  type Bargain,
  type BargainOptions,
  bargainOf,
  howTabled,
  type MeetingRun,
  type MeetingsOptions,
  type MeetingsRun,
  runMeetings,
  type TalksOutcome,
} from '../../engine/bargaining/index.ts';
import type { Resumable, Talks, TalksParty } from '../../model/index.ts';
import { type Assessed, type AssessedOptions, assessed } from './assessed.ts';
import { type Missed, missed } from './missed.ts';
import type { FrontierOf } from './shared-frontier.ts';

export interface TalksRunOptions extends Omit<MeetingsOptions, 'tactics'> {
  readonly mostPoints?: number;
  /** How the frontier is found: where several ask for it, by way of `sharedFrontier`. */
  readonly frontierOf?: FrontierOf;
}

export type TalksRunFinding = ({ readonly form: 'run' } & MeetingsRun & LeftOnTheTable) | NotRun;

/** What an agreement, or a breakdown, left on the table; both undefined where the frontier is too large to be found. */
export interface LeftOnTheTable {
  /** The agreement beside what was possible; undefined where there is none. */
  readonly assessed: Assessed | undefined;
  /** What the last meeting missed; undefined where they agreed. */
  readonly missed: Missed | undefined;
}

export type NotRun =
  /** These have given no numbers, in some meeting, so that they cannot say which offer is worth more to them. */
  | { readonly form: 'no numbers'; readonly parties: readonly Pick<TalksParty, 'id' | 'name'>[] }
  /** Too many packages in this meeting, whose issues count in combination. */
  | { readonly form: 'too large'; readonly meeting: string | undefined; readonly bargain: Bargain };

export function* talksRun(
  talks: Talks,
  { mostPoints, frontierOf, ...options }: TalksRunOptions = {},
): Resumable<TalksRunFinding> {
  const not = whyNotRun(talks, options);
  if (not !== undefined) return not;
  const run = yield* runMeetings(talks, options);
  const last = run.meetings[run.meetings.length - 1]!;
  return { form: 'run', ...run, ...(yield* leftOnTheTable(last, { mostPoints, frontierOf })) };
}

/** Why these talks cannot be run; undefined where they can. */
export function whyNotRun(talks: Talks, options: BargainOptions = {}): NotRun | undefined {
  const terms = [{ id: undefined, talks }, ...talks.meetings];
  // Who talks may change from meeting to meeting, so that a place says nothing.
  const without = new Map(
    terms.flatMap(({ talks: { parties } }) =>
      parties.filter(({ utility }) => utility === undefined).map(({ id, name }) => [id, name] as const),
    ),
  );
  if (without.size > 0) return { form: 'no numbers', parties: [...without].map(([id, name]) => ({ id, name })) };
  for (const { id, talks: current } of terms) {
    const bargain = bargainOf(current, options);
    if (howTabled(bargain) === 'too large') return { form: 'too large', meeting: id, bargain };
  }
  return undefined;
}

/** Of the meeting that was the last. */
export function* leftOnTheTable(
  { bargain, run: { outcome } }: MeetingRun<{ readonly outcome: TalksOutcome }>,
  options: AssessedOptions,
): Resumable<LeftOnTheTable> {
  return outcome.form === 'agreement'
    ? { assessed: yield* assessed(bargain, outcome.package, options), missed: undefined }
    : { assessed: undefined, missed: yield* missed(bargain, options) };
}
