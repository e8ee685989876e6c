/** From what a person names when she starts the server: the folder it opens, and the case it begins with. */
import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../format/index.ts';
import { CASE_FILE, isBelow, isGmcr, isThere, libraryFolder, realOr, whyUnreadable } from '../host/index.ts';
import { pageOfCase } from './address.ts';
import { SHIPPED_FIRST } from './home.ts';

export interface ToOpen {
  readonly folder: string;
  /** The page to begin with: `/`, `/folder/river`. */
  readonly page: string;
  /** The case that was named, or the shipped one where nothing was; undefined for a folder of cases. */
  readonly casePath: string | undefined;
}

/** Where cases are kept when no folder is named. */
export function ownFolder(home: string = homedir()): string {
  return join(home, 'Demarche');
}

export async function whatToOpen(
  named: string | undefined,
  own: string = ownFolder(),
): Promise<ToOpen | { readonly problem: Problem }> {
  if (named === undefined) return shipped(SHIPPED_FIRST, own);
  const path = resolve(named);
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    const problem = whyUnreadable(named, error);
    if (problem.code !== 'file/missing') return { problem };
    // It is made when the first case is put in.
    if (await isFolderThere(dirname(path))) {
      const isAmongShipped = isIn(await realpath(dirname(path)), await realOr(libraryFolder));
      return { folder: isAmongShipped ? own : path, page: '/', casePath: undefined };
    }
    const hint = 'Name a folder that is there, or a new one inside a folder that is.';
    return { problem: { ...problem, hint } };
  }
  const folder = isFolder ? path : dirname(path);
  const real = await realpath(folder);
  const library = await realOr(libraryFolder);
  // The shipped cases are read-only, however they are named.
  if (dirname(real) === library && (isFolder || basename(path) === CASE_FILE)) return shipped(basename(real), own);
  if (isIn(real, library)) return { folder: own, page: '/', casePath: undefined };
  if (isFolder) {
    const isCase = await isThere(join(path, CASE_FILE));
    return isCase
      ? { folder, page: pageOfCase('folder', '.'), casePath: path }
      : { folder, page: '/', casePath: undefined };
  }
  if (basename(path) === CASE_FILE) return { folder, page: pageOfCase('folder', '.'), casePath: path };
  if (/\.ya?ml$/i.test(path)) return { folder, page: pageOfCase('folder', basename(path)), casePath: path };
  // Its home page lists what can be imported from elsewhere.
  if (isGmcr(path)) return { folder, page: '/', casePath: path };
  return {
    problem: {
      code: 'file/no-case',
      file: named,
      says: `"${named}" is neither a folder nor a case file.`,
      hint: 'A case is a folder with case.yaml in it, or a single file that ends in .yaml.',
    },
  };
}

function shipped(id: string, own: string): ToOpen {
  return { folder: own, page: pageOfCase('library', id), casePath: join(libraryFolder, id) };
}

function isIn(path: string, folder: string): boolean {
  return path === folder || isBelow(path, folder);
}

async function isFolderThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
