/**
 * Sequential stability (SEQ): every better move can be answered so that the party ends no better off, by moves that
 * those who answer like themselves.
 *
 * Decides: s is stable for i iff for all s1 in R_i⁺(s) there is s2 in R_H⁺(s1) with s ≽_i s2; each step of the
 * answer improves for its mover on the state it leaves.
 * Source: fraser1979, fraser1984; in graph form fang1993, ch. 3.
 * Conventions: an opponent whose wants are unknown is taken not to answer (`sure`) or to like every move (`possible`).
 */
import type { Concept } from './concept.ts';
import { reasonsWithAnswer } from './deterrence.ts';
import { deterred } from './focal.ts';

export const seq: Concept = {
  id: 'seq',
  letters: 'SEQ',
  name: 'deterred by a credible answer',
  means:
    'each better move would be answered by moves that the others like themselves, so that it could end no better off',
  foresight: 'two moves, answers must pay',
  sources: ['fraser1979', 'fraser1984', 'fang1993'],
  stable: (focal) => deterred(focal, focal.levels, 'improvements'),
  reasons: (focal, state) => reasonsWithAnswer(focal, state, focal.levels, 'improvements'),
};
