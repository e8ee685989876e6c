/**
 * Nash stability (R): the party has no better move. It looks one move ahead and does not think of the others.
 *
 * Decides: s is stable for i iff R_i⁺(s) is empty.
 * Source: nash1950, nash1951; in graph form fang1993, ch. 3.
 * Conventions: an improvement is strictly better; equally good is no reason to move.
 */
import type { Concept } from './concept.ts';
import { reasonsWithoutAnswer } from './deterrence.ts';
import { withoutImprovement } from './focal.ts';

export const nash: Concept = {
  id: 'nash',
  letters: 'Nash',
  name: 'no better move',
  means: 'it has no move to a state it likes better',
  foresight: 'one move, nobody answers',
  sources: ['nash1950', 'nash1951', 'fang1993'],
  *stable(focal) {
    yield { doing: 'looking for better moves' };
    return withoutImprovement(focal);
  },
  reasons: reasonsWithoutAnswer,
};
