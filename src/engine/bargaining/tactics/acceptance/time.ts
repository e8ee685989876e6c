/** AC_time(T): t ≥ T, whatever is offered (but never below the reservation value). */
import type { Acceptance } from '../../../../model/index.ts';
import type { AcceptanceRule } from './acceptance-rule.ts';

export const timeAcceptance: AcceptanceRule<Extract<Acceptance, { when: 'time' }>> = {
  when: 'time',
  begin: ({ from }) => ({ decide: (_, { time }) => ({ accepted: time >= from, wanted: undefined }) }),
};
