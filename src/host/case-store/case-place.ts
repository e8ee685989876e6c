/** From an id to the one place in the opened folder that it means; never to a place outside. */
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { Problem } from '../../format/index.ts';
import { CASE_FILE, codeOf, whyUnreadable } from '../case-file.ts';
import { libraryFolder } from '../library.ts';

export interface CasePlace {
  readonly id: string;
  /** The case file, all links followed. */
  readonly file: string;
  /** Where its journal is kept, and the folder made for that. */
  readonly journal: string;
  readonly workFolder: string;
  readonly isThere: boolean;
}

/** Levels of folders below the opened one in which cases are looked for. */
export const DEEPEST = 3;

/** The folder beside a case for what belongs to nobody but this program. */
export const WORK_FOLDER = '.demarche';

const LONGEST_ID = 1000;
// What would be a way out if it were decoded once more, or read as another system reads paths; there, what is no name.
const unfit = process.platform === 'win32' ? /[\\:*?"<>|\p{Cc}]|%(?:2e|2f|5c|00)/iu : /[\\\p{Cc}]|%(?:2e|2f|5c|00)/iu;

/** What is wrong with an id, before anything is looked up; undefined where it may name a case. */
export function caseIdFault(id: string): Problem | undefined {
  if (id === '.') return undefined;
  const parts = stepsOf(id);
  if (parts !== undefined && parts.length <= DEEPEST && !parts.includes('node_modules')) return undefined;
  return {
    code: 'place/unfit',
    says: `"${shown(id)}" is not the name of a case in the opened folder.`,
    hint: `A case is named by its path below the opened folder, at most ${DEEPEST} levels deep, without "..".`,
  };
}

/** The folders and the file that a path names below another; undefined where one of them may be a way out, or hides. */
export function stepsOf(path: string): readonly string[] | undefined {
  const steps = path.split('/');
  const isPlain = (step: string) => step !== '' && !step.startsWith('.') && !unfit.test(step);
  return path.length <= LONGEST_ID && steps.every(isPlain) ? steps : undefined;
}

/** Whether a name is that of a case in a single file. */
export function isCaseFileName(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name);
}

/**
 * The place that an id means. Links are followed as long as they stay inside the opened folder, and what lies below the
 * folder of shipped cases, `shipped`, is no place of it: whoever opens a folder above has these to read and to copy only.
 */
export async function placeOfCase(
  root: string,
  id: string,
  shipped: string = libraryFolder,
): Promise<CasePlace | { readonly problem: Problem }> {
  const fault = caseIdFault(id);
  if (fault !== undefined) return { problem: fault };
  try {
    const inside = await realpath(root);
    const named = id === '.' ? inside : join(inside, ...id.split('/'));
    const isFile = isCaseFileName(id) && !id.includes('/') && !(await isFolder(named));
    const written = isFile ? named : join(named, CASE_FILE);
    const file = await followed(written);
    if (!isBelow(file, inside)) return { problem: leadsOut(id) };
    if (isBelow(file, await realOr(shipped))) return { problem: isShipped(id) };
    const workFolder = join(dirname(file), WORK_FOLDER);
    return {
      id,
      file,
      workFolder,
      journal: join(workFolder, isFile ? `${basename(file)}.journal.json` : 'journal.json'),
      isThere: await isAnything(file),
    };
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
    return { problem: isMissing ? noSuchCase(id) : whyUnreadable(id, error) };
  }
}

/** Whether a file's place, once found, is still what it was: no link was put in the way meanwhile. */
export async function whyMoved(file: string): Promise<Problem | undefined> {
  const folder = dirname(file);
  const real = await realpath(folder).catch(() => undefined);
  const isLink = await lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (real === folder && !isLink) return undefined;
  return {
    code: 'place/moved',
    file,
    says: `"${file}" leads elsewhere since a moment ago; nothing was written.`,
    hint: 'Somebody put a link in its place. Open the case again.',
  };
}

export function noSuchCase(id: string): Problem {
  return {
    code: 'place/missing',
    says: id === '.' ? 'The opened folder itself holds no case.' : `The opened folder holds no case "${shown(id)}".`,
    hint: 'It may have been moved, renamed or deleted.',
  };
}

/** The path with all links followed, as far as it exists. */
export async function followed(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    // A link that leads nowhere would be written through by some systems; it is no place for a case.
    if (await isAnything(path)) throw error;
    return join(await followed(dirname(path)), basename(path));
  }
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path with all links followed; as it is where it leads nowhere. */
export async function realOr(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function isShipped(id: string): Problem {
  return {
    code: 'case/read-only',
    says: `"${shown(id)}" is one of the shipped cases, or lies among them; these are not changed.`,
    hint: 'Open it from the library on the first page, and make a copy to work on.',
  };
}

function leadsOut(id: string): Problem {
  return {
    code: 'place/leads-out',
    says: `"${shown(id)}" is a link that leads out of the opened folder.`,
    hint: 'Only what lies in the opened folder is read and written. Open the folder that the link leads to instead.',
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isAnything(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Of a name from anywhere, enough to be recognized. */
export function shown(id: string): string {
  const visible = id.replace(/\p{C}/gu, '\ufffd');
  return visible.length > 80 ? `${visible.slice(0, 80)}…` : visible;
}
