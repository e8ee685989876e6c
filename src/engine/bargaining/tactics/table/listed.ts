/** Deals where every package is listed: what each is worth to each party, and each party's order of them, made once. */
import { type Bargain, type BargainParty, crossesRedLine, outcomeCount, type Package } from '../../bargain.ts';
import { nextPackage } from '../../next-package.ts';
import { combinedWorth } from './combined-worth.ts';
import { type Comparing, comparing } from './comparable.ts';
import type { Deal, Deals, Estimate } from './deals.ts';
import { orderByWorth } from './order-by-worth.ts';

interface Listing {
  readonly worth: Float64Array;
  /** Deals from the worst to the best, those worth the same by index. */
  readonly order: Uint32Array;
  /** What they are worth, in that order. */
  readonly ascending: Float64Array;
}

export function listedDeals(bargain: Bargain): Deals {
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const count = Number(outcomeCount(bargain));
  const compares = bargain.parties.map(comparing);
  const listings = bargain.parties.map((party, p): Listing => {
    const { comparable } = compares[p]!;
    const worth = worths(party, bargain, sizes, count, comparable);
    const all = orderByWorth(worth);
    const order = party.redLines ? all.filter((deal) => !crossesRedLine(party, packageOf(deal), bargain)) : all;
    const ascending = new Float64Array(order.length);
    for (let place = 0; place < order.length; place += 1) ascending[place] = worth[order[place]!]!;
    return { worth, order, ascending };
  });
  const estimates = remembered(sizes, count);

  return {
    packageOf,
    dealOf: (pack) => pack.reduce((deal, level, issue) => deal * sizes[issue]! + level, 0),
    worth: (party, deal) => listings[party]!.worth[deal]!,
    comparable: (party, utility) => compares[party]!.comparable(utility),
    lowest: (party) => listings[party]!.ascending[0]!,
    highest: (party) => listings[party]!.ascending.at(-1)!,
    hasAny: (party) => listings[party]!.order.length > 0,
    crossesRedLine(party, deal) {
      const one = bargain.parties[party]!;
      return one.redLines !== undefined && crossesRedLine(one, packageOf(deal), bargain);
    },
    leastAtOrAbove(party, target) {
      const { ascending, order } = listings[party]!;
      const place = firstAtLeast(ascending, target);
      // The best may be a tie, of which the first is meant.
      return order[place < order.length ? place : firstAtLeast(ascending, ascending.at(-1)!)]!;
    },
    nthBest(party, n) {
      const { ascending, order } = listings[party]!;
      if (n >= order.length) return undefined;
      // From the best down, but among equals by index: the tie is walked the other way around.
      const worth = ascending[order.length - 1 - n]!;
      const [first, end] = [firstAtLeast(ascending, worth), firstAbove(ascending, worth)];
      return order[first + (n - (order.length - end))];
    },
    bestFor(party, from, to, estimate) {
      const { ascending, order } = listings[party]!;
      const estimated = estimates(estimate);
      let best: Deal | undefined;
      for (let place = firstAtLeast(ascending, from); place < order.length && ascending[place]! <= to; place += 1) {
        const deal = order[place]!;
        const gain = best === undefined ? 1 : estimated[deal]! - estimated[best]!;
        if (gain > 0 || (gain === 0 && deal < best!)) best = deal;
      }
      return best;
    },
    nashBy(party, floor, estimate) {
      const { worth, order } = listings[party]!;
      const estimated = estimates(estimate);
      let best: Deal | undefined;
      let most = Number.NEGATIVE_INFINITY;
      // In the order of the index the numbers lie side by side, which is several times as fast as in that of their worth.
      const isBarred = order.length < count;
      for (let deal = 0; deal < count; deal += 1) {
        if (worth[deal]! < floor) continue;
        const product = (worth[deal]! - floor) * estimated[deal]!;
        if (product <= most || (isBarred && crossesRedLine(bargain.parties[party]!, packageOf(deal), bargain)))
          continue;
        best = deal;
        most = product;
      }
      return best;
    },
  };

  function packageOf(deal: Deal): Package {
    const levels = new Array<number>(sizes.length);
    let rest = deal;
    for (let issue = sizes.length - 1; issue >= 0; issue -= 1) {
      levels[issue] = rest % sizes[issue]!;
      rest = Math.floor(rest / sizes[issue]!);
    }
    return levels;
  }
}

/** The first place with at least the number, in ascending numbers; their count where none is. */
function firstAtLeast(ascending: Float64Array, number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! >= number) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstAbove(ascending: Float64Array, number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

function worths(
  party: BargainParty,
  { issues }: Bargain,
  sizes: readonly number[],
  count: number,
  comparable: Comparing['comparable'],
): Float64Array {
  const worth = totals(party.adds, party.bias, sizes, count);
  const extra = party.extra && combinedWorth(party.extra, issues);
  const pack = sizes.map(() => 0);
  for (let deal = 0; deal < count; deal += 1) {
    const total = extra === undefined ? worth[deal]! : worth[deal]! + extra(pack);
    worth[deal] = comparable(Math.min(party.cap, total / party.scale));
    if (extra !== undefined) nextPackage(pack, sizes);
  }
  return worth;
}

/** What the levels of each package add up to: those of the first issues, once for all packages that share them. */
function totals(adds: Estimate, bias: number, sizes: readonly number[], count: number): Float64Array {
  const sums = new Float64Array(count);
  sums[0] = bias;
  let done = 1;
  for (const [issue, size] of sizes.entries()) {
    const add = adds[issue]!;
    // From the end, so that no sum is overwritten before it is used.
    for (let place = done - 1; place >= 0; place -= 1) {
      const sum = sums[place]!;
      for (let level = size - 1; level >= 0; level -= 1) sums[place * size + level] = sum + add[level]!;
    }
    done *= size;
  }
  return sums;
}

/** The estimate of every package; asked for the same estimate again, what was added up before. */
function remembered(sizes: readonly number[], count: number): (estimate: Estimate) => Float64Array {
  let last: { readonly estimate: Estimate; readonly sums: Float64Array } | undefined;
  return (estimate) => {
    if (last?.estimate !== estimate) last = { estimate, sums: totals(estimate, 0, sizes, count) };
    return last.sums;
  };
}
