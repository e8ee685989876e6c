/**
 * Symmetric sequential stability (SSEQ): every better move can be answered credibly so that the party ends no better
 * off, and no move of its own afterwards mends that.
 *
 * Decides: s is stable for i iff for all s1 in R_i⁺(s) there is s2 in R_H⁺(s1) with s ≽_i s2 and s ≽_i s3 for all s3
 * in R_i(s2).
 * Source: rego2015 (two parties), rego2017 (any number).
 * Conventions: as for SEQ. The letters are also used elsewhere for "strong SEQ", which is another concept.
 */
import type { Concept } from './concept.ts';
import { reasonsWithAnswer } from './deterrence.ts';
import { deterred } from './focal.ts';

export const sseq: Concept = {
  id: 'sseq',
  letters: 'SSEQ',
  name: 'deterred by a credible answer it cannot mend',
  means:
    'each better move would be answered by moves that the others like themselves, and no further move of its own leaves it better off',
  foresight: 'three moves, answers must pay',
  sources: ['rego2015', 'rego2017'],
  stable: (focal) => deterred(focal, focal.refuge(), 'improvements'),
  reasons: (focal, state) => reasonsWithAnswer(focal, state, focal.refuge(), 'improvements'),
};
