/** Talks from and to the JSON profiles of GeniusWeb: the door of this part. */
export { readGeniusWeb } from './read-geniusweb.ts';
export { type WrittenGeniusWeb, writeGeniusWeb } from './write-geniusweb.ts';
