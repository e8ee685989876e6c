/** Set up once for many negotiations over the same bargain. */
import { type Bargain, outcomeCount } from '../../bargain.ts';
import type { Deals } from './deals.ts';
import { listedDeals } from './listed.ts';
import { searchedDeals } from './searched.ts';

export interface TalksTable {
  readonly bargain: Bargain;
  readonly form: 'listed' | 'searched';
  /** For one run: listed deals are the same for all of them; searched ones are numbered as they are met. */
  open(): Deals;
}

export interface TableOptions {
  /** Up to how many packages are listed: those that keep it within MOST_WORTHS, unless told otherwise. */
  readonly mostListed?: number;
}

/** Packages times parties: each takes some twenty bytes. */
const MOST_WORTHS = 4_000_000;

/**
 * How the packages would be dealt with: listed one by one; searched for, which needs issues that add up; or not at all,
 * where there are too many to list and what counts in combination forbids adding up.
 */
export function howTabled(
  bargain: Bargain,
  { mostListed = Math.floor(MOST_WORTHS / Math.max(1, bargain.parties.length)) }: TableOptions = {},
): 'listed' | 'searched' | 'too large' {
  if (outcomeCount(bargain) <= BigInt(mostListed)) return 'listed';
  return bargain.parties.every(({ extra }) => extra === undefined) ? 'searched' : 'too large';
}

/** Throws where the bargain is too large for a table: ask `howTabled` first. */
export function tableOf(bargain: Bargain, options: TableOptions = {}): TalksTable {
  const form = howTabled(bargain, options);
  if (form === 'too large') {
    throw new Error(`${outcomeCount(bargain)} packages whose issues do not add up are too many for a table.`);
  }
  if (form === 'listed') {
    const deals = listedDeals(bargain);
    return { bargain, form, open: () => deals };
  }
  return { bargain, form, open: searchedDeals(bargain) };
}
