/**
 * What talks could come to: what can be said without numbers first; with numbers the frontier, and the points on it from
 * each thing that may hold without an agreement. None of these is chosen silently.
 */
import {
  type Bargain,
  bargainOf,
  type Disagreement,
  type Frontier,
  frontier,
  hasNumbers,
  type Lotteries,
  lotteriesOf,
  type OrderPoints,
  orderPoints,
  type Points,
  pointsOf,
  type RedLinePolicy,
  rationalCount,
  type TooLarge,
} from '../../engine/bargaining/index.ts';
import type { Resumable, Talks } from '../../model/index.ts';
import type { BreakdownState } from './breakdown.ts';
import { type NearestMiss, nearestMiss } from './nearest-miss.ts';
import { packagesOf, packagesOnFrontier } from './packages-on-frontier.ts';
import type { FrontierOf } from './shared-frontier.ts';
import { type MeetingTerms, termsAt } from './terms-of.ts';

export interface TalksPointsOptions {
  /** Undefined for the talks as they begin. */
  readonly meeting?: string;
  /** What a party without a reservation value has without an agreement. */
  readonly convention?: 'reservation' | 'worst';
  /** The states that would hold, each of them a further thing to count gains from. */
  readonly states?: readonly BreakdownState[];
  /** Into so many steps an interval is cut. */
  readonly realSteps?: number;
  readonly mostPoints?: number;
  /** respected, unless told otherwise; ignored for the whole space, packages included that somebody never agrees to. */
  readonly redLines?: RedLinePolicy;
  /** How the frontier is found: where several ask for it, by way of `sharedFrontier`. */
  readonly frontierOf?: FrontierOf;
}

export interface TalksPoints extends MeetingTerms {
  readonly convention: 'reservation' | 'worst';
  /** What follows without any numbers. */
  readonly order: OrderPoints;
  /** Undefined where a party has given an order only. */
  readonly numbers: PointsInNumbers | undefined;
}

export interface PointsInNumbers {
  readonly bargain: Bargain;
  readonly frontier: Frontier | TooLarge;
  /**
   * How many packages lie on the frontier, those too that are worth the same to everybody as one that it lists; undefined
   * where there are too many packages to be looked at one by one.
   */
  readonly onFrontier: number | undefined;
  /** The reservation values first, then the states in the order of their numbers. None where it is too large. */
  readonly without: readonly WithoutAgreement[];
}

/** Something that may hold without an agreement, and what follows from it. */
export interface WithoutAgreement {
  /** Undefined for the reservation values. */
  readonly state: BreakdownState | undefined;
  /** Parties that no number was given for in this state: their reservation value stands in. */
  readonly assumed: readonly number[];
  readonly points: Points;
  /**
   * How many packages that can be agreed on leave nobody with less than that: the zone of agreement. Undefined where it would
   * take too long to count them.
   */
  readonly zone: bigint | undefined;
  /** How many of these are on the frontier; undefined where they were not counted. */
  readonly zoneOnFrontier: number | undefined;
  /** Where the zone is empty: what comes nearest. */
  readonly nearest: NearestMiss | undefined;
  /** Between two parties only. */
  readonly lotteries: Lotteries | undefined;
}

/** Throws a RangeError where there is no meeting of that name. */
export function* talksPoints(talks: Talks, options: TalksPointsOptions = {}): Resumable<TalksPoints> {
  const { meeting, convention = 'reservation', states = [], realSteps, mostPoints, redLines = 'respected' } = options;
  const { frontierOf = frontier } = options;
  const found = termsAt(talks, meeting);
  const { terms } = found;
  const order = yield* orderPoints(terms);
  const said = { ...found, convention, order };
  if (!hasNumbers(terms)) return { ...said, numbers: undefined };
  const bargain = bargainOf(terms, realSteps === undefined ? {} : { realSteps });
  const front = yield* frontierOf(bargain, { redLines, ...(mostPoints !== undefined && { mostPoints }) });
  if (front.form === 'too-large') {
    return { ...said, numbers: { bargain, frontier: front, onFrontier: undefined, without: [] } };
  }
  const counts = yield* packagesOnFrontier(bargain, front);
  const from = function* (
    state: BreakdownState | undefined,
    disagreement: Disagreement,
    assumed: readonly number[],
  ): Resumable<WithoutAgreement> {
    const points = yield* pointsOf(bargain, front, { disagreement });
    const counted = yield* rationalCount(bargain, points.disagreement, { redLines });
    const zone = counted.form === 'count' ? counted.count : undefined;
    return {
      state,
      assumed,
      points,
      zone,
      zoneOnFrontier: counts && packagesOf(counts, points.rational),
      nearest: zone === 0n ? nearestMiss(front.points, points.disagreement) : undefined,
      lotteries: lotteriesOf(bargain, front, { disagreement }),
    };
  };
  const usual = yield* from(undefined, convention, []);
  const without = [usual];
  for (const state of states) {
    const utilities = state.utilities.map((one, party) => one ?? usual.points.disagreement[party]!);
    const assumed = state.utilities.flatMap((one, party) => (one === undefined ? [party] : []));
    without.push(yield* from(state, utilities, assumed));
    yield { doing: 'finding the points', share: without.length / (states.length + 1) };
  }
  const onFrontier = counts && packagesOf(counts, counts.keys());
  return { ...said, numbers: { bargain, frontier: front, onFrontier, without } };
}
