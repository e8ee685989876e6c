/** Talks from the YAML and JSON files of NegMAS: the door of this part. */
export { readNegmas } from './read-negmas.ts';
