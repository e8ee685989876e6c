/** The door of kinds and status. */
export { contentOf } from './content.ts';
export { kindOf, questionIn } from './kind.ts';
export { type Premise, premisesIn } from './premise.ts';
export { statusOf } from './status.ts';
export { tenseClash } from './tense-clash.ts';
