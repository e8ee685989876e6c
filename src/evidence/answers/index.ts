/** The door of answers. */
export { mergeSame } from './merge-same.ts';
export { isOurCountry, withOurs } from './our-country.ts';
export type { ReportAnswers } from './report-answers.ts';
export { restoreParagraphs } from './restore-paragraphs.ts';
