/** The door of attribution. */
export { type Attribution, attribute } from './attribute.ts';
