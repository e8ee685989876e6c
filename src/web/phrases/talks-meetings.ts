/** Words of the editors of meetings, and of what holds without an agreement. */
import { listed } from './figures.ts';

export const meetingWords = {
  title: 'Meetings',
  none: 'One only: where it breaks down, the talks are over.',
  first: 'First',
  add: 'Add a meeting',
  addSays:
    'Talks that break down go on there. Choose it above, and what you change in the terms counts from it on: a word that is read more broadly, other wants, another deadline.',
  newTitle: 'A new meeting',
  editTitle: (name: string) => `The meeting ${name}`,
  edit: (name: string) => `Edit the meeting ${name}`,
  name: 'Name',
  taken: 'Another meeting is called so.',
  by: 'Whose reading of the words it is',
  nobody: 'Nobody’s',
  why: 'What was redefined, in a sentence (optional)',
  remove: 'Remove this meeting',
  removeSays: 'What the terms say of it goes with it.',
  said: {
    add: (name: string) => `Added the meeting ${name}`,
    change: (name: string) => `Changed the meeting ${name}`,
    remove: (name: string) => `Removed the meeting ${name}`,
  },
};

export const breakdownWords = {
  title: 'Without an agreement',
  none: 'each has what it walks away with; the conflict’s states say nothing of it.',
  states: (concept: string | undefined) =>
    `the states hold that the conflict finds to hold${concept === undefined ? '' : ` (${concept})`}.`,
  entry: (where: string, worths: readonly string[], why: string | undefined) =>
    `${where}: ${worths.length === 0 ? 'no numbers' : listed(worths)}${why === undefined ? '' : ` (${why})`}`,
  worth: (party: string, worth: string) => `${worth} to ${party}`,
  anyState: 'all other states',
  edit: 'Edit what holds without an agreement',
  dialog: 'What holds without an agreement',
  uses: 'The states of the conflict hold that it finds to hold',
  lead: 'What these states are worth in the talks: the first entry that fits a state counts. A condition is written as in the wants, such as north.tests and not us.eases; an empty one fits all that are left, and stands last.',
  where: (n: number) => `Entry ${n}: the states in which`,
  whereSays: 'Empty: all that are left.',
  worthTo: (party: string) => `Worth to ${party}`,
  why: 'Why (optional)',
  add: 'Add an entry',
  remove: (n: number) => `Remove entry ${n}`,
  notLast: 'An empty condition fits every state: put it last.',
  said: 'Changed what holds without an agreement',
};
