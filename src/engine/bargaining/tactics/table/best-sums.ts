/**
 * Packages from the best sum down, without listing them all: the best one, and for each one taken those that are one level
 * worse on a single issue, in a heap (Lawler 1972, the k best solutions; each is made once, by changing only the issue last
 * changed or a later one). Packages with the same sum come in the order in which they are found.
 */
import type { Package } from '../../bargain.ts';
import { Heap } from '../../heap.ts';
import type { Estimate } from './deals.ts';

interface Waiting {
  /** By issue, how many levels from its best one. */
  readonly ranks: readonly number[];
  /** Earlier issues stay as they are. */
  readonly from: number;
  readonly sum: number;
}

/** So many packages that are not wanted are passed over before the next one is given up. */
const MOST_PASSED = 20_000;

/** The n-th best package that is wanted, counted from 0; undefined past the worst. Remembers those before it. */
export function bestSums(
  adds: Estimate,
  worth: (pack: Package) => number,
  isWanted: (pack: Package) => boolean,
): (n: number) => Package | undefined {
  const orders = adds.map((add) => [...add.keys()].sort((a, b) => add[b]! - add[a]! || a - b));
  const packageAt = (ranks: readonly number[]): Package => ranks.map((rank, issue) => orders[issue]![rank]!);
  const waits = (ranks: readonly number[], from: number): Waiting => ({ ranks, from, sum: worth(packageAt(ranks)) });
  const heap = new Heap<Waiting>(isBefore);
  heap.put(
    waits(
      adds.map(() => 0),
      0,
    ),
  );
  const found: Package[] = [];
  return (n) => {
    for (let passed = 0; found.length <= n && passed < MOST_PASSED; passed += 1) {
      const best = heap.take();
      if (best === undefined) return undefined;
      const pack = packageAt(best.ranks);
      if (isWanted(pack)) {
        found.push(pack);
        passed = 0;
      }
      for (let issue = best.from; issue < orders.length; issue += 1) {
        const rank = best.ranks[issue]! + 1;
        if (rank < orders[issue]!.length) heap.put(waits(best.ranks.with(issue, rank), issue));
      }
    }
    return found[n];
  };
}

function isBefore(a: Waiting, b: Waiting): boolean {
  if (a.sum !== b.sum) return a.sum > b.sum;
  const issue = a.ranks.findIndex((rank, at) => rank !== b.ranks[at]);
  return issue >= 0 && a.ranks[issue]! < b.ranks[issue]!;
}
