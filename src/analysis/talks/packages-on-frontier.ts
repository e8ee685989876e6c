/** How many packages lie on a frontier, which lists one for all that are worth the same to everybody. */
import {
  type Bargain,
  crossesAny,
  type Frontier,
  type FrontierPoint,
  nextPackage,
  utilityOf,
} from '../../engine/bargaining/index.ts';
import type { Resumable } from '../../model/index.ts';

/** More packages than these are not looked at one by one. */
export const MOST_LOOKED_AT = 20_000;

/**
 * By point that the frontier lists, for how many packages it stands: one at least. Undefined where there are more packages
 * than `most`, or not all of the frontier is known.
 */
export function* packagesOnFrontier(
  bargain: Bargain,
  { points, units, exact, outcomes, redLines }: Frontier,
  most = MOST_LOOKED_AT,
): Resumable<ReadonlyMap<FrontierPoint, number> | undefined> {
  if (!exact || outcomes > BigInt(most)) return undefined;
  const keyOf = (utilities: readonly number[]) =>
    utilities.map((utility, party) => Math.round(utility / units[party]!)).join(' ');
  const known = new Map(points.map((point) => [keyOf(point.utilities), point]));
  const counts = new Map(points.map((point) => [point, 0]));
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const pack = sizes.map(() => 0);
  let looks = 0;
  do {
    looks += 1;
    if (looks % 4_096 === 0) yield { doing: 'counting the frontier', share: looks / Number(outcomes) };
    const point = known.get(keyOf(bargain.parties.map((party) => utilityOf(party, pack, bargain))));
    if (point === undefined || (redLines !== 'ignored' && crossesAny(bargain, pack))) continue;
    counts.set(point, counts.get(point)! + 1);
  } while (nextPackage(pack, sizes));
  return counts;
}

/** For how many packages these of its points stand. */
export function packagesOf(counts: ReadonlyMap<FrontierPoint, number>, points: Iterable<FrontierPoint>): number {
  let sum = 0;
  for (const point of points) sum += counts.get(point) ?? 0;
  return sum;
}
