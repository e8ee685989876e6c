/** The one place by which an alternative is ahead, in words: what it has, what the other has, what that is worth in the case. */

import type { TalksParty, TalksTerms } from '../../model/index.ts';
import { worthAt } from '../../model/talks/worth.ts';
import { utilityText } from '../phrases/figures.ts';
import { amountText } from './packages-in-words.ts';

/** `at`: the issue's place in the talks; the amounts of who is ahead there, and of the other. */
export function swapPlaceInWords(
  { issues }: TalksTerms,
  utility: TalksParty['utility'],
  at: number,
  [has, hasNot]: readonly [number, number],
  said: (text: string) => string,
): { readonly issue: string; readonly has: string; readonly hasNot: string; readonly weighs: string | undefined } {
  const issue = issues[at]!;
  const placeOf = (amount: number) => (issue.kind === 'integer' ? amount - issue.low : amount);
  const worth = (amount: number) => worthAt(utility!.values[at]!, amount, placeOf(amount));
  const gain = utility && (utility.weights[at]! * (worth(has) - worth(hasNot))) / utility.scale;
  return {
    issue: said(issue.name),
    has: said(amountText(issue, has)),
    hasNot: said(amountText(issue, hasNot)),
    weighs: gain === undefined ? undefined : utilityText(gain),
  };
}
