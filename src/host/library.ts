/** The cases shipped with the program: read-only, to look at and to copy. */
import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../format/index.ts';
import { CASE_FILE, codeOf, readCaseText } from './case-file.ts';

/** Beside src/ and dist/ alike. */
export const libraryFolder = fileURLToPath(new URL('../../cases', import.meta.url));

export interface LibraryCase {
  /** Its folder's name. */
  readonly id: string;
  readonly folder: string;
}

export async function libraryCases(): Promise<LibraryCase[]> {
  const found = await readdir(libraryFolder, { withFileTypes: true });
  const folders = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const cases = await Promise.all(
    folders.sort().map(async (id) => {
      const folder = join(libraryFolder, id);
      return (await isThere(join(folder, CASE_FILE))) ? [{ id, folder }] : [];
    }),
  );
  return cases.flat();
}

/** The text of a shipped case's own line of the list: title and question are read from it by whoever shows them. */
export async function libraryCaseText({ folder }: LibraryCase): Promise<string> {
  const read = await readCaseText(folder);
  if ('problem' in read) throw new Error(read.problem.says);
  return read.text;
}

/** Copies a shipped case into a folder that does not exist yet. */
export async function copyCase({ folder }: LibraryCase, target: string): Promise<{ readonly problem?: Problem }> {
  if (await isThere(target)) {
    return {
      problem: {
        code: 'file/exists',
        file: target,
        says: `"${target}" exists already.`,
        hint: 'Name another folder; nothing is overwritten.',
      },
    };
  }
  try {
    await cp(folder, target, { recursive: true, errorOnExist: true, force: false });
    return {};
  } catch (error) {
    return {
      problem: {
        code: 'file/unwritable',
        file: target,
        says: `"${target}" could not be written (${codeOf(error) ?? error}).`,
      },
    };
  }
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
