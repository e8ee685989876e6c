/**
 * Stake-raising: another tactic that wants more after each meeting that broke down. What the other tactic aims for is raised
 * by `by` of the party's range (floor to best) for each of them, up to its best. Before a first breakdown it is that tactic.
 */
import type { StakeRaising } from '../../../model/index.ts';
import { packageFor } from './choose-package.ts';
import type { OfferRule } from './offer-rule.ts';
import type { Moment } from './seat.ts';

export const stakeRaisingRule: OfferRule<StakeRaising> = {
  form: 'raise-stakes',
  begin({ by, as }, seat, begin) {
    const inner = begin(as, seat);
    if (seat.breakdowns === 0) return inner;
    const more = by * seat.breakdowns * (seat.highest - seat.floor);
    const aim = (now: Moment) => Math.min(seat.highest, inner.aim(now) + more);
    return {
      aim,
      next: (now) => packageFor(seat, aim(now)),
      // The inner tactic goes on as if its own offer had been made.
      made: (_, now) => inner.made?.(inner.next(now), now),
      heard: (deal, from, now) => inner.heard?.(deal, from, now),
    };
  },
};
