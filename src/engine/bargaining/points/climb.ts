/** From a package to better ones by changing an issue or two: where a frontier was cut short, the best may lie between. */
import type { Resumable } from '../../../model/index.ts';
import { type Bargain, crossesAny, type Package, utilityOf } from '../bargain.ts';
import type { FrontierPoint } from './frontier.ts';
import type { RedLinePolicy } from './red-lines.ts';

/** To be made largest, the first number first. */
export type Merit = (utilities: readonly number[]) => readonly number[];

/** So many utilities are worked out. */
const MOST_UTILITIES = 400_000;
/** And so many from one pause to the next: about ten milliseconds' worth. */
const UTILITIES_PER_STEP = 10_000;

/**
 * The end of a climb: no change of one issue is better, and, unless the climb took too long, none of two. Each step takes
 * the best change, of equally good ones the first. A top, but there may be higher ones elsewhere. Where red lines are
 * respected, no step crosses one.
 */
export function* climbFrom(
  bargain: Bargain,
  start: FrontierPoint,
  merit: Merit,
  redLines: RedLinePolicy,
): Resumable<FrontierPoint> {
  const { issues, parties } = bargain;
  let left = Math.floor(MOST_UTILITIES / parties.length);
  let untilPause = UTILITIES_PER_STEP;
  let best = start;
  let bestMerit = merit(best.utilities);
  const tried = function* (pack: Package): Resumable<boolean> {
    left -= 1;
    untilPause -= parties.length;
    if (untilPause <= 0) {
      untilPause = UTILITIES_PER_STEP;
      yield { doing: 'looking for better packages' };
    }
    if (redLines === 'respected' && crossesAny(bargain, pack)) return false;
    const utilities = parties.map((party) => utilityOf(party, pack, bargain));
    const its = merit(utilities);
    if (!isMore(its, bestMerit)) return false;
    best = { package: pack, utilities };
    bestMerit = its;
    return true;
  };
  const changedOnce = function* (from: Package): Resumable<boolean> {
    let isBetter = false;
    for (const [issue, { levels }] of issues.entries()) {
      for (let level = 0; level < levels.length && left > 0; level += 1) {
        if (level !== from[issue] && (yield* tried(from.with(issue, level)))) isBetter = true;
      }
    }
    return isBetter;
  };
  const changedTwice = function* (from: Package): Resumable<boolean> {
    let isBetter = false;
    for (let i = 0; i < issues.length; i += 1) {
      for (let j = i + 1; j < issues.length; j += 1) {
        for (let a = 0; a < issues[i]!.levels.length && left > 0; a += 1) {
          if (a === from[i]) continue;
          const half = from.with(i, a);
          for (let b = 0; b < issues[j]!.levels.length && left > 0; b += 1) {
            if (b !== from[j] && (yield* tried(half.with(j, b)))) isBetter = true;
          }
        }
      }
    }
    return isBetter;
  };
  while ((yield* changedOnce(best.package)) || (yield* changedTwice(best.package)));
  return best;
}

/** The least difference that counts, as a share: below it a climb could go in circles of rounding. */
const NOTICEABLE = 1e-12;

export function isMore(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, value] of one.entries()) {
    const difference = value - other[at]!;
    if (Math.abs(difference) > NOTICEABLE * Math.max(Math.abs(value), Math.abs(other[at]!))) return difference > 0;
  }
  return false;
}
