/** What talks came to, and every offer on the way there. Parties are given by their place in the bargain. */
import type { Package } from '../bargain.ts';
import type { OfferResponse } from '../tactics/take-seats.ts';

export type { OfferResponse } from '../tactics/take-seats.ts';

export interface TalksRun {
  readonly outcome: TalksOutcome;
  /** How many offers were made. */
  readonly offers: number;
  /** How many rounds were begun. */
  readonly rounds: number;
  /**
   * Who never answered the last offer, in their order: where the time was up before they spoke again, or somebody walked
   * away. None after an agreement.
   */
  readonly unanswered: readonly number[];
  /** Every offer in order; empty where no trace was asked for. */
  readonly trace: readonly TracedOffer[];
}

export type TalksOutcome = Agreement | TalksBreakdown;

export interface Agreement {
  readonly form: 'agreement';
  readonly package: Package;
  /** Who offered it. */
  readonly by: number;
  /** When the last party accepted it: that may be a round after it was offered. */
  readonly round: number;
  readonly time: number;
  /** Before discounting, by party. */
  readonly utilities: readonly number[];
  readonly discounted: readonly number[];
}

export interface TalksBreakdown {
  readonly form: 'breakdown';
  readonly why: 'deadline' | 'walked away';
  /** Who walked away: each package is worth less to it than its reservation value, or crosses one of its red lines. */
  readonly by: number | undefined;
}

export interface TracedOffer {
  /** Counted from 0. */
  readonly round: number;
  readonly time: number;
  readonly by: number;
  readonly package: Package;
  /** Before discounting, by party. */
  readonly utilities: readonly number[];
  /** At this time; undefined where time costs nobody anything. */
  readonly discounted: readonly number[] | undefined;
  /** What the one who offers wanted for itself. */
  readonly target: number;
  readonly responses: readonly OfferResponse[];
}
