/**
 * What tactics ask of a space of packages, whether every package is listed or only searched for.
 *
 * Utilities are rounded before they are compared (comparable.ts), so that packages worth the same are found to be, and of
 * such packages the one with the lowest outcome index (the first issue varying slowest) is taken. Packages that cross a
 * party's red lines are none of those it ranks or is given.
 */
import type { Package } from '../../bargain.ts';

/** A package by its number among the deals it was got from. */
export type Deal = number;

/** By issue and level, what a package's level adds to what somebody is taken to gain by it. */
export type Estimate = readonly Float64Array[];

export interface Deals {
  packageOf(deal: Deal): Package;
  dealOf(pack: Package): Deal;
  worth(party: number, deal: Deal): number;
  /** A utility of the party, rounded as those of packages are. */
  comparable(party: number, utility: number): number;
  /** Whether there is any package that the party's red lines allow. Where not, nothing below may be asked for it. */
  hasAny(party: number): boolean;
  crossesRedLine(party: number, deal: Deal): boolean;
  lowest(party: number): number;
  highest(party: number): number;
  /** Of the packages worth at least `target` to the party, the one worth least to it; its best where none is. */
  leastAtOrAbove(party: number, target: number): Deal;
  /** The party's best for 0, its next best for 1, …; undefined past its worst. */
  nthBest(party: number, n: number): Deal | undefined;
  /** Of the packages worth `from` to `to` to the party, the one estimated best; undefined where there is none. */
  bestFor(party: number, from: number, to: number, estimate: Estimate): Deal | undefined;
  /** The package worth at least `floor` to the party with the largest (worth − floor) × estimate; undefined where none is. */
  nashBy(party: number, floor: number, estimate: Estimate): Deal | undefined;
}
