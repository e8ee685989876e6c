/**
 * What holds for every number that fits the orders.
 *
 * Numbers that fit: an additive utility, for each issue a weight above 0 times a worth from 0 for the worst levels to 1 for
 * the best; better levels have more worth, equally good ones the same; more important issues weigh more, equally important
 * ones the same. Of an issue whose importance or whose order of levels a party did not give, everything is possible.
 *
 * Of a change from one package to another, a loss can be nearly as large as the issue's weight, and a gain nearly nothing,
 * unless it leads from the worst to the best: then it is the whole weight. Weights in order are sums, with numbers from 0, of
 * "the k most important groups weigh 1, the others 0". So the change is surely no loss just when, for each k, at least as
 * many issues of these groups go from worst to best as issues of these groups are lost on, and none is lost on whose
 * importance is not known. (Own derivation; for weights in order alone it is what Kirkwood and Sarin 1985 show.)
 */
import type { Package } from '../../bargain.ts';
import type { PartyOrder } from './order-tables.ts';

/** better: more in all numbers that fit. no-worse: as much or more. undefined: neither is sure. */
export type Surely = 'better' | 'no-worse' | 'equal' | undefined;

export function surely(order: PartyOrder, from: Package, to: Package): Surely {
  /** By group of importance: issues that go from worst to best, less those that are lost on. */
  const surplus = new Array<number>(order.groups).fill(0);
  let changed = false;
  // Something is won or lost that is not a whole weight: then no balance is exact.
  let inexact = false;
  for (const [issue, before] of from.entries()) {
    const after = to[issue]!;
    if (before === after) continue;
    const ranks = order.ranks[issue];
    const group = order.importance[issue];
    if (ranks === undefined) {
      if (group === undefined) return undefined;
      surplus[group]! -= 1;
      changed = true;
      continue;
    }
    const [was, is] = [ranks.byLevel[before]!, ranks.byLevel[after]!];
    if (was === is) continue;
    changed = true;
    const isWhole = Math.max(was, is) === ranks.worst && Math.min(was, is) === 0;
    if (!isWhole || (is < was && group === undefined)) inexact = true;
    if (is < was) {
      if (isWhole && group !== undefined) surplus[group]! += 1;
    } else {
      if (group === undefined) return undefined;
      surplus[group]! -= 1;
    }
  }
  if (!changed) return 'equal';
  let sum = 0;
  let balanced = true;
  for (const one of surplus) {
    sum += one;
    if (sum < 0) return undefined;
    if (sum > 0) balanced = false;
  }
  return balanced && !inexact ? 'no-worse' : 'better';
}

/** Whether the package dominates the other for all numbers that fit: nobody loses, and someone gains in all of them. */
export function surelyDominates(parties: readonly PartyOrder[], one: Package, other: Package): boolean {
  let isBetter = false;
  for (const party of parties) {
    const change = surely(party, other, one);
    if (change === undefined) return false;
    if (change === 'better') isBetter = true;
  }
  return isBetter;
}

/** Whether the package dominates the other for some numbers that fit. What each party's numbers are is up to no other's. */
export function mayDominate(parties: readonly PartyOrder[], one: Package, other: Package): boolean {
  let mayGain = false;
  for (const party of parties) {
    const change = surely(party, one, other);
    if (change === 'better') return false;
    if (change === undefined) mayGain = true;
  }
  return mayGain;
}
