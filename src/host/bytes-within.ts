/** The bytes of a file, read within bounds: whatever else goes by a file's name is refused, and so is what is too large. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Problem } from '../format/index.ts';

/** What a file is to be, for the words of a refusal. */
export interface Wanted {
  /** In bytes. */
  readonly largest: number;
  /** `a case`. */
  readonly what: string;
  /** How to mend a name that is no file's. */
  readonly whichFile: string;
  /** How to mend a file that is too large. */
  readonly howSmaller: string;
}

export type Bytes = { readonly path: string; readonly bytes: Uint8Array };
export type Refused = { readonly problem: Problem };

/** All bytes of the file, or why not. Throws only what the system says when there is no such file or it may not be read. */
export async function bytesWithin(path: string, wanted: Wanted): Promise<Bytes | Refused> {
  let file: FileHandle | undefined;
  try {
    // Looked at before it is opened: to open a pipe could wait for ever.
    const found = await stat(path);
    const refuse = (code: string, says: string): Refused => ({
      problem: { code, file: path, says: `"${path}" ${says}`, hint: wanted.whichFile },
    });
    if (found.isDirectory()) return refuse('file/is-a-folder', 'is a folder, not a file.');
    if (!found.isFile()) return refuse('file/not-a-file', 'is not a file that can be read from start to end.');
    if (found.size > wanted.largest) return tooLarge(path, wanted, found.size);
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    // One byte more than allowed, in case it grew meanwhile.
    const bytes = new Uint8Array(Math.min(found.size, wanted.largest) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
      if (length === bytes.length) return refuse('file/changed', 'is being written to just now.');
    }
    return { path, bytes: bytes.subarray(0, length) };
  } finally {
    await file?.close();
  }
}

/** `size` in bytes; left out where it is known only to be more than allowed. */
export function tooLarge(path: string, { largest, what, howSmaller }: Wanted, size?: number): Refused {
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(bytes < 100 * 2 ** 20 ? 1 : 0);
  const most = largest / 2 ** 20;
  const has = size === undefined ? `more than ${most} MB` : `${megabytes(size)} MB`;
  return {
    problem: {
      code: 'file/too-large',
      file: path,
      says: `"${path}" has ${has}; ${what} may have ${most}.`,
      hint: howSmaller,
    },
  };
}
