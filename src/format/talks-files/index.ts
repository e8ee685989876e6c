/** Files of talks of other programs, of whichever format: the door of this part. */
export { detectTalksFile, type TalksFileKind } from './detect-talks-file.ts';
export type { Done, ReadTalks, Remark, TalksFile } from './file-notes.ts';
export { type ReadTalksFiles, readTalksFiles } from './read-talks-files.ts';
