/** How many packages lie on a frontier, which lists one for all that are worth the same to everybody. */
import { type Bargain, crossesAny, type Frontier, nextPackage, utilityOf } from '../../engine/bargaining/index.ts';
import type { Resumable } from '../../model/index.ts';

/** More packages than these are not looked at one by one. */
export const MOST_LOOKED_AT = 20_000;

/** At least as many as it lists; undefined where there are more packages than `most`, or not all of the frontier is known. */
export function* packagesOnFrontier(
  bargain: Bargain,
  { points, units, exact, outcomes, redLines }: Frontier,
  most = MOST_LOOKED_AT,
): Resumable<number | undefined> {
  if (!exact || outcomes > BigInt(most)) return undefined;
  const keyOf = (utilities: readonly number[]) =>
    utilities.map((utility, party) => Math.round(utility / units[party]!)).join(' ');
  const known = new Set(points.map(({ utilities }) => keyOf(utilities)));
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const pack = sizes.map(() => 0);
  let count = 0;
  let looks = 0;
  do {
    looks += 1;
    if (looks % 4_096 === 0) yield { doing: 'counting the frontier', share: looks / Number(outcomes) };
    const key = keyOf(bargain.parties.map((party) => utilityOf(party, pack, bargain)));
    if (known.has(key) && (redLines === 'ignored' || !crossesAny(bargain, pack))) count += 1;
  } while (nextPackage(pack, sizes));
  return count;
}
