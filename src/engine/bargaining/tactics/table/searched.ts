/**
 * Deals in a space too large to list, where issues add up: the package for a target by reachable sums (a stated
 * resolution, see reachable-sums.ts), a party's n-th best exactly, the best for somebody else on a coarse grid. The worst
 * package is that with the least sum on the grid, so a party without a reservation value may set its floor a hair too high.
 */
import { type Bargain, type BargainParty, crossesRedLine, type Package, utilityOf } from '../../bargain.ts';
import { bestSums } from './best-sums.ts';
import { type Comparing, comparing } from './comparable.ts';
import type { Deal, Deals, Estimate } from './deals.ts';
import { type EstimateBySum, estimateBySum } from './estimate-by-sum.ts';
import { type ReachableSums, reachableSums } from './reachable-sums.ts';

interface Search extends Comparing {
  readonly party: BargainParty;
  readonly isAllowed: (pack: Package) => boolean;
  readonly sums: ReachableSums;
  readonly nthBest: (n: number) => Package | undefined;
  /** What the levels add up to, counted from the least they can, for a utility before it is cut off. */
  readonly needFor: (utility: number) => number;
}

/** Opens deals for a run. What was found out about each party is shared by all runs, the numbers of packages are not. */
export function searchedDeals(bargain: Bargain): () => Deals {
  const searches = bargain.parties.map((party): Search => {
    const compares = comparing(party);
    const worth = (pack: Package) => compares.comparable(utilityOf(party, pack, bargain));
    const least = party.adds.reduce((sum, add) => sum + add.reduce((a, b) => Math.min(a, b)), party.bias);
    const isAllowed = (pack: Package) => !crossesRedLine(party, pack, bargain);
    return {
      ...compares,
      party,
      isAllowed,
      sums: reachableSums(party.adds, compares.unit * party.scale),
      nthBest: bestSums(party.adds, worth, isAllowed),
      needFor: (utility) => utility * party.scale - least,
    };
  });
  return () => dealsOfOneRun(bargain, searches);
}

function dealsOfOneRun(bargain: Bargain, searches: readonly Search[]): Deals {
  const packages: Package[] = [];
  const worths: number[][] = [];
  const byKey = new Map<string, Deal>();

  const dealOf = (pack: Package): Deal => {
    const key = pack.join();
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, packages.length);
    worths.push(searches.map(({ party, comparable }) => comparable(utilityOf(party, pack, bargain))));
    return packages.push(pack) - 1;
  };
  const worth = (party: number, deal: Deal) => worths[deal]![party]!;
  const ends = searches.map(({ nthBest, sums, isAllowed }, party) => {
    const best = nthBest(0);
    if (best === undefined) return undefined;
    const worst = sums.leastFrom(0, isAllowed) ?? best;
    return { lowest: worth(party, dealOf(worst)), highest: worth(party, dealOf(best)), best };
  });
  let last: { readonly party: number; readonly estimate: Estimate; readonly found: EstimateBySum } | undefined;
  const estimated = (party: number, estimate: Estimate): EstimateBySum => {
    if (last?.estimate !== estimate || last.party !== party) {
      last = { party, estimate, found: estimateBySum(searches[party]!.party.adds, estimate) };
    }
    return last.found;
  };

  return {
    dealOf,
    worth,
    comparable: (party, utility) => searches[party]!.comparable(utility),
    packageOf: (deal) => packages[deal]!,
    hasAny: (party) => ends[party] !== undefined,
    crossesRedLine: (party, deal) => !searches[party]!.isAllowed(packages[deal]!),
    lowest: (party) => ends[party]!.lowest,
    highest: (party) => ends[party]!.highest,
    leastAtOrAbove(party, target) {
      const { sums, needFor, isAllowed, unit } = searches[party]!;
      const { best, highest } = ends[party]!;
      if (target >= highest) return dealOf(best);
      // A target at a package's own worth may miss it by a rounding error: a hair less is asked for, and what is found checked.
      const pack = sums.leastFrom(
        needFor(target - unit),
        (one) => isAllowed(one) && worth(party, dealOf(one)) >= target,
      );
      return dealOf(pack ?? best);
    },
    nthBest(party, n) {
      const pack = searches[party]!.nthBest(n);
      return pack === undefined ? undefined : dealOf(pack);
    },
    bestFor(party, from, to, estimate) {
      const { step, most, packageAt } = estimated(party, estimate);
      const [first, end] = sumsBetween(searches[party]!, step, from, to, most.length);
      const { isAllowed } = searches[party]!;
      let best: { readonly sum: number; readonly pack: Package } | undefined;
      for (let sum = first; sum < end; sum += 1) {
        if (!(most[sum]! > (best === undefined ? Number.NEGATIVE_INFINITY : most[best.sum]!))) continue;
        const pack = packageAt(sum);
        const own = worth(party, dealOf(pack));
        if (own >= from && own <= to && isAllowed(pack)) best = { sum, pack };
      }
      return best === undefined ? undefined : dealOf(best.pack);
    },
    nashBy(party, floor, estimate) {
      const { step, most, packageAt } = estimated(party, estimate);
      const { needFor, isAllowed, party: own } = searches[party]!;
      const [first, end] = sumsBetween(searches[party]!, step, floor, Number.POSITIVE_INFINITY, most.length);
      // What is above the cap is worth no more than that.
      const [need, top] = [needFor(floor), needFor(own.cap)];
      let best: Deal | undefined;
      let largest = Number.NEGATIVE_INFINITY;
      for (let sum = first; sum < end; sum += 1) {
        if (most[sum] === Number.NEGATIVE_INFINITY) continue;
        const product = (Math.min(sum * step, top) - need) * most[sum]!;
        if (product <= largest) continue;
        const pack = packageAt(sum);
        if (!isAllowed(pack) || worth(party, dealOf(pack)) < floor) continue;
        best = dealOf(pack);
        largest = product;
      }
      return best;
    },
  };
}

/**
 * The steps of the grid that may have packages from one utility to another: the first, and the one after the last. What is
 * found there is to be checked.
 */
function sumsBetween(
  { party, needFor }: Search,
  step: number,
  from: number,
  to: number,
  count: number,
): [number, number] {
  const first = Math.max(0, Math.ceil(needFor(from) / step - 1e-9) - party.adds.length);
  const end = to >= party.cap ? count : Math.min(count, Math.floor(needFor(to) / step + 1e-9) + 1);
  return [first, end];
}
