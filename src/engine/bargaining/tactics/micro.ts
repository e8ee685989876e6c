/**
 * MiCRO (de Jonge 2022): with one's own packages in order, the next worse one is offered if one has made no more distinct
 * offers than one has received; else an earlier one is repeated. It never goes below its floor. Several others: the fewest
 * distinct offers received from any of them count.
 *
 * The paper repeats at random; without chance the earlier offer with the lowest outcome index is repeated. What it aims for
 * is the lowest it would offer: the next new package when it may concede, else the worst it has offered, which is what it
 * accepts by (rule `target`).
 */
import type { Micro } from '../../../model/index.ts';
import type { OfferRule } from './offer-rule.ts';
import type { Deal } from './table/deals.ts';

export const microRule: OfferRule<Micro> = {
  form: 'micro',
  begin(_, { party, others, deals, floor, chance }) {
    const received = others.map(() => new Set<Deal>());
    const own: Deal[] = [];
    let lowestIndex: Deal | undefined;
    let repeat: Deal | undefined;
    /** The next new package, if it is one's turn to concede and there is one. */
    const fresh = (): Deal | undefined => {
      if (received.some(({ size }) => size < own.length)) return undefined;
      const deal = deals.nthBest(party, own.length);
      return deal !== undefined && deals.worth(party, deal) >= floor ? deal : undefined;
    };
    const repeated = (): Deal => {
      repeat ??= chance === undefined ? lowestIndex! : own[chance.below(own.length)]!;
      return repeat;
    };
    return {
      aim: () => deals.worth(party, fresh() ?? own[own.length - 1]!),
      next: () => fresh() ?? repeated(),
      made(deal) {
        repeat = undefined;
        if (deal !== fresh()) return;
        own.push(deal);
        if (lowestIndex === undefined || isBefore(deals.packageOf(deal), deals.packageOf(lowestIndex)))
          lowestIndex = deal;
      },
      heard(deal, by) {
        received[others.indexOf(by)]!.add(deal);
      },
    };
  },
};

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const issue = a.findIndex((level, at) => level !== b[at]);
  return issue >= 0 && a[issue]! < b[issue]!;
}
