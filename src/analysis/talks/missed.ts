/** What talks that broke down left on the table: a zone of agreement, or how near anything came. */
import {
  type Bargain,
  disagreementOf,
  type Frontier,
  frontier,
  type RationalCount,
  rationalCount,
} from '../../engine/bargaining/index.ts';
import type { Resumable } from '../../model/index.ts';
import type { AssessedOptions } from './assessed.ts';
import { type NearestMiss, nearestMiss } from './nearest-miss.ts';

export interface Missed {
  readonly frontier: Frontier;
  /**
   * How many packages that cross no red line would have left nobody with less than its reservation value, 0 where it gave
   * none; undefined where it would have taken too long to count them.
   */
  readonly zone: RationalCount['count'];
  /** Of the frontier, where the zone is empty: what comes nearest; undefined where every package crosses a red line. */
  readonly nearest: NearestMiss | undefined;
}

/** Undefined where the frontier is too large to be found. */
export function* missed(
  bargain: Bargain,
  { mostPoints, frontierOf = frontier }: AssessedOptions = {},
): Resumable<Missed | undefined> {
  const front = yield* frontierOf(bargain, mostPoints === undefined ? {} : { mostPoints });
  if (front.form === 'too-large') return undefined;
  const disagreement = disagreementOf(bargain, front);
  const counted = yield* rationalCount(bargain, disagreement);
  if (counted.form === 'too-large') return undefined;
  const { count } = counted;
  return { frontier: front, zone: count, nearest: count === 0n ? nearestMiss(front.points, disagreement) : undefined };
}
