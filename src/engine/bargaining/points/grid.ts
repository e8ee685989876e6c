/**
 * Whole numbers instead of utilities, so that sums do not depend on the order in which they are made and ties are ties.
 *
 * A party's utilities are looked at to twelve decimals of the power of ten that its range fits in (10^-12 for a range of
 * 1): what is nearer counts as equal. Sums are made in parts of that unit, so that their own rounding stays below it.
 */
import type { BargainParty } from '../bargain.ts';

const DIGITS = 12;
/** A power of two. With ten units of a range before it, sums stay below 2^53. */
const MOST_PARTS = 1024;
const LARGEST = 2 ** 52;
const NOISE = 1e-13;
/** Below it numbers have too few digits left for parts of a unit. */
const TINIEST = 1e-200;

export interface Grid {
  /** Utilities that round to the same multiple of it are equal. */
  readonly unit: number;
  /** One part of it, before the party's scale. */
  readonly part: number;
  readonly parts: number;
  /** What every package has, in parts. */
  readonly base: number;
  /** In units. */
  readonly cap: number;
}

/** `least` and `most`: the sum of what the issues can add, before scale and cap. */
export function gridOf({ bias, scale, cap }: BargainParty, least: number, most: number): Grid {
  const low = Math.min(cap, (bias + least) / scale);
  const high = (bias + most) / scale;
  const top = Math.min(cap, high);
  const size = Math.max(Math.abs(low), Math.abs(top));
  // A range within the rounding of its ends is none.
  const range = top - low > Math.max(size * NOISE, TINIEST) ? top - low : Math.max(size, TINIEST);
  const digits = Math.ceil(Math.log10(range) - 1e-9) - DIGITS;
  const unit = Math.max(Number(`1e${digits}`), Math.max(size, high - low) / (LARGEST / 2));
  const widest = Math.max(size, high - low) / unit;
  let parts = MOST_PARTS;
  while (parts > 2 && widest * parts > LARGEST) parts /= 2;
  const part = (unit * scale) / parts;
  return { unit, part, parts, base: Math.round((bias + least) / part), cap: unitsOf(cap, unit) };
}

export function unitsOf(utility: number, unit: number): number {
  return Number.isFinite(utility) ? Math.round(utility / unit) : utility;
}

/** The utility, in units, of a package whose issues add so many parts to the base. */
export function unitsOfSum({ base, parts, cap }: Grid, sum: number): number {
  return Math.min(cap, Math.floor((sum + base + parts / 2) / parts));
}

/** The least sum that comes to so many units. */
export function leastSum({ base, parts }: Grid, units: number): number {
  return units * parts - parts / 2 - base;
}
