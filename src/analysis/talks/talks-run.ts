/** How talks would go by the tactics of the parties, and what they leave on the table. */
import {
  type Assessment,
  assess,
  type Bargain,
  type BargainOptions,
  bargainOf,
  type Frontier,
  frontier,
  hasNumbers,
  howTabled,
  type MeetingRun,
  type MeetingsOptions,
  type MeetingsRun,
  runMeetings,
  type TooLarge,
} from '../../engine/bargaining/index.ts';
import type { Resumable, Talks } from '../../model/index.ts';

export interface TalksRunOptions extends Omit<MeetingsOptions, 'tactics'> {
  readonly mostPoints?: number;
}

export type TalksRunFinding =
  | ({ readonly form: 'run' } & MeetingsRun & { readonly assessed: Assessed | undefined })
  | NotRun;

export type NotRun =
  /** A party has given no numbers, so that it cannot say which offer is worth more to it. */
  | { readonly form: 'no numbers'; readonly parties: readonly number[] }
  /** Too many packages in this meeting, whose issues count in combination. */
  | { readonly form: 'too large'; readonly meeting: string | undefined; readonly bargain: Bargain };

/** What the agreement is worth beside what was possible. */
export interface Assessed {
  readonly frontier: Frontier;
  readonly assessment: Assessment;
}

export function* talksRun(talks: Talks, { mostPoints, ...options }: TalksRunOptions = {}): Resumable<TalksRunFinding> {
  const not = whyNotRun(talks, options);
  if (not !== undefined) return not;
  const run = yield* runMeetings(talks, options);
  const last = run.meetings[run.meetings.length - 1]!;
  return { form: 'run', ...run, assessed: yield* assessed(last, mostPoints) };
}

/** Why these talks cannot be run; undefined where they can. */
export function whyNotRun(talks: Talks, options: BargainOptions = {}): NotRun | undefined {
  const terms = [{ id: undefined, talks }, ...talks.meetings];
  const without = talks.parties.flatMap((_, party) =>
    terms.some(({ talks: { parties } }) => parties[party]?.utility === undefined) ? [party] : [],
  );
  if (without.length > 0 || !hasNumbers(talks)) return { form: 'no numbers', parties: without };
  for (const { id, talks: current } of terms) {
    const bargain = bargainOf(current, options);
    if (howTabled(bargain) === 'too large') return { form: 'too large', meeting: id, bargain };
  }
  return undefined;
}

function* assessed({ bargain, run }: MeetingRun, mostPoints: number | undefined): Resumable<Assessed | undefined> {
  if (run.outcome.form !== 'agreement') return undefined;
  const front: Frontier | TooLarge = yield* frontier(bargain, mostPoints === undefined ? {} : { mostPoints });
  if (front.form === 'too-large') return undefined;
  return { frontier: front, assessment: yield* assess(bargain, front, run.outcome.package) };
}
