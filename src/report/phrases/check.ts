/** Words for a case without problems. */
import { number } from './figures.ts';
import { allOf, counted, plural, sentence } from './words.ts';

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
  talks: (parties: number, issues: number, meetings: number, { assumed, all }: { assumed: number; all: number }) =>
    `Talks of ${counted(parties, 'party')} over ${counted(issues, 'issue')}${meetings === 0 ? '' : `, which change in ${counted(meetings, 'further meeting')}`}.${
      all === 0
        ? ''
        : ` ${number(assumed)} of ${counted(all, 'number')} in them ${plural(assumed, 'is')} the modeler’s assumption.`
    }`,
};
