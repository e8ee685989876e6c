/** Words of bringing in a report. */
import type { Problem } from '../../format/index.ts';
import { day, number, plural } from './figures.ts';

const dayOf = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : undefined) ?? value;

/** `length` in UTF-16 units. */
export const tooLong = (length: number, most: number): Problem => ({
  code: 'report/too-long',
  says: `The report has ${number(Math.round(length / 1000))} thousand characters; at most ${number(most / 1000)} thousand are read.`,
  hint: 'Cut it into its parts, and bring each.',
});

export const emptyPage: Problem = {
  code: 'report/empty',
  says: 'The page holds no text: what it shows is loaded by its scripts, and those are not run.',
  hint: 'Copy the text from the page in your browser, and paste it here.',
};

export const readerFell: Problem = {
  code: 'report/reader-fell',
  says: 'What reads reports has stopped at this one. Nothing was changed.',
  hint: 'Try it once more; if it stops again, paste the part that matters.',
};

export const fileTooLarge = (name: string, bytes: number, most: number): Problem => ({
  code: 'report/too-large',
  file: name,
  says: `"${name}" has ${number(Math.ceil(bytes / 2 ** 20))} MB; at most ${most / 2 ** 20} MB are read.`,
  hint: 'Keep the part that matters, as text.',
});

export const copyNotMade: Problem = {
  code: 'report/no-copy',
  says: 'The copy of this library case could not be made, so the report’s text is not in a folder yet.',
  hint: 'It is kept in this page. Bring it again once the case is saved.',
};

export const notChanged: Problem = {
  code: 'report/not-changed',
  says: 'The case could not be changed just now, so the report is not in it.',
  hint: 'Look at the text pane, and bring it again.',
};

export const changedSince: Problem = {
  code: 'report/changed-since',
  says: 'The text of this source is not the one that was brought in: its file was changed.',
  hint: 'Passages are looked for by their words. Bring the text anew to make it the one that counts.',
};

export const bring = {
  title: 'Bring a report',
  there: (name: string) =>
    `“${name}” is in the case already. Brought once more it is a second source, and what it says counts twice: to replace its text, bring it again from its own details.`,
  titleAgain: (name: string) => `Bring the text of “${name}” again`,
  lead: 'Paste its text, or drop or choose a file: a web page (.html), plain text (.txt) or Markdown (.md).',
  paste: 'Text of the report',
  pastePlaceholder: 'Paste the report here …',
  choose: 'Choose a file',
  chosen: (name: string, bytes: number) =>
    `${name}, ${bytes < 2 ** 20 ? `${number(Math.max(1, Math.round(bytes / 1024)))} kB` : `${number(Math.round(bytes / 2 ** 20))} MB`}`,
  without: 'Take the file away',
  drop: 'Drop a file with the report',
  reading: 'Reading …',
  found: (paragraphs: number, statements: number, speakers: number) =>
    `${plural(paragraphs, 'paragraph', 'paragraphs')}, ${plural(statements, 'statement', 'statements')} by ${plural(speakers, 'speaker', 'speakers')}.`,
  name: 'Title',
  published: 'Published on',
  publishedWhy: 'Weekdays and “last week” are reckoned from it.',
  stated: (value: string) => `The report itself says ${dayOf(value)}.`,
  guessed: (value: string) => `${dayOf(value)} would fit the days that the report names. Is that right?`,
  take: (value: string) => `Yes, ${dayOf(value)}`,
  noGuess: 'The report does not say when it appeared. Without the day, its weekdays stay undated.',
  store: 'May its text be stored in the case’s folder?',
  storeYes: 'Yes: it is kept in “sources” beside the case',
  storeNo: 'No: it stays in this page only',
  storeNoMeans:
    'The ledger then keeps paragraph, place and a seal of each passage, and what you say of it in your own words. After a reload the text is asked for again.',
  cancel: 'Not now',
  bring: 'Bring it in',
  replace: 'Replace its text',
  same: 'It is the very text that the source had.',
  allFound: (count: number) => `${plural(count, 'statement', 'statements')} of the ledger found again in it.`,
  orphaned: (count: number) =>
    count === 1
      ? 'One statement of the ledger is not found in this text any more. It stays in the ledger, marked as an orphan:'
      : `${number(count)} statements of the ledger are not found in this text any more. They stay in the ledger, marked as orphans:`,
  moreOrphans: (count: number) => `and ${number(count)} more`,
  orphansBefore: (count: number) =>
    `${plural(count, 'statement was', 'statements were')} not found in the text before, either.`,
  broughtStep: (name: string) => `Brought in “${name}”`,
  replacedStep: (name: string) => `Brought the text of “${name}” again`,
  storedStep: (name: string) => `Stored the text of “${name}”`,
  untitled: 'Report without a title',
};
