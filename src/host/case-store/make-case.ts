/** A new case in the opened folder: a folder of its own, and in it, for a copy, what lies beside the shipped case. */
import { cp, lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../../format/index.ts';
import { CASE_FILE, codeOf } from '../case-file.ts';
import { libraryFolder } from '../library.ts';
import { whyUnwritable, writeFileWhole } from '../write-file.ts';
import { followed, isBelow, realOr } from './case-place.ts';
import { MOST_FOLDERS, type Within } from './find-cases.ts';
import { folderName, numbered } from './folder-name.ts';

/** About the shipped case as it is: untrue of a copy as soon as that is changed. */
const staysBehind: ReadonlySet<string> = new Set([CASE_FILE, 'expected.yaml', 'README.md']);

/**
 * Makes a folder named for the case and writes the text as its case.yaml, last, so that nobody meets a case without
 * its sources. The opened folder is made too where only it is missing; one that holds as much as is ever looked through
 * gets nothing more, and neither does the folder of shipped cases or one in it. Gives the new folder's name.
 */
export async function makeCase(
  root: string,
  { name, text, copiedFrom }: { readonly name: string; readonly text: string; readonly copiedFrom?: string },
  { shipped = libraryFolder, mostFolders = MOST_FOLDERS }: Within = {},
): Promise<{ readonly id: string } | { readonly problem: Problem }> {
  const refusal = (await whyShipped(root, shipped)) ?? (await makeRoot(root)) ?? (await whyFull(root, mostFolders));
  if (refusal !== undefined) return { problem: refusal };
  const made = await claim(root, folderName(name));
  if (typeof made !== 'string') return { problem: made };
  const problem = (await bringAlong(copiedFrom, made)) ?? (await writeFileWhole(join(made, CASE_FILE), text));
  if (problem === undefined) return { id: basename(made) };
  await rm(made, { recursive: true, force: true });
  return { problem };
}

async function whyShipped(root: string, shipped: string): Promise<Problem | undefined> {
  const [inside, library] = await Promise.all([followed(root).catch(() => root), realOr(shipped)]);
  if (inside !== library && !isBelow(inside, library)) return undefined;
  return {
    code: 'case/read-only',
    says: 'The opened folder is that of the shipped cases; no case is made there.',
    hint: 'Open a folder of your own.',
  };
}

/** What is beyond this would not be found again. */
async function whyFull(root: string, most: number): Promise<Problem | undefined> {
  if ((await readdir(root)).length < most) return undefined;
  return {
    code: 'place/full',
    says: `The opened folder holds ${most} folders and files already; no case is made there.`,
    hint: 'Move some of them elsewhere, or open another folder.',
  };
}

/** Makes the opened folder where only it is missing. */
async function makeRoot(root: string): Promise<Problem | undefined> {
  try {
    await mkdir(root);
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return whyUnwritable(root, error);
  }
  if ((await stat(root)).isDirectory()) return undefined;
  return {
    code: 'file/not-a-folder',
    file: root,
    says: `"${root}" is a file, not a folder.`,
    hint: 'Open a folder instead.',
  };
}

/** A folder that was not there before, so that of two who want the name only one gets it. */
async function claim(root: string, name: string): Promise<string | Problem> {
  for (const candidate of numbered(name)) {
    const folder = join(root, candidate);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return whyUnwritable(folder, error);
    }
  }
  return {
    code: 'file/exists',
    says: `There are too many cases called "${name}" in "${root}".`,
    hint: 'Choose another name.',
  };
}

async function bringAlong(from: string | undefined, to: string): Promise<Problem | undefined> {
  if (from === undefined) return undefined;
  try {
    for (const name of await readdir(from)) {
      const source = join(from, name);
      if (staysBehind.has(name) || name.startsWith('.') || (await lstat(source)).isSymbolicLink()) continue;
      await cp(source, join(to, name), { recursive: true });
    }
    return undefined;
  } catch (error) {
    return whyUnwritable(join(to, CASE_FILE), error);
  }
}
