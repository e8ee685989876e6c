/** AC_const(c): u(offer) ≥ c. */
import type { Acceptance } from '../../../../model/index.ts';
import type { AcceptanceRule } from './acceptance-rule.ts';

export const constRule: AcceptanceRule<Extract<Acceptance, { when: 'const' }>> = {
  when: 'const',
  begin: ({ least }) => ({ decide: (got) => ({ accepted: got >= least, wanted: least }) }),
};
