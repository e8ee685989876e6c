/** One way of making offers: a file with a row of this kind, and a line in offer-rules.ts. */
import type { OfferTactic } from '../../../model/index.ts';
import type { Offering, Seat } from './seat.ts';

export interface OfferRule<T extends OfferTactic> {
  readonly form: T['form'];
  /** `begin` starts another tactic at the same seat, for those that change what another one does. */
  begin(tactic: T, seat: Seat, begin: (tactic: OfferTactic, seat: Seat) => Offering): Offering;
}
