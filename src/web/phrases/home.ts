/** Words of the first page. */
const number = (count: number) => new Intl.NumberFormat().format(count);
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const home = {
  title: 'Demarche',
  lead: 'What holds in a dispute, given what the parties are taken to want, what can move, and who can move it.',
  yours: 'Your cases',
  folder: (path: string) => `In ${path}`,
  none: 'No case yet. Begin one, bring a file, or open a case of the library: your first change to it makes a copy here.',
  fresh: 'New case',
  bring: 'Bring a file',
  dropHere: 'Drop a .yaml or .gmcr file anywhere on this page',
  library: 'Library',
  libraryLead:
    'Published conflicts with their published results, and the eve of Vladivostok. Open one and change it: the library stays as it is.',
  first: 'Start here',
  states: (count: number) => plural(count, 'state', 'states'),
  variants: (count: number) => plural(count, 'variant', 'variants'),
  problems: (count: number) => plural(count, 'problem', 'problems'),
  changed: (when: string) =>
    `Changed ${new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(when))}`,
  more: (count: number) => `The folder holds ${number(count)} more cases than are shown.`,
  find: 'Find a case',
  nothingFound: 'No case has that in its title, its question or its parties.',
  newTitle: 'A new case',
  newName: 'What is it called?',
  newNamePlaceholder: 'The mill and the river',
  newQuestion: 'What is the question?',
  newQuestionPlaceholder: 'Who has to move first?',
  begin: 'Begin',
  cancel: 'Cancel',
  broughtTitle: (name: string) => `Brought in: ${name}`,
  broughtOpen: 'Open the case',
  notBroughtTitle: (name: string) => `${name} could not be read`,
  tooLarge: 'This file is larger than any case: 8 MB at most.',
  notText: 'This file is not text in UTF-8. Save it as UTF-8 and bring it again.',
  line: (line: number, column: number) => `Line ${line}, column ${column}: `,
  loading: 'Looking at the cases …',
  failed: 'The server does not answer. Is it still running? Start it again with "npm start" and load this page again.',
  tour: 'A tour of it, in under two minutes',
  unreadable: 'It has problems; open it to mend them.',
};
