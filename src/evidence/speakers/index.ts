/** The door of attribution. */
export { type Attribution, attribute } from './attribute.ts';
export { attributeParts } from './attribute-parts.ts';
export { isDayOfSaying } from './day-of-saying.ts';
export type { Ambiguous } from './meant.ts';
