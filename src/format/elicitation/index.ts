/** Answers of somebody who was asked what they want: the door of this part. */
export type * from './answers.ts';
export { type ReadAnswers, readAnswers } from './read-answers.ts';
