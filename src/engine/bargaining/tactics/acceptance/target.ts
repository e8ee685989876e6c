/** u(offer) ≥ what the party aims for now: how time-dependent parties decide in NegMAS. */
import type { Acceptance } from '../../../../model/index.ts';
import type { AcceptanceRule } from './acceptance-rule.ts';

export const targetRule: AcceptanceRule<Extract<Acceptance, { when: 'target' }>> = {
  when: 'target',
  begin: (_, offering) => ({
    decide(got, now) {
      const wanted = offering.aim(now);
      return { accepted: got >= wanted, wanted };
    },
  }),
};
