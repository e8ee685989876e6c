/** What each party has without an agreement, where papers and programs differ. */
import type { Bargain } from '../bargain.ts';
import type { Range } from './frontier.ts';

/**
 * reservation: the reservation value, 0 where none was given (GENIUS). worst: that or the worst that could be agreed on,
 * whichever is more (NegMAS). Or the utilities themselves, by party: those of a state that would hold.
 */
export type Disagreement = 'reservation' | 'worst' | readonly number[];

export function disagreementOf(
  { parties }: Bargain,
  { ranges }: { readonly ranges: readonly Range[] },
  convention: Disagreement = 'reservation',
): readonly number[] {
  if (typeof convention !== 'string') return convention;
  const reservations = parties.map(({ reservation }) => reservation ?? 0);
  if (convention === 'reservation') return reservations;
  return reservations.map((reservation, party) => {
    const given = parties[party]!.reservation ?? Number.NEGATIVE_INFINITY;
    return Math.max(given, ranges[party]?.worst ?? reservation);
  });
}
