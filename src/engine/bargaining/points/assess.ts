/**
 * What an agreement is worth to each beside what it could have had: gain, share of the ideal, what was given up on which
 * issue, how far the frontier is, and which packages would be better for all (post-settlement settlement, Raiffa
 * 1985).
 */
import type { Resumable } from '../../../model/index.ts';
import { type Bargain, crossesAny, crossesRedLine, type Package, utilityOf } from '../bargain.ts';
import { type Disagreement, disagreementOf } from './disagreement.ts';
import type { Frontier, FrontierPoint } from './frontier.ts';
import { unitsOf } from './grid.ts';
import { idealOf, leximin, type Points, pointsOf, rationalOf } from './points.ts';
import type { RedLinePolicy } from './red-lines.ts';
import { type Swap, swapsFrom } from './swaps.ts';

export interface Assessment {
  readonly package: Package;
  /**
   * The red lines that it crosses, by their places, whether or not the frontier ignores them: these parties never agree to
   * it. It is held against what can be agreed on all the same.
   */
  readonly crosses: readonly { readonly party: number; readonly line: number }[];
  readonly parties: readonly PartyAssessment[];
  /** Whether no package that can be agreed on is better for one and worse for none. Of a bounded frontier: none that was looked at. */
  readonly efficient: boolean;
  /**
   * Euclidean, in the parties' utilities as they are. 0 for an efficient agreement, unless it crosses a red line. Undefined
   * where nothing can be agreed on.
   */
  readonly toFrontier: { readonly distance: number; readonly nearest: FrontierPoint } | undefined;
  /** To the nearest of the Nash points; undefined where there is none. */
  readonly toNash: { readonly distance: number; readonly nearest: FrontierPoint } | undefined;
  /** How many packages of the frontier are better for one and worse for none. */
  readonly improvements: number;
  /** A few of these. */
  readonly better: readonly Improvement[];
  readonly swaps: readonly Swap[];
}

export interface PartyAssessment {
  readonly utility: number;
  /** Over what it has without an agreement. */
  readonly gain: number;
  readonly rational: boolean;
  /** The gain as a share of the most that it could gain where nobody has less than without an agreement; undefined where that is nothing. */
  readonly shareOfIdeal: number | undefined;
  /**
   * By issue: what it would have more were this issue alone settled as it likes best, and at which level that is. Only as
   * far as no red line is crossed.
   */
  readonly gaveUp: readonly { readonly amount: number; readonly level: number }[];
}

/**
 * nash: the largest product of gains over the agreement. egalitarian: the least gain, as a share of the party's range, is
 * largest. welfare: the largest sum.
 */
export interface Improvement {
  readonly by: readonly ('nash' | 'egalitarian' | 'welfare')[];
  readonly point: FrontierPoint;
  /** By party, over the agreement. */
  readonly gains: readonly number[];
}

export interface AssessOptions {
  readonly disagreement?: Disagreement;
  /** Undefined to find them again. */
  readonly points?: Points;
  readonly mostSwaps?: number;
}

/** The frontier of all packages is needed; red lines are respected or ignored as it does. */
export function* assess(
  bargain: Bargain,
  frontier: Frontier,
  pack: Package,
  { disagreement: convention = 'reservation', points, mostSwaps = 5 }: AssessOptions = {},
): Resumable<Assessment> {
  const disagreement = disagreementOf(bargain, frontier, convention);
  const ideal = idealOf(rationalOf(frontier, disagreement));
  const { units, ranges, redLines } = frontier;
  const crosses = crossedBy(bargain, pack);
  const isWithin = redLines === 'ignored' || crosses.length === 0;
  const utilities = bargain.parties.map((party) => utilityOf(party, pack, bargain));
  const parties = bargain.parties.map((party, p) => {
    const room = ideal === undefined ? 0 : ideal[p]! - disagreement[p]!;
    return {
      utility: utilities[p]!,
      gain: utilities[p]! - disagreement[p]!,
      rational: unitsOf(utilities[p]!, units[p]!) >= unitsOf(disagreement[p]!, units[p]!),
      shareOfIdeal: room < units[p]! ? undefined : (utilities[p]! - disagreement[p]!) / room,
      gaveUp: bargain.issues.map((_, issue) => bestAlone(bargain, party, pack, { issue, redLines })),
    };
  });
  yield { doing: 'looking for something better' };
  const own = utilities.map((u, p) => unitsOf(u, units[p]!));
  const dominators = frontier.points.filter(({ utilities: theirs }) => {
    const rounded = theirs.map((u, p) => unitsOf(u, units[p]!));
    return rounded.every((u, p) => u >= own[p]!) && rounded.some((u, p) => u > own[p]!);
  });
  const { byName } = points ?? (yield* pointsOf(bargain, frontier, { disagreement: convention }));
  const efficient = dominators.length === 0;
  const toFrontier = nearestOf(frontier.points, utilities);
  return {
    package: pack,
    crosses,
    parties,
    efficient,
    toFrontier: toFrontier && efficient && frontier.exact && isWithin ? { ...toFrontier, distance: 0 } : toFrontier,
    toNash: nearestOf(byName.nash, utilities),
    improvements: dominators.length,
    better: improvementsOf(
      dominators,
      utilities,
      ranges.map(({ worst, best }) => best - worst || 1),
    ),
    swaps: yield* swapsFrom(bargain, pack, units, mostSwaps, redLines),
  };
}

function crossedBy(bargain: Bargain, pack: Package) {
  return bargain.parties.flatMap(({ redLines = [], ...party }, place) =>
    redLines.flatMap((one, line) =>
      crossesRedLine({ ...party, redLines: [one] }, pack, bargain) ? [{ party: place, line }] : [],
    ),
  );
}

function bestAlone(
  bargain: Bargain,
  party: Bargain['parties'][number],
  pack: Package,
  { issue, redLines }: { readonly issue: number; readonly redLines: RedLinePolicy },
) {
  const now = utilityOf(party, pack, bargain);
  let best = { amount: 0, level: pack[issue]! };
  for (const level of bargain.issues[issue]!.levels.keys()) {
    const changed = pack.with(issue, level);
    const amount = utilityOf(party, changed, bargain) - now;
    if (amount > best.amount && (redLines === 'ignored' || !crossesAny(bargain, changed))) best = { amount, level };
  }
  return best;
}

function nearestOf(points: readonly FrontierPoint[], utilities: readonly number[]) {
  let found: { distance: number; nearest: FrontierPoint } | undefined;
  for (const nearest of points) {
    const distance = Math.hypot(...nearest.utilities.map((u, p) => u - utilities[p]!));
    if (found === undefined || distance < found.distance) found = { distance, nearest };
  }
  return found;
}

function improvementsOf(
  dominators: readonly FrontierPoint[],
  from: readonly number[],
  widths: readonly number[],
): Improvement[] {
  if (dominators.length === 0) return [];
  const gains = dominators.map(({ utilities }) => utilities.map((u, p) => u - from[p]!));
  const largest = (score: (gains: readonly number[]) => number) => {
    let best = 0;
    gains.forEach((some, at) => {
      if (score(some) > score(gains[best]!)) best = at;
    });
    return dominators[best]!;
  };
  const fairest = leximin(dominators, (utilities) => utilities.map((u, p) => (u - from[p]!) / widths[p]!))[0]!;
  const chosen = [
    ['nash', largest((some) => some.reduce((all, gain) => all * Math.max(0, gain), 1))],
    ['egalitarian', fairest],
    ['welfare', largest((some) => some.reduce((all, gain) => all + gain, 0))],
  ] as const;
  return [...new Set(chosen.map(([, point]) => point))].map((point) => ({
    by: chosen.filter(([, other]) => other === point).map(([by]) => by),
    point,
    gains: point.utilities.map((u, p) => u - from[p]!),
  }));
}
