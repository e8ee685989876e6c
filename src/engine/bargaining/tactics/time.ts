/**
 * Time-dependent tactics (Faratin, Sierra and Jennings 1998, section 4.2): the share α(t) of the way conceded depends on
 * the time alone. polynomial: α = k + (1 − k) t^(1/β). exponential: α = exp((1 − t)^β ln k). What is aimed for is
 * most − α (most − least), on the party's own utilities, and on nothing below its floor.
 *
 * β = 0 is the limit: nothing is conceded, not even at the deadline.
 */
import type { TimeTactic } from '../../../model/index.ts';
import { packageFor } from './choose-package.ts';
import type { OfferRule } from './offer-rule.ts';

export const timeRule: OfferRule<TimeTactic> = {
  form: 'time',
  begin(tactic, seat) {
    if (tactic.curve === 'exponential' && !(tactic.opening > 0))
      throw new Error('ln k has no value for an opening of 0.');
    const most = Math.min(tactic.most ?? seat.highest, seat.highest);
    const least = Math.min(Math.max(tactic.least ?? seat.floor, seat.floor), most);
    const aim = (time: number) => {
      const target = least + (most - least) * (1 - conceded(tactic, time)) - seat.slack;
      return Math.min(most, Math.max(least, target));
    };
    return {
      aim: ({ time }) => aim(time),
      next: ({ time }) => packageFor(seat, aim(time)),
    };
  },
};

/** α: how much of the way a time-dependent tactic has gone at a time from 0 to 1. */
export function conceded({ curve, beta, opening }: TimeTactic, time: number): number {
  const t = Math.min(1, Math.max(0, time));
  if (beta === 0) return opening;
  return curve === 'polynomial'
    ? opening + (1 - opening) * t ** (1 / beta)
    : Math.exp((1 - t) ** beta * Math.log(opening));
}
