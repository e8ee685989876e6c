/** How talks would go if each party put several packages of about equal worth to itself on the table at a time. */
import { type MeetingsRun, type SimultaneousRun, simultaneousMeetings } from '../../engine/bargaining/index.ts';
import type { Resumable, Talks } from '../../model/index.ts';
import { type LeftOnTheTable, leftOnTheTable, type NotRun, type TalksRunOptions, whyNotRun } from './talks-run.ts';

export interface SimultaneousRunOptions extends Omit<TalksRunOptions, 'trace'> {
  /** How many packages at a time. */
  readonly count: number;
}

export type SimultaneousRunFinding =
  | ({ readonly form: 'run' } & MeetingsRun<SimultaneousRun> & LeftOnTheTable)
  | NotRun;

export function* simultaneousRun(
  talks: Talks,
  { mostPoints, frontierOf, ...options }: SimultaneousRunOptions,
): Resumable<SimultaneousRunFinding> {
  const not = whyNotRun(talks, options);
  if (not !== undefined) return not;
  const run = yield* simultaneousMeetings(talks, options);
  const last = run.meetings[run.meetings.length - 1]!;
  return { form: 'run', ...run, ...(yield* leftOnTheTable(last, { mostPoints, frontierOf })) };
}
