/** Words for a case without problems. */
import { allOf, counted, sentence } from './words.ts';

export const check = {
  noProblems: 'No problems',
  noConflict: 'The case has no conflict model.',
  size: (parties: number, options: number, states: number, variants: number, statements: number) =>
    `${sentence(
      allOf([
        counted(parties, 'party'),
        counted(options, 'option'),
        counted(states, 'feasible state'),
        counted(variants, 'variant'),
        counted(statements, 'statement'),
      ]),
    )}.`,
};
