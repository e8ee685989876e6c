/** A file of answers as it lies on the disk: text, within bounds. */
import type { Problem } from '../format/index.ts';
import { bytesWithin, type Wanted } from './bytes-within.ts';
import type { TextFile } from './case-file.ts';
import { whyUnreadable } from './why-unreadable.ts';

const ANSWERS: Wanted = {
  largest: 2 ** 20,
  what: 'a file of answers',
  whichFile: 'Answers are a text file; without --answers the command prints one to fill in.',
  howSmaller: 'Nobody answers so much: is it the right file?',
};

export async function readAnswersText(path: string): Promise<TextFile | { readonly problem: Problem }> {
  try {
    const read = await bytesWithin(path, ANSWERS);
    if ('problem' in read) return read;
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch (error) {
    return { problem: whyUnreadable(path, error) };
  }
}
