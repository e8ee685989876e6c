/** What the talks could come to: what holds for any numbers, then the frontier, and the points on it by each convention. */
import { allUtilities } from '../../../analysis/talks/all-utilities.ts';
import type { BreakdownState } from '../../../analysis/talks/breakdown.ts';
import {
  type TalksPoints as PointsFound,
  type PointsInNumbers,
  talksPoints as pointsFound,
  type WithoutAgreement,
} from '../../../analysis/talks/talks-points.ts';
import {
  type Bargain,
  crossesRedLine,
  type Frontier,
  type FrontierPoint,
  type Lottery,
  type PointName,
  type Range,
} from '../../../engine/bargaining/index.ts';
import { conceptCalled } from '../../../engine/stability/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import type { Ground } from '../ground.ts';
import { type Breakdown, breakdownSeen } from './talks-breakdown.ts';
import { orderSeen, type SeenOrder } from './talks-order.ts';
import {
  frontierSeen,
  packageSeen,
  type SeenIssue,
  type SeenPackage,
  type SeenParty,
  seenIssues,
  seenParties,
  type TalksLens,
  termsSeen,
} from './talks-seen.ts';

export interface TalksPointsAsked extends TalksLens {
  /** Through which variant of the conflict it is seen what would hold without an agreement. */
  readonly variant?: string | undefined;
  /** What a party has without an agreement that gave no reservation value. */
  readonly convention?: 'reservation' | 'worst' | undefined;
}

export interface TalksPointsAnswer {
  readonly parties: readonly SeenParty[];
  readonly issues: readonly SeenIssue[];
  readonly order: SeenOrder;
  readonly numbers: SeenNumbers | SeenTooLarge | undefined;
  /** Places of those who hold views of their own of what others want. */
  readonly believers: readonly number[];
  /** Places of those who have given an order only. */
  readonly withoutNumbers: readonly number[];
}

export interface SeenPoint extends SeenPackage {
  /** Places of the parties whose red lines it crosses: they would never agree to it. */
  readonly crossed: readonly number[];
  readonly utilities: readonly number[];
}

export interface SeenTooLarge {
  readonly form: 'too large';
  readonly outcomes: bigint;
  /** Those that count in combination. */
  readonly issues: readonly string[];
}

export interface SeenNumbers {
  readonly form: 'numbers';
  readonly outcomes: bigint;
  readonly method: Frontier['method'];
  readonly tolerance: readonly number[];
  /** Names of issues of which only some amounts were looked at. */
  readonly sampled: readonly string[];
  readonly ranges: readonly Range[];
  /**
   * The utilities of every package, party after party, where they are few enough to be drawn: of those that cross no red
   * line, and of those that do.
   */
  readonly all: readonly number[] | undefined;
  readonly barred: readonly number[];
  /** In falling order of the first party's utility; of a long one, evenly chosen. */
  readonly frontier: readonly SeenPoint[];
  readonly frontierCount: number;
  /** How many packages these points stand for: some are worth the same to everybody. Undefined where they could not be counted. */
  readonly frontierPackages: number | undefined;
  /** The reservation values first, then the states that would hold. */
  readonly without: readonly SeenWithout[];
}

/** A state of the conflict that would hold without an agreement. */
export interface SeenState {
  readonly n: number;
  readonly words: string;
  /** Letters of the concepts under which it holds. */
  readonly under: readonly string[];
  readonly reached: boolean | undefined;
  readonly why: string | undefined;
  /** It may hold, depending on wants that are unknown. */
  readonly isOpen: boolean;
}

export interface SeenWithout {
  /** Undefined for the reservation values. */
  readonly state: SeenState | undefined;
  readonly disagreement: readonly number[];
  /** Places of parties that gave no number for it. */
  readonly assumed: readonly number[];
  readonly ideal: readonly number[] | undefined;
  /** How many packages leave nobody with less; undefined where it would take too long to count them. */
  readonly rational: bigint | undefined;
  readonly hasZone: boolean;
  /** Where there is none: the package that comes nearest, and by how much it falls short for each. */
  readonly nearest: { readonly point: SeenPoint; readonly short: readonly number[] } | undefined;
  readonly noCommonGain: boolean;
  readonly opposition: number | undefined;
  readonly named: Readonly<Record<PointName, SeenTied>>;
  readonly draws: readonly SeenDraw[] | undefined;
}

/** Several where they tie; the first few of many. */
export interface SeenTied {
  readonly points: readonly SeenPoint[];
  readonly count: number;
}

/** A point of two parties where a draw between packages may be agreed on. */
export interface SeenDraw {
  readonly name: 'nash' | 'kalai-smorodinsky' | 'egalitarian' | 'welfare' | 'welfare-rational';
  readonly utilities: readonly [number, number];
  readonly mix: readonly { readonly share: number; readonly point: SeenPoint }[];
}

/** More dots than these tell nothing more. */
export const MOST_DOTS = 6_000;
export const MOST_FRONTIER = 400;
const MOST_TIED = 5;

export function* talksPoints(ground: Ground, asked: TalksPointsAsked): Resumable<TalksPointsAnswer> {
  const { talks } = termsSeen(ground, asked);
  const { meeting, convention = 'reservation' } = asked;
  const breakdown = yield* breakdownSeen(ground, asked);
  const states = breakdown === undefined ? [] : [...breakdown.states, ...breakdown.open];
  const frontierOf = frontierSeen(ground);
  const found = yield* pointsFound(talks, {
    convention,
    states,
    frontierOf,
    ...(meeting !== undefined && { meeting }),
  });
  return yield* pointsSeen(ground, found, breakdown);
}

/** The points that were found, as a view shows them. */
export function* pointsSeen(
  ground: Ground,
  { terms, order, numbers }: PointsFound,
  breakdown: Breakdown,
): Resumable<TalksPointsAnswer> {
  return {
    parties: seenParties(ground, terms),
    issues: seenIssues(terms),
    order: orderSeen(order, terms),
    believers: terms.parties.flatMap(({ beliefs }, party) => (beliefs.length > 0 ? [party] : [])),
    withoutNumbers: terms.parties.flatMap(({ utility }, party) => (utility === undefined ? [party] : [])),
    numbers: numbers && (yield* numbersSeen(breakdown, numbers)),
  };
}

function* numbersSeen(
  breakdown: Breakdown,
  { bargain, frontier, onFrontier, without }: PointsInNumbers,
): Resumable<SeenNumbers | SeenTooLarge> {
  const { issues } = bargain;
  if (frontier.form === 'too-large') {
    const names = frontier.issues.map((at) => issues[at]!.issue.name);
    return { form: 'too large', outcomes: frontier.outcomes, issues: names };
  }
  const { method, tolerance, ranges, points } = frontier;
  const pointSeen = (point: FrontierPoint) => seenPoint(bargain, point);
  const all = allUtilities(bargain, MOST_DOTS);
  return {
    form: 'numbers',
    outcomes: frontier.outcomes,
    method,
    tolerance,
    sampled: frontier.sampled.map((at) => issues[at]!.issue.name),
    ranges,
    all: all?.open,
    barred: all?.barred ?? [],
    frontier: evenly(points, MOST_FRONTIER).map(pointSeen),
    frontierCount: points.length,
    frontierPackages: onFrontier,
    without: without.map((one) => withoutSeen(breakdown, bargain, one)),
  };
}

export function seenPoint(bargain: Bargain, { package: pack, utilities }: FrontierPoint): SeenPoint {
  const crossed = bargain.parties.flatMap((party, place) => (crossesRedLine(party, pack, bargain) ? [place] : []));
  return { ...packageSeen(bargain.issues, pack), utilities: [...utilities], crossed };
}

function withoutSeen(breakdown: Breakdown, bargain: Bargain, one: WithoutAgreement): SeenWithout {
  const { points, state, assumed, zone, nearest, lotteries } = one;
  const { disagreement, ideal, noCommonGain, opposition, byName } = points;
  const pointSeen = (point: FrontierPoint) => seenPoint(bargain, point);
  const tied = (some: readonly FrontierPoint[]): SeenTied => ({
    points: some.slice(0, MOST_TIED).map(pointSeen),
    count: some.length,
  });
  const given = bargain.parties.flatMap(({ reservation }, party) => (reservation === undefined ? [party] : []));
  return {
    state: state && stateSeen(breakdown, state),
    disagreement,
    assumed: state === undefined ? given : assumed,
    ideal,
    rational: zone,
    // A frontier that was cut short may list nothing of a zone that there is.
    hasZone: zone !== 0n,
    nearest: nearest && { point: pointSeen(nearest.point), short: nearest.short },
    noCommonGain,
    opposition,
    named: Object.fromEntries(Object.entries(byName).map(([name, some]) => [name, tied(some)])) as Record<
      PointName,
      SeenTied
    >,
    draws: lotteries && [
      ...drawsOf('nash', lotteries.nash ? [lotteries.nash] : [], pointSeen),
      ...drawsOf('kalai-smorodinsky', lotteries.kalaiSmorodinsky ? [lotteries.kalaiSmorodinsky] : [], pointSeen),
      ...drawsOf('egalitarian', lotteries.egalitarian ? [lotteries.egalitarian] : [], pointSeen),
      ...drawsOf('welfare', lotteries.welfare, pointSeen),
      ...drawsOf('welfare-rational', lotteries.welfareRational, pointSeen),
    ],
  };
}

function drawsOf(
  name: SeenDraw['name'],
  lotteries: readonly Lottery[],
  pointSeen: (point: FrontierPoint) => SeenPoint,
): SeenDraw[] {
  return lotteries.map(({ utilities, mix }) => ({
    name,
    utilities,
    mix: mix.map(({ share, point }) => ({ share, point: pointSeen(point) })),
  }));
}

/** First, last, and as many between as fit. */
export function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.round((at * (items.length - 1)) / (most - 1))]!);
}

function stateSeen(breakdown: Breakdown, one: BreakdownState): SeenState {
  const { state, number, under, reached, why } = one;
  return {
    n: number,
    words: breakdown === undefined ? '' : stateInWords(breakdown.conflict, state),
    under: under.map((id) => conceptCalled(id)?.letters ?? id),
    reached,
    why,
    isOpen: breakdown?.open.includes(one) ?? false,
  };
}
