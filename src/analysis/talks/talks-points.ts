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
  type TooLarge,
} from '../../engine/bargaining/index.ts';
import type { Meeting, Resumable, Talks, TalksTerms } from '../../model/index.ts';
import type { BreakdownState } from './breakdown.ts';

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
}

export interface TalksPoints {
  /** Undefined for the talks as they begin. */
  readonly meeting: Meeting | undefined;
  readonly terms: TalksTerms;
  readonly convention: 'reservation' | 'worst';
  /** What follows without any numbers. */
  readonly order: OrderPoints;
  /** Undefined where a party has given an order only. */
  readonly numbers: PointsInNumbers | undefined;
}

export interface PointsInNumbers {
  readonly bargain: Bargain;
  readonly frontier: Frontier | TooLarge;
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
  /** Between two parties only. */
  readonly lotteries: Lotteries | undefined;
}

/** The terms of a meeting; undefined where there is none of that name. */
export function termsOf(talks: Talks, meeting: string | undefined): Pick<TalksPoints, 'meeting' | 'terms'> | undefined {
  if (meeting === undefined) return { meeting: undefined, terms: talks };
  const found = talks.meetings.find(({ id }) => id === meeting);
  return found && { meeting: found, terms: found.talks };
}

/** Throws where there is no meeting of that name. */
export function* talksPoints(talks: Talks, options: TalksPointsOptions = {}): Resumable<TalksPoints> {
  const { meeting, convention = 'reservation', states = [], realSteps, mostPoints, redLines = 'respected' } = options;
  const found = termsOf(talks, meeting);
  if (found === undefined) throw new Error(`No meeting ${meeting}.`);
  const { terms } = found;
  const order = yield* orderPoints(terms);
  const said = { ...found, convention, order };
  if (!hasNumbers(terms)) return { ...said, numbers: undefined };
  const bargain = bargainOf(terms, realSteps === undefined ? {} : { realSteps });
  const front = yield* frontier(bargain, { redLines, ...(mostPoints !== undefined && { mostPoints }) });
  if (front.form === 'too-large') {
    return { ...said, numbers: { bargain, frontier: front, without: [] } };
  }
  const from = (state: BreakdownState | undefined, disagreement: Disagreement, assumed: readonly number[]) => ({
    state,
    assumed,
    points: pointsOf(bargain, front, { disagreement }),
    lotteries: lotteriesOf(bargain, front, { disagreement }),
  });
  const usual = from(undefined, convention, []);
  const without = [usual];
  for (const state of states) {
    const utilities = state.utilities.map((one, party) => one ?? usual.points.disagreement[party]!);
    const assumed = state.utilities.flatMap((one, party) => (one === undefined ? [party] : []));
    without.push(from(state, utilities, assumed));
    yield { doing: 'finding the points', share: without.length / (states.length + 1) };
  }
  return { ...said, numbers: { bargain, frontier: front, without } };
}
