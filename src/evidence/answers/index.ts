/** The door of answers. */
export { mergeSame } from './merge-same.ts';
export { isOurCountry, ourParty, withOurs } from './our-country.ts';
export type { ReportAnswers } from './report-answers.ts';
export { restoreParagraphs } from './restore-paragraphs.ts';
