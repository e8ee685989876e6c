/**
 * General metarationality (GMR): every better move can be answered so that the party ends no better off, whatever
 * the answer costs those who give it.
 *
 * Decides: s is stable for i iff for all s1 in R_i⁺(s) there is s2 in R_H(s1) with s ≽_i s2, H being the opponents.
 * Source: howard1971; in graph form fang1993, ch. 3.
 * Conventions: ending equally well is deterrent enough (weak sanction; some older programs ask for strictly worse).
 */
import type { Concept } from './concept.ts';
import { reasonsWithAnswer } from './deterrence.ts';
import { deterred } from './focal.ts';

export const gmr: Concept = {
  id: 'gmr',
  letters: 'GMR',
  name: 'deterred by any answer',
  means: 'each better move could be answered so that it ends no better off, even if the answer hurts those who give it',
  foresight: 'two moves, the answer may be spite',
  sources: ['howard1971', 'fang1993'],
  stable: (focal) => deterred(focal, focal.levels, 'moves'),
  reasons: (focal, state) => reasonsWithAnswer(focal, state, focal.levels, 'moves'),
};
