/**
 * Solutions of two parties where a draw between packages may be agreed on: on the convex hull of what packages give.
 *
 * The theory is about such sets (Nash 1950; Kalai and Smorodinsky 1975; Kalai 1977), and there each solution is one point,
 * a package or a draw between two. What is rational is the expected utility: a draw may contain a package that is not.
 * Ideals are those of the rational part of the hull. The disagreement itself is not drawn.
 */
import type { Bargain } from '../bargain.ts';
import { type Disagreement, disagreementOf } from './disagreement.ts';
import type { Frontier, FrontierPoint } from './frontier.ts';

export interface Lottery {
  /** One package, or two with their shares, which add up to 1. */
  readonly mix: readonly { readonly point: FrontierPoint; readonly share: number }[];
  /** Expected. */
  readonly utilities: readonly [number, number];
}

export interface Lotteries {
  /** The packages that a draw may need, in falling order of the first party's utility. */
  readonly corners: readonly FrontierPoint[];
  /** Undefined where nothing is rational. */
  readonly nash: Lottery | undefined;
  readonly kalaiSmorodinsky: Lottery | undefined;
  readonly egalitarian: Lottery | undefined;
  /** The ends of what has the largest sum: one, or two where all draws between them tie. */
  readonly welfare: readonly Lottery[];
  readonly welfareRational: readonly Lottery[];
}

/** Shares and sums nearer than this are the same. */
const SAME = 1e-10;

type Utilities = readonly [number, number];

/** From a corner to the next: `from` and `to` are the shares of the next one at which the stretch begins and ends. */
interface Stretch {
  readonly a: FrontierPoint;
  readonly b: FrontierPoint;
  readonly from: number;
  readonly to: number;
}

/** Undefined unless there are two parties and something can be agreed on. The frontier of all packages is needed. */
export function lotteriesOf(
  bargain: Bargain,
  frontier: Frontier,
  { disagreement: convention = 'reservation' }: { readonly disagreement?: Disagreement } = {},
): Lotteries | undefined {
  if (bargain.parties.length !== 2 || frontier.points.length === 0) return undefined;
  if (frontier.among !== 'all') throw new Error('Lotteries are found on the frontier of all packages.');
  const [d1, d2] = disagreementOf(bargain, frontier, convention) as Utilities;
  const [unit1, unit2] = frontier.units as Utilities;
  const corners = cornersOf(frontier.points);
  const all = stretchesOf(corners);
  const rational = all.flatMap((stretch) => within(stretch, d1 - unit1 / 2, d2 - unit2 / 2));
  const first = rational[0];
  const last = rational.at(-1);
  const gains = (lottery: Lottery): Utilities => [lottery.utilities[0] - d1, lottery.utilities[1] - d2];
  const welfare = { welfare: largestSums(all), welfareRational: largestSums(rational) };
  if (first === undefined || last === undefined) {
    return { corners, nash: undefined, kalaiSmorodinsky: undefined, egalitarian: undefined, ...welfare };
  }
  const ideal: Utilities = [gains(at(first, first.from))[0], gains(at(last, last.to))[1]];
  return {
    corners,
    nash: largestProduct(rational, gains),
    kalaiSmorodinsky: levelWith(rational, gains, [ideal[0] < unit1 ? 1 : ideal[0], ideal[1] < unit2 ? 1 : ideal[1]]),
    egalitarian: levelWith(rational, gains, [1, 1]),
    ...welfare,
  };
}

/** Upper right corners of the convex hull: Andrew's monotone chain. */
function cornersOf(points: readonly FrontierPoint[]): FrontierPoint[] {
  const corners: FrontierPoint[] = [];
  for (const point of points) {
    const [x, y] = point.utilities as Utilities;
    while (corners.length >= 2) {
      const [ax, ay] = corners.at(-2)!.utilities as Utilities;
      const [bx, by] = corners.at(-1)!.utilities as Utilities;
      // The corner stays where it lies outside the line from the one before to the point.
      const out = (ax - bx) * (y - ay) - (by - ay) * (ax - x);
      if (out < -SAME * Math.abs((ax - x) * (y - ay))) break;
      corners.pop();
    }
    corners.push(point);
  }
  return corners;
}

function stretchesOf(corners: readonly FrontierPoint[]): Stretch[] {
  if (corners.length === 1) return [{ a: corners[0]!, b: corners[0]!, from: 0, to: 0 }];
  return corners.slice(1).map((b, before) => ({ a: corners[before]!, b, from: 0, to: 1 }));
}

/** The part of the stretch that gives both at least so much, if there is one. */
function within({ a, b, from, to }: Stretch, least1: number, least2: number): Stretch[] {
  const [ax, ay] = a.utilities as Utilities;
  const [bx, by] = b.utilities as Utilities;
  if (a === b) return ax >= least1 && ay >= least2 ? [{ a, b, from, to }] : [];
  // Along the stretch the first loses and the second gains.
  const start = ay >= least2 ? from : (least2 - ay) / (by - ay);
  const end = bx >= least1 ? to : (ax - least1) / (ax - bx);
  return start <= end && start <= to && end >= from ? [{ a, b, from: start, to: end }] : [];
}

function at({ a, b }: Stretch, share: number): Lottery {
  const utilities = a.utilities.map((one, p) => one + share * (b.utilities[p]! - one)) as [number, number];
  if (a === b || share < SAME) return { mix: [{ point: a, share: 1 }], utilities: [...(a.utilities as Utilities)] };
  if (share > 1 - SAME) return { mix: [{ point: b, share: 1 }], utilities: [...(b.utilities as Utilities)] };
  return {
    mix: [
      { point: a, share: 1 - share },
      { point: b, share },
    ],
    utilities,
  };
}

function largestProduct(stretches: readonly Stretch[], gains: (lottery: Lottery) => Utilities): Lottery {
  let best: { lottery: Lottery; product: number } | undefined;
  for (const stretch of stretches) {
    const [gx, gy] = gains(at(stretch, 0));
    const dx = stretch.b.utilities[0]! - stretch.a.utilities[0]!;
    const dy = stretch.b.utilities[1]! - stretch.a.utilities[1]!;
    // (gx + s dx)(gy + s dy) is largest where its derivative is 0, or at an end.
    const top = dx === 0 ? 0 : -(gx * dy + gy * dx) / (2 * dx * dy);
    const lottery = at(stretch, Math.min(stretch.to, Math.max(stretch.from, top)));
    const [one, other] = gains(lottery);
    if (best === undefined || one * other > best.product) best = { lottery, product: one * other };
  }
  return best!.lottery;
}

/** Where the gains of both, each measured in its scale, are level; or the end that comes nearest to it. */
function levelWith(
  stretches: readonly Stretch[],
  gains: (lottery: Lottery) => Utilities,
  [scale1, scale2]: Utilities,
): Lottery {
  for (const stretch of stretches) {
    const lead = (share: number) => {
      const [one, other] = gains(at(stretch, share));
      return one / scale1 - other / scale2;
    };
    const [before, after] = [lead(stretch.from), lead(stretch.to)];
    if (after > 0) continue;
    // Already behind at the start: the first is the poorer one, and has most here.
    if (before <= 0 || before === after) return at(stretch, stretch.from);
    return at(stretch, stretch.from + ((stretch.to - stretch.from) * before) / (before - after));
  }
  const last = stretches.at(-1)!;
  return at(last, last.to);
}

function largestSums(stretches: readonly Stretch[]): Lottery[] {
  const ends = stretches.flatMap((stretch) => [at(stretch, stretch.from), at(stretch, stretch.to)]);
  const sums = ends.map(({ utilities: [one, other] }) => one + other);
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const found: Lottery[] = [];
  for (const [place, end] of ends.entries()) {
    if (sums[place]! < most - SAME * Math.abs(most)) continue;
    const [x, y] = end.utilities;
    const isNew = !found.some(({ utilities }) => Math.abs(utilities[0] - x) + Math.abs(utilities[1] - y) <= SAME);
    if (isNew) found.push(end);
  }
  return found;
}
