/** Where no package gives all at least what they have without an agreement: which one comes nearest. */
import type { FrontierPoint } from '../../engine/bargaining/index.ts';

export interface NearestMiss {
  readonly point: FrontierPoint;
  /** By party, as utilities: by how much it falls short; 0 where it does not. */
  readonly short: readonly number[];
}

/**
 * The point whose largest shortfall is least, the first of several; undefined where there is no point. Shortfalls are
 * compared as utilities, as the parties' numbers have them.
 *
 * @param disagreement By party: what it has without an agreement, as a utility.
 */
export function nearestMiss(
  points: readonly FrontierPoint[],
  disagreement: readonly number[],
): NearestMiss | undefined {
  let found: (NearestMiss & { readonly most: number }) | undefined;
  for (const point of points) {
    const short = point.utilities.map((utility, party) => Math.max(0, disagreement[party]! - utility));
    const most = Math.max(...short);
    if (found === undefined || most < found.most) found = { point, short, most };
  }
  return found && { point: found.point, short: found.short };
}
