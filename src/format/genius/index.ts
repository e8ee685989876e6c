/** Talks from and to the XML files of GENIUS: the door of this part. */
export { readGenius } from './read-genius.ts';
export { type WrittenGenius, writeGenius } from './write-genius.ts';
