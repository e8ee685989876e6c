/**
 * Meetings in a row: talks that break down go on in the next meeting, with the space as it is redefined there and the stakes
 * raised by those who raise them, until one of them ends in an agreement or there is no next.
 */
import {
  DEFAULT_TACTIC,
  type OfferTactic,
  type Resumable,
  type Tactic,
  type Talks,
  type TalksTerms,
} from '../../../model/index.ts';
import { type Bargain, type BargainOptions, bargainOf } from '../bargain.ts';
import { seedFor } from '../tactics/chance.ts';
import { type TalksTable, tableOf } from '../tactics/table/table-of.ts';
import { alternatingOffers, type TalksOptions } from './alternating-offers.ts';
import type { TalksOutcome, TalksRun } from './talks-run.ts';

/** Where the talks give no number of rounds. */
export const DEFAULT_ROUNDS = 100;

export interface MeetingsOptions extends BargainOptions, Pick<TalksOptions, 'convention' | 'seed' | 'trace'> {
  readonly rounds?: number;
  /** By the party's id, since who talks may change; those of the talks unless given, and where there are none DEFAULT_TACTIC. */
  readonly tactics?: ReadonlyMap<string, Tactic>;
}

/** `Run`: what is known of a meeting by the protocol that it went by. */
export interface MeetingsRun<Run = TalksRun> {
  readonly outcome: TalksOutcome;
  /** Those that were held. */
  readonly meetings: readonly MeetingRun<Run>[];
}

export interface MeetingRun<Run = TalksRun> {
  /** Undefined for the first, which is that of the talks as written. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly why: string | undefined;
  readonly by: string | undefined;
  /** Ids of issues that were not there in the meeting before, or not with the same values; and of those that went. */
  readonly redefined: readonly string[];
  readonly removed: readonly string[];
  /** By party: what it wants more than in the first meeting, as a share of its range. 0 for who does not raise stakes. */
  readonly raised: readonly number[];
  readonly rounds: number;
  /** Whether neither the talks nor whoever asked said how many. */
  readonly roundsAssumed: boolean;
  /** Parties without a tactic of their own, that were given the default one. */
  readonly assumed: readonly number[];
  readonly bargain: Bargain;
  readonly run: Run;
}

/** Throws where a party has no numbers or a meeting is too large for a table: ask `hasNumbers` and `howTabled` first. */
export function runMeetings(talks: Talks, options: MeetingsOptions = {}): Resumable<MeetingsRun> {
  return meetingsBy(alternatingOffers, talks, options);
}

/** The same, where each meeting goes by this protocol. */
export function* meetingsBy<Run extends { readonly outcome: TalksOutcome }>(
  protocol: (table: TalksTable, options: TalksOptions) => Resumable<Run>,
  talks: Talks,
  options: MeetingsOptions,
): Resumable<MeetingsRun<Run>> {
  const { realSteps, convention, seed, trace } = options;
  const unnamed = { id: undefined, name: undefined, why: undefined, by: undefined };
  const held = [{ ...unnamed, talks }, ...talks.meetings];
  const meetings: MeetingRun<Run>[] = [];
  let before: TalksTerms = talks;
  for (const [breakdowns, { id, name, why, by, talks: current }] of held.entries()) {
    const given = current.parties.map(({ id: party, tactic }) => options.tactics?.get(party) ?? tactic);
    const tactics = given.map((tactic) => tactic ?? DEFAULT_TACTIC);
    const told = options.rounds ?? current.deadline.rounds;
    const rounds = told ?? DEFAULT_ROUNDS;
    const bargain = bargainOf(current, realSteps === undefined ? {} : { realSteps });
    const run = yield* protocol(tableOf(bargain), {
      tactics,
      rounds,
      breakdowns,
      ...(convention && { convention }),
      ...(seed !== undefined && { seed: seedFor(seed, breakdowns) }),
      ...(trace !== undefined && { trace }),
    });
    const assumed = given.flatMap((tactic, party) => (tactic === undefined ? [party] : []));
    const raised = tactics.map(({ offers }) => raisedBy(offers) * breakdowns);
    const news = { redefined: changedIssues(before, current), removed: removedIssues(before, current), raised };
    meetings.push({ id, name, why, by, ...news, rounds, roundsAssumed: told === undefined, assumed, bargain, run });
    if (run.outcome.form === 'agreement') break;
    before = current;
  }
  return { outcome: meetings[meetings.length - 1]!.run.outcome, meetings };
}

function raisedBy(tactic: OfferTactic): number {
  return tactic.form === 'raise-stakes' ? tactic.by + raisedBy(tactic.as) : 0;
}

type Space = Pick<Talks, 'issues'>;

function changedIssues(before: Space, after: Space): string[] {
  const written = new Map(before.issues.map((issue) => [issue.id, JSON.stringify(issue)]));
  return after.issues.filter((issue) => written.get(issue.id) !== JSON.stringify(issue)).map(({ id }) => id);
}

function removedIssues(before: Space, after: Space): string[] {
  const left = new Set(after.issues.map(({ id }) => id));
  return before.issues.map(({ id }) => id).filter((id) => !left.has(id));
}
