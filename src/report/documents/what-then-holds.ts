/** After talks that broke down: the states that the case's conflict finds to hold without an agreement. None is chosen. */
import type { BreakdownFound } from '../../analysis/index.ts';
import type { Bargain } from '../../engine/bargaining/index.ts';
import { utilityText } from '../phrases/figures.ts';
import { talks as phrases } from '../phrases/index.ts';
import { stateInWords } from '../words/state-in-words.ts';
import { type Block, heading, list, paragraph, said } from '../writers/document.ts';

/** `bargain`: of the meeting whose terms the breakdown is of. */
export function thenHoldsBlocks({ states, conflict }: BreakdownFound, { parties }: Pick<Bargain, 'parties'>): Block[] {
  if (states.length === 0) return [heading(phrases.thenHoldsTitle), paragraph(phrases.nothingHolds)];
  return [
    heading(phrases.thenHoldsTitle),
    paragraph(phrases.thenHold(states.length)),
    list(
      states.map(({ state, number, utilities }) => {
        const worths = parties.map(({ name }, party) => {
          const utility = utilities[party];
          return utility === undefined
            ? phrases.noNumber(said(name))
            : phrases.worthTo(said(name), utilityText(utility));
        });
        return phrases.stateWorth(phrases.stateWords(number, stateInWords(conflict, state)), worths);
      }),
    ),
  ];
}
