/**
 * AC_next(α, β): α u(offer) + β ≥ u(what the party would offer next). What is wanted is told as a utility of the offer,
 * (u(next) − β) / α, where α > 0.
 */
import type { Acceptance } from '../../../../model/index.ts';
import type { AcceptanceRule } from './acceptance-rule.ts';

export const nextRule: AcceptanceRule<Extract<Acceptance, { when: 'next' }>> = {
  when: 'next',
  begin: ({ scale, plus }, offering, worth) => ({
    decide(got, now) {
      const own = worth(offering.next(now));
      return { accepted: scale * got + plus >= own, wanted: scale > 0 ? (own - plus) / scale : undefined };
    },
  }),
};
