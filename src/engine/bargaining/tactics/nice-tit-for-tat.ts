/**
 * Nice tit-for-tat (Baarslag, Hindriks and Jonker 2013): how far the other has come from its first offer toward the Nash
 * point, on one's own utilities, is how far one goes oneself from one's best toward it. The Nash point is estimated from a
 * model of the other (the Bayesian one where no other was asked for; as believed, it is known from the start); of the packages that are about as good for oneself the
 * one estimated best for the other is offered, and where the other already offered one at least as good, that one.
 *
 * Near the end it comes down to the Nash point by itself, from BONUS_FROM on, as its authors' program does; else two of them
 * never begin. Not taken over from there: the multiplier of the Nash utility by the first gap, and its bound at one half.
 * Several others: the mean of how far they came, and the mean of their models.
 */
import type { NiceTitForTat } from '../../../model/index.ts';
import { packageFor } from './choose-package.ts';
import type { OfferRule } from './offer-rule.ts';
import type { Moment } from './seat.ts';
import type { Deal, Estimate } from './table/deals.ts';

const BONUS_FROM = 0.91;
const BONUS_RATE = 20;

export const niceTitForTatRule: OfferRule<NiceTitForTat> = {
  form: 'nice-tit-for-tat',
  begin(_, seat) {
    const { party, deals, model, highest, floor } = seat;
    if (model === undefined) throw new Error('Nice tit-for-tat needs a model of the others.');
    const first = new Map<number, number>();
    const most = new Map<number, number>();
    let best: Deal | undefined;
    let known: { readonly estimate: Estimate; readonly nash: number } | undefined;
    const nash = (): number => {
      const estimate = model.estimate();
      if (known?.estimate !== estimate) {
        const deal = deals.nashBy(party, floor, estimate);
        known = { estimate, nash: deal === undefined ? floor : Math.max(floor, deals.worth(party, deal)) };
      }
      return known.nash;
    };
    const aim = ({ time }: Moment): number => {
      if (first.size === 0) return highest;
      const own = nash();
      const come = [...first].map(([other, from]) => comeToward(own, from, most.get(other)!));
      const target = highest - (come.reduce((sum, one) => sum + one, 0) / come.length) * (highest - own);
      return target - bonusAt(time) * Math.max(0, target - own);
    };
    return {
      aim,
      next(now) {
        const planned = packageFor(seat, aim(now));
        const isBetter = best !== undefined && deals.worth(party, best) >= deals.worth(party, planned);
        return isBetter ? best! : planned;
      },
      heard(deal, by) {
        const worth = deals.worth(party, deal);
        if (!first.has(by)) first.set(by, worth);
        most.set(by, Math.max(worth, most.get(by) ?? worth));
        const isBest = best === undefined || worth > deals.worth(party, best);
        if (isBest && !deals.crossesRedLine(party, deal)) best = deal;
      },
    };
  },
};

/** The share of the way from the other's first offer to the Nash point that its best offer has come, 0 to 1. */
export function comeToward(nash: number, first: number, most: number): number {
  return nash > first ? Math.min(1, (most - first) / (nash - first)) : 1;
}

export function bonusAt(time: number): number {
  return Math.min(1, Math.max(0, BONUS_RATE * (time - BONUS_FROM)));
}
