/** The ways of making offers: to add one, add its file and its row. */
import type { OfferTactic, OpponentModel, Tactic } from '../../../model/index.ts';
import { behaviorRule } from './behavior.ts';
import { microRule } from './micro.ts';
import { niceTitForTatRule } from './nice-tit-for-tat.ts';
import type { OfferRule } from './offer-rule.ts';
import { stakeRaisingRule } from './raise-stakes.ts';
import type { Offering, Seat } from './seat.ts';
import { timeRule } from './time.ts';

export const OFFER_RULES: { readonly [F in OfferTactic['form']]: OfferRule<Extract<OfferTactic, { form: F }>> } = {
  time: timeRule,
  behavior: behaviorRule,
  'nice-tit-for-tat': niceTitForTatRule,
  micro: microRule,
  'raise-stakes': stakeRaisingRule,
};

export function begin(tactic: OfferTactic, seat: Seat): Offering {
  return (OFFER_RULES[tactic.form] as OfferRule<OfferTactic>).begin(tactic, seat, begin);
}

/** The model of the others that the tactic keeps: the one asked for; one that it cannot do without; or none. */
export function modelOf({ model, offers }: Pick<Tactic, 'model' | 'offers'>): OpponentModel | undefined {
  const inner = offers.form === 'raise-stakes' ? offers.as : offers;
  if (inner.form === 'raise-stakes') return modelOf({ model, offers: inner });
  return model ?? (inner.form === 'nice-tit-for-tat' ? { form: 'bayesian' } : undefined);
}
