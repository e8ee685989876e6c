/**
 * Symmetric metarationality (SMR): every better move can be answered so that the party ends no better off, and no
 * move of its own afterwards mends that.
 *
 * Decides: s is stable for i iff for all s1 in R_i⁺(s) there is s2 in R_H(s1) with s ≽_i s2 and s ≽_i s3 for all s3
 * in R_i(s2).
 * Source: howard1971; in graph form fang1993, ch. 3.
 * Conventions: the answer's worth is the best that the party holds or can move to after it.
 */
import type { Concept } from './concept.ts';
import { reasonsWithAnswer } from './deterrence.ts';
import { deterred } from './focal.ts';

export const smr: Concept = {
  id: 'smr',
  letters: 'SMR',
  name: 'deterred by an answer it cannot mend',
  means:
    'each better move could be answered, at whatever cost to those who answer, so that no further move of its own leaves it better off',
  foresight: 'three moves, the answer may be spite',
  sources: ['howard1971', 'fang1993'],
  stable: (focal) => deterred(focal, focal.refuge(), 'moves'),
  reasons: (focal, state) => reasonsWithAnswer(focal, state, focal.refuge(), 'moves'),
};
