/**
 * Behavior-dependent tactics (Faratin, Sierra and Jennings 1998, section 4.4): answer the other's concessions in kind.
 *
 * The paper writes them for the amount of one issue. Here they work on whole packages and on the party's own utilities, so
 * that they say something about named values, too. The demand of an offer of the other is the share of the party's range
 * (floor to best) that it asks the party to give up, d = (best − u) / (best − floor); the party's own demand x is the share
 * that it asks for itself, and starts at 1. With d(0) the other's last demand, d(1) the one before, …, and a window δ:
 * relative: x ← x · d(δ − 1) / d(δ); absolute: x ← x − (d(δ) − d(δ − 1)) ± noise; averaged: x ← x · d(0) / d(δ).
 * So the other's demand shrinking by a tenth shrinks one's own by a tenth. Where the other asked for nothing, d(δ) = 0, the
 * relative and averaged forms stay where they are. x is kept between 0 and 1.
 *
 * Until the other has made δ + 1 offers nothing is conceded: two parties that only imitate never begin. With several others
 * the mean of their demands counts. The share aimed for, not that of the package found for it, is what the next step starts
 * from; steps too small for a package of their own add up. Without chance there is no noise.
 */
import type { BehaviorTactic } from '../../../model/index.ts';
import { packageFor } from './choose-package.ts';
import type { OfferRule } from './offer-rule.ts';

export const behaviorRule: OfferRule<BehaviorTactic> = {
  form: 'behavior',
  begin(tactic, seat) {
    const range = seat.highest - seat.floor;
    const demands = seat.others.map((): number[] => []);
    let share = 1;
    let coming: number | undefined;
    /** The mean demand of the others so many offers ago; undefined where one of them has not made so many. */
    const demand = (ago: number) => {
      const each = demands.map((made) => made[made.length - 1 - ago]);
      return each.reduce<number | undefined>(
        (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one / each.length),
        0,
      );
    };
    const step = () => {
      const noise = tactic.imitates === 'absolute' && tactic.noise > 0 && seat.chance !== undefined;
      const random = noise ? (seat.chance!.below(2) === 0 ? 1 : -1) * seat.chance!.share() * tactic.noise : 0;
      return imitated(tactic, share, demand, random);
    };
    const aim = () => {
      coming ??= step();
      return range > 0 ? seat.floor + coming * range : seat.highest;
    };
    return {
      aim,
      next: () => packageFor(seat, aim()),
      made() {
        share = coming ?? share;
        coming = undefined;
      },
      heard(deal, by) {
        const gap = seat.highest - seat.deals.worth(seat.party, deal);
        demands[seat.others.indexOf(by)]!.push(range > 0 ? gap / range : 0);
        coming = undefined;
      },
    };
  },
};

/** The share asked for next, after `share`; `demand(0)` is the other's last demand, `demand(1)` the one before. */
export function imitated(
  { imitates, window }: Pick<BehaviorTactic, 'imitates' | 'window'>,
  share: number,
  demand: (ago: number) => number | undefined,
  random: number,
): number {
  const earlier = demand(window);
  const later = demand(imitates === 'averaged' ? 0 : window - 1);
  if (earlier === undefined || later === undefined) return share;
  if (imitates === 'absolute') return clamped(share - (earlier - later) + random);
  return earlier > 0 ? clamped(share * (later / earlier)) : share;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
