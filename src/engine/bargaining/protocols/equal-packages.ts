/**
 * Several packages that are about equally good for the one who offers them and differ from one another (multiple equivalent
 * simultaneous offers; Medvec and Galinsky 2005): which of them the other prefers tells what matters to it.
 *
 * The first is the one estimated best for the other. Each further one has the largest estimate + share of issues in which it
 * differs, on average, from those already chosen; where that names one of these again, difference is made to count twice,
 * four times … as much.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import type { Deal, Deals, Estimate } from '../tactics/table/deals.ts';

export interface EqualPackagesOptions {
  readonly count: number;
  /** The packages are worth from `least` to `most` to the party. */
  readonly least: number;
  readonly most: number;
  /** What the other is estimated to want; undefined where nothing is known of it. */
  readonly estimate: Estimate | undefined;
}

/** As many as asked for, or as there are in that range that could be told apart. Pauses after each look among them all. */
export function* equalPackages(
  deals: Deals,
  party: number,
  sizes: readonly number[],
  { count, least, most, estimate }: EqualPackagesOptions,
): Resumable<readonly Deal[]> {
  const chosen: Deal[] = [];
  const wished = estimate ?? sizes.map((size) => new Float64Array(size));
  while (chosen.length < count) {
    const next = yield* another(chosen);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;

  function* another(before: readonly Deal[]): Resumable<Deal | undefined> {
    const packages = before.map((deal) => deals.packageOf(deal));
    for (let emphasis = 1; emphasis <= 1024; emphasis *= 2) {
      const found = deals.bestFor(party, least, most, lessOf(wished, packages, emphasis));
      yield { doing: 'looking for packages of equal worth' };
      if (found === undefined || deals.worth(party, found) < least) return undefined;
      if (!before.includes(found)) return found;
      if (packages.length === 0) break;
    }
    return undefined;
  }
}

/** The estimate, less for each level that packages chosen before have, so that all issues together cost them `emphasis`. */
function lessOf(estimate: Estimate, packages: readonly Package[], emphasis: number): Estimate {
  if (packages.length === 0) return estimate;
  const each = emphasis / (estimate.length * packages.length);
  return estimate.map((add, issue) =>
    add.map((one, level) => one - each * packages.filter((pack) => pack[issue] === level).length),
  );
}
