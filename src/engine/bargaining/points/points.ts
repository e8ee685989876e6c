/**
 * Agreements that a theory or a program singles out, by name; each a list, since several may tie, and empty where no
 * agreement is rational for all. Papers and programs differ, so each name says whose convention it is:
 *
 * nash: the largest product of gains over the disagreement, among the rational (Nash 1950).
 * kalai-smorodinsky: the least share of what each could gain at most (among the rational) is largest; then the next
 *   least, and so on (Kalai and Smorodinsky 1975, as the leximin that it becomes where packages are few: Imai 1983). Who
 *   can gain nothing is left out.
 * egalitarian: the same with gains instead of shares (Kalai 1977).
 * welfare, welfare-rational: the largest sum of utilities, among all and among the rational.
 * nash-whole-frontier: GENIUS. Nash's product over the whole frontier, where two losses make a gain.
 * ks-least-difference: GENIUS. The least sum of the differences between utilities, over the whole frontier.
 * nash-worst, egalitarian-worst: NegMAS. As above, from the disagreement `worst`.
 * ks-least-spread: NegMAS. The least difference between the largest and the least share of the way from the disagreement
 *   `worst` to the best package anywhere, among the rational.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { climbFrom, isMore, type Merit } from './climb.ts';
import { type Disagreement, disagreementOf } from './disagreement.ts';
import type { Frontier, FrontierPoint } from './frontier.ts';
import { unitsOf } from './grid.ts';

export const POINT_NAMES = [
  'nash',
  'kalai-smorodinsky',
  'egalitarian',
  'welfare',
  'welfare-rational',
  'nash-whole-frontier',
  'nash-worst',
  'ks-least-difference',
  'ks-least-spread',
  'egalitarian-worst',
] as const;

export type PointName = (typeof POINT_NAMES)[number];

/** These answer for the workbench where nobody asks for another convention. */
export const DEFAULT_POINTS: readonly PointName[] = [
  'nash',
  'kalai-smorodinsky',
  'egalitarian',
  'welfare',
  'welfare-rational',
];

/** Scores tie that differ by no more than this share of the largest. */
const SAME_SCORE = 1e-10;

export interface Points {
  /** Whether the frontier was: otherwise there may be better ones than those that are listed, and some where none are. */
  readonly exact: boolean;
  /** By party: what gains are counted from. */
  readonly disagreement: readonly number[];
  /** By party: the most that it can have where nobody has less than that; undefined where nothing is rational. */
  readonly ideal: readonly number[] | undefined;
  /** Packages of the frontier that are rational for all. */
  readonly rational: readonly FrontierPoint[];
  readonly byName: Readonly<Record<PointName, readonly FrontierPoint[]>>;
  /** Whether one party or another gains nothing wherever all are rational: then every product of gains is 0. */
  readonly noCommonGain: boolean;
  /**
   * How far the best of what is rational stays from giving each its best: the least Euclidean distance, each utility as a
   * share of the party's best (NegMAS). Undefined where nothing is rational or a party's best is not above 0.
   */
  readonly opposition: number | undefined;
}

/**
 * The frontier of all packages is needed. Points are among the packages that it is about: those that cross no red line,
 * unless it ignores them. Of one that was cut short, points by the workbench's own conventions are climbed to
 * from what is listed: they may lie beside it, and `exact` is false.
 */
export function* pointsOf(
  bargain: Bargain,
  frontier: Frontier,
  { disagreement: convention = 'reservation' }: { readonly disagreement?: Disagreement } = {},
): Resumable<Points> {
  if (frontier.among !== 'all') throw new Error('Points are found on the frontier of all packages.');
  const { units, points: all, exact } = frontier;
  const disagreement = disagreementOf(bargain, frontier, convention);
  const worst = disagreementOf(bargain, frontier, 'worst');
  const listed = rationalOf(frontier, disagreement);
  const rationalWorst = rationalOf(frontier, worst);
  const bests = frontier.ranges.map(({ best }) => best);
  const gains = (utilities: readonly number[]) => gainsOf(utilities, disagreement);
  const shares = (from: readonly number[], to: readonly number[]) => (utilities: readonly number[]) =>
    sharesOf(utilities, from, to, units);
  const products = (from: readonly number[]) => (utilities: readonly number[]) => product(utilities, from, units);

  const climbed = exact ? undefined : climbs(bargain, frontier, disagreement);
  const reached = function* (found: readonly FrontierPoint[], score: Merit): Resumable<readonly FrontierPoint[]> {
    yield { doing: 'looking for the points' };
    return climbed === undefined ? found : yield* climbed(found, score);
  };
  const nash = yield* reached(largest(listed, products(disagreement)), (utilities) => [
    products(disagreement)(utilities),
  ]);
  const egalitarian = yield* reached(leximin(listed, gains), (utilities) => gains(utilities).sort(ascending));
  const welfareRational = yield* reached(largest(listed, sum), (utilities) => [sum(utilities)]);
  const rational = exact ? listed : together(listed, [...nash, ...egalitarian, ...welfareRational]);
  const ideal = idealOf(rational);
  const idealShares = ideal && shares(disagreement, ideal);
  const kalaiSmorodinsky = idealShares
    ? yield* reached(leximin(rational, idealShares), (utilities) => idealShares(utilities).sort(ascending))
    : [];
  const welfare = climbed ? yield* climbedWelfare(bargain, frontier) : largest(all, sum);
  yield { doing: 'looking for the points' };
  return {
    exact,
    disagreement,
    ideal,
    rational,
    opposition: bests.some((best) => best <= 0) ? undefined : oppositionOf(rational, bests),
    noCommonGain: rational.every(({ utilities }) => gains(utilities).some((gain, p) => gain < units[p]!)),
    byName: {
      nash,
      'kalai-smorodinsky': kalaiSmorodinsky,
      egalitarian,
      welfare,
      'welfare-rational': welfareRational,
      'nash-whole-frontier': largest(all, products(disagreement)),
      'nash-worst': largest(rationalWorst, products(worst)),
      'ks-least-difference': largest(all, (utilities) => -differences(utilities), 1),
      'ks-least-spread': largest(rationalWorst, (utilities) => -spread(shares(worst, bests)(utilities)), 1),
      'egalitarian-worst': leximin(rationalWorst, (utilities) => gainsOf(utilities, worst)),
    },
  };
}

/** What is higher than the points found, or these; from the one nearest to being rational where none is. */
function climbs(bargain: Bargain, { points, units, ranges, redLines }: Frontier, disagreement: readonly number[]) {
  const widths = ranges.map(({ worst, best }) => best - worst || 1);
  const room: Score = (utilities) => least(utilities.map((u, p) => (u - disagreement[p]!) / widths[p]!));
  const nearest = largest(points, room).slice(0, 1);
  return function* (found: readonly FrontierPoint[], score: Merit): Resumable<readonly FrontierPoint[]> {
    // First to be rational at all, then the score.
    const merit: Merit = (utilities) =>
      isRational(utilities, disagreement, units) ? [1, ...score(utilities)] : [0, room(utilities)];
    const start = found[0] ?? nearest[0];
    if (start === undefined) return [];
    const top = yield* climbFrom(bargain, start, merit, redLines);
    if (merit(top.utilities)[0] === 0) return [];
    return found.length > 0 && !isMore(merit(top.utilities), merit(found[0]!.utilities)) ? found : [top];
  };
}

function* climbedWelfare(bargain: Bargain, { points, redLines }: Frontier): Resumable<readonly FrontierPoint[]> {
  const found = largest(points, sum);
  const merit: Merit = (utilities) => [sum(utilities)];
  const [start] = found;
  if (start === undefined) return [];
  const top = yield* climbFrom(bargain, start, merit, redLines);
  return isMore(merit(top.utilities), merit(start.utilities)) ? [top] : found;
}

function together(points: readonly FrontierPoint[], more: readonly FrontierPoint[]): readonly FrontierPoint[] {
  const known = new Set(points.map((point) => point.package.join()));
  const fresh = new Map(more.map((point) => [point.package.join(), point]));
  return [...points, ...[...fresh].flatMap(([key, point]) => (known.has(key) ? [] : [point]))];
}

function oppositionOf(rational: readonly FrontierPoint[], bests: readonly number[]): number | undefined {
  if (rational.length === 0) return undefined;
  return least(rational.map(({ utilities }) => Math.hypot(...utilities.map((u, p) => 1 - u / bests[p]!))));
}

/** No party has less than without an agreement. Less by what does not count is not less. */
function isRational(utilities: readonly number[], disagreement: readonly number[], units: readonly number[]) {
  return utilities.every((u, p) => unitsOf(u, units[p]!) >= unitsOf(disagreement[p]!, units[p]!));
}

export function rationalOf({ points, units }: Frontier, disagreement: readonly number[]): readonly FrontierPoint[] {
  return points.filter(({ utilities }) => isRational(utilities, disagreement, units));
}

/** The most that each party has in any of the points. */
export function idealOf(points: readonly FrontierPoint[]): readonly number[] | undefined {
  const [first, ...others] = points;
  if (first === undefined) return undefined;
  const ideal = [...first.utilities];
  for (const { utilities } of others) {
    for (let p = 0; p < ideal.length; p += 1) ideal[p] = Math.max(ideal[p]!, utilities[p]!);
  }
  return ideal;
}

function gainsOf(utilities: readonly number[], from: readonly number[]): number[] {
  return utilities.map((u, p) => u - from[p]!);
}

/** Who can gain nothing has all of it. */
export function sharesOf(
  utilities: readonly number[],
  from: readonly number[],
  to: readonly number[],
  units: readonly number[],
): number[] {
  return utilities.map((u, p) => (to[p]! - from[p]! < units[p]! ? 1 : (u - from[p]!) / (to[p]! - from[p]!)));
}

/** What does not count is no gain, lest its rounding decide. */
function product(utilities: readonly number[], from: readonly number[], units: readonly number[]): number {
  return utilities.reduce((all, u, p) => all * (Math.abs(u - from[p]!) < units[p]! ? 0 : u - from[p]!), 1);
}

function sum(utilities: readonly number[]): number {
  return utilities.reduce((all, u) => all + u, 0);
}

function differences(utilities: readonly number[]): number {
  let all = 0;
  for (let p = 0; p < utilities.length; p += 1) {
    for (let q = p + 1; q < utilities.length; q += 1) all += Math.abs(utilities[p]! - utilities[q]!);
  }
  return all;
}

function spread(shares: readonly number[]): number {
  return Math.max(...shares) - Math.min(...shares);
}

type Score = (utilities: readonly number[]) => number;

/** `size`: what the scores are measured in, where not by the largest of them. */
function largest(points: readonly FrontierPoint[], score: Score, size = 0): readonly FrontierPoint[] {
  const scores = points.map(({ utilities }) => score(utilities));
  const most = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const enough = most - SAME_SCORE * Math.max(size, Math.abs(most));
  return points.filter((_, at) => scores[at]! >= enough);
}

/** The least score is largest; among these the next least; and so on. */
export function leximin(
  points: readonly FrontierPoint[],
  scoresOf: (utilities: readonly number[]) => readonly number[],
): readonly FrontierPoint[] {
  if (points.length === 0) return [];
  const scores = points.map(({ utilities }) => scoresOf(utilities));
  const size = scores.reduce((most, some) => some.reduce((one, score) => Math.max(one, Math.abs(score)), most), 0);
  const best = (left: readonly number[], scoreOf: (at: number) => number) => {
    const most = left.reduce((one, at) => Math.max(one, scoreOf(at)), Number.NEGATIVE_INFINITY);
    return left.filter((at) => scoreOf(at) >= most - SAME_SCORE * size);
  };
  let left = best([...points.keys()], (at) => least(scores[at]!));
  const sorted = new Map(left.map((at) => [at, [...scores[at]!].sort(ascending)]));
  for (let rank = 1; rank < scores[0]!.length; rank += 1) left = best(left, (at) => sorted.get(at)![rank]!);
  return left.map((at) => points[at]!);
}

function ascending(a: number, b: number): number {
  return a - b;
}

function least(scores: readonly number[]): number {
  return scores.reduce((one, score) => Math.min(one, score), Number.POSITIVE_INFINITY);
}
