/** How talks went, meeting by meeting, as the machine-readable answer gives it (docs/talks-json.md). */
import type { BreakdownFound, LeftOnTheTable, NotRun, TalksRunFinding } from '../../analysis/index.ts';
import {
  type MeetingRun,
  type MeetingsRun,
  outcomeCount,
  type TalksOutcome,
  type TalksRun,
  type TracedOffer,
} from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { talksRefusal } from '../words/talks-refusal.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { assessmentData, missedData } from './left-data.ts';
import { countData, packageData } from './package-data.ts';
import { type TalksHead, termsData } from './talks-data.ts';

/** `breakdown`: what holds without an agreement at the last meeting; undefined where the talks do not say, or they agree. */
export function talksRunData(found: TalksRunFinding, talks: Talks, head: TalksHead, breakdown?: BreakdownFound) {
  return runData(found, talks, head, (meeting) => ({ trace: traceData(meeting) }), breakdown);
}

type Ran<Run> = { readonly form: 'run' } & LeftOnTheTable & MeetingsRun<Run>;

/** `offersData`: what a meeting's offers were, which hangs on the protocol; its `trace` is told of the last meeting as well. */
export function runData<
  Run extends Pick<TalksRun, 'outcome' | 'offers' | 'rounds' | 'unanswered'> & {
    readonly trace: readonly Pick<TracedOffer, 'round' | 'by'>[];
  },
  Offers extends { readonly trace: readonly unknown[] },
>(
  found: Ran<Run> | NotRun,
  talks: Talks,
  head: TalksHead,
  offersData: (meeting: MeetingRun<Run>) => Offers,
  breakdown: BreakdownFound | undefined,
) {
  const common = { format: 1 as const, ...termsData(talks, head, undefined) };
  if (found.form !== 'run') {
    return {
      ...common,
      agreement: null,
      breakdown: null,
      unanswered: null,
      rounds: 0,
      offers: 0,
      trace: [],
      meetings: [],
      notRun: notRunData(found),
      problems: [] as const,
    };
  }
  const { meetings, outcome, assessed, missed } = found;
  const last = meetings[meetings.length - 1]!;
  return {
    ...common,
    ...outcomeData(outcome, last),
    rounds: last.run.rounds,
    offers: last.run.offers,
    /** Of the last meeting; each meeting has its own. */
    trace: offersData(last).trace,
    meetings: meetings.map((meeting) => ({
      id: meeting.id ?? null,
      name: meeting.name ?? null,
      redefined: meeting.redefined,
      removed: meeting.removed,
      raised: meeting.raised,
      deadline: meeting.rounds,
      deadlineAssumed: meeting.roundsAssumed,
      rounds: meeting.run.rounds,
      ...outcomeData(meeting.run.outcome, meeting),
      ...offersData(meeting),
    })),
    ...(assessed !== undefined && { left: assessmentData(assessed.assessment, assessed.frontier, last.bargain) }),
    ...(outcome.form === 'breakdown' && breakdown !== undefined && { states: thenHoldData(breakdown) }),
    ...(missed !== undefined && { missed: missedData(missed, last.bargain) }),
    problems: [] as const,
  };
}

function thenHoldData({ states }: BreakdownFound) {
  return states.map(({ number, under, reached, utilities, why }) => ({
    state: number,
    under,
    reached: reached ?? null,
    utilities: utilities.map((utility) => utility ?? null),
    why: why ?? null,
  }));
}

/** Why talks cannot be run or compared. */
export function notRunData(not: NotRun) {
  const { code, says, hint } = talksRefusal(not);
  return {
    why: not.form,
    ...(not.form === 'no numbers'
      ? { parties: not.parties.map(({ id }) => id) }
      : { meeting: not.meeting ?? null, outcomes: countData(outcomeCount(not.bargain)) }),
    code,
    says: withNeededIsolates(says),
    hint: hint ?? null,
  };
}

type Offered = MeetingRun<{
  readonly trace: readonly Pick<TracedOffer, 'round' | 'by'>[];
  readonly unanswered: readonly number[];
}>;

function outcomeData(outcome: TalksOutcome, { bargain, run: { trace, unanswered } }: Offered) {
  const idOf = (party: number) => bargain.parties[party]!.id;
  const last = trace.at(-1);
  if (outcome.form === 'breakdown') {
    const by = outcome.by === undefined ? null : idOf(outcome.by);
    return {
      agreement: null,
      breakdown: { why: outcome.why, by },
      unanswered:
        last === undefined || unanswered.length === 0
          ? null
          : { offerBy: idOf(last.by), parties: unanswered.map(idOf) },
    };
  }
  const { utilities, discounted, round, time, by } = outcome;
  return {
    agreement: {
      ...packageData(bargain, outcome.package),
      utilities,
      discounted,
      round,
      time,
      by: idOf(by),
      offered: last === undefined ? null : last.round,
    },
    breakdown: null,
    unanswered: null,
  };
}

function traceData({ bargain, run: { trace } }: MeetingRun) {
  const idOf = (party: number) => bargain.parties[party]!.id;
  return trace.map(({ round, time, by, package: pack, utilities, discounted, target, responses }) => ({
    round,
    time,
    by: idOf(by),
    ...packageData(bargain, pack),
    utilities,
    discounted: discounted ?? null,
    target,
    responses: responses.map(({ party, ...response }) => ({ party: idOf(party), ...response })),
  }));
}
