/** As a party's utilities are compared, so that packages worth the same are found to be. */
import { paidSpan } from '../../../../model/index.ts';
import { additiveRange } from '../../additive-range.ts';
import type { BargainParty } from '../../bargain.ts';

const DIGITS = 12;

export interface Comparing {
  /** Utilities that round to the same multiple of it are equal. */
  readonly unit: number;
  /** The multiple that the utility rounds to, and no −0. */
  comparable(utility: number): number;
}

/**
 * To twelve decimals of the power of ten that the party's utilities fit in: 10^-12 up to 1, 10^-6 up to a million. So all that
 * is measured in other units goes as it did.
 */
export function comparing(party: BargainParty): Comparing {
  const { extra, scale, cap } = party;
  const { worst, best } = additiveRange({ ...party, cap: Number.POSITIVE_INFINITY });
  const { least, most } = extra === undefined ? { least: 0, most: 0 } : paidSpan(extra);
  const [low, high] = [Math.min(cap, worst + least / scale), Math.min(cap, best + most / scale)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const decimals = size > 0 && Number.isFinite(size) ? DIGITS - Math.ceil(Math.log10(size) - 1e-9) : DIGITS;
  // A power of ten is a whole number only on this side of 1, and only by such is a decimal fraction reached exactly.
  const [times, over] = decimals >= 0 ? [10 ** decimals, 1] : [1, 10 ** -decimals];
  return { unit: over / times, comparable: (utility) => (Math.round((utility / over) * times) / times) * over + 0 };
}
