/** Why something cannot be answered or changed, as the desk says it. */
import type { Problem } from '../../format/index.ts';
import { number } from './figures.ts';

export const desk = {
  fell: 'What computes the answers has stopped. Your work is in the case and its journal.',
  again: 'Load the page again',
};

export const refused = {
  noConflict: 'The case holds no conflict model yet: nobody in it can do anything.',
  noState: (n: number) => `There is no state ${n}.`,
  noParty: (id: string) => `There is no party “${id}” any more. Choose again.`,
  noPartyChosen: 'Choose at least one party.',
  decidesNothing: (party: string) => `No party “${party}” has anything to decide here.`,
  noOptions: 'There are no options here to ask about: the states are listed by hand.',
  noOption: (id: string) => `There is no option “${id}” any more.`,
  noConcept: (id: string) => `There is no stability concept “${id}”.`,
  conceptLeftOut: (id: string) => `The concept “${id}” was not reckoned with.`,
  noStatusQuo: 'The case names no status quo, so nothing can be reached from it.',
  noVariant: (id: string) => `There is no variant “${id}” any more. Choose another one.`,
  noVariants: 'The case has no variants to compare it with.',
  tooManyMoves: (most: number) => `The model has more than ${number(most)} moves, more than a spreadsheet has rows.`,
  tooManyRows: (states: number, most: number) =>
    `The model has ${number(states)} states; a table for a spreadsheet may have ${number(most)} rows.`,
};

export const notYaml: Problem = {
  code: 'yaml/unreadable',
  says: 'The text of the case cannot be read as YAML just now, so nothing in it can be changed by a form.',
  hint: 'Mend it in the text pane first; the problems are listed there.',
};

export const noCase: Problem = {
  code: 'case/no-version',
  says: 'This is not the text of a case: it has no line "demarche: 1".',
  hint: 'A case is a .yaml file that begins with it; files of other programs end in .gmcr.',
};

const PROGRAMS = { genius: 'GENIUS', geniusweb: 'GeniusWeb', negmas: 'NegMAS' };

export const talksOfAnother = (format: keyof typeof PROGRAMS): Problem => ({
  code: 'case/talks-file',
  says: `This is a file of talks for ${PROGRAMS[format]}, which keeps what is on the table and what each party wants in files of their own.`,
  hint: 'Put them into one folder, and make a case of it on the command line: demarche talks convert FOLDER CASE.yaml. Then bring that.',
});
