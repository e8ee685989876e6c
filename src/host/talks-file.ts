/**
 * Talks as they lie on the disk: the `talks` of a case, or files of GENIUS, GeniusWeb or NegMAS, named one by one or by
 * the folder that holds them.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { MOST_TALKS_PARTIES, type Problem } from '../format/index.ts';
import { detectTalksFile, type Remark, readTalksFiles, type TalksFile } from '../format/talks-files/index.ts';
import type { Case, Driving, Talks } from '../model/index.ts';
import { bytesWithin, type Wanted } from './bytes-within.ts';
import { CASE_FILE, type OpenedCase, openCase } from './case-file.ts';
import { isThere } from './library.ts';
import { whyUnreadable } from './why-unreadable.ts';

export interface OpenedTalks {
  /** Only where there are no problems at all. */
  readonly talks: Talks | undefined;
  /** What the talks are called: the case's title, or the name of the first file. */
  readonly title: string;
  /** The case that they are part of; undefined for other programs' files. */
  readonly case: Case | undefined;
  readonly problems: readonly Problem[];
  /** What was read otherwise than it stands in the files. */
  readonly remarks: readonly Remark[];
  /** The text that the problems are about, where it is one. */
  readonly text?: string;
}

const FILE: Wanted = {
  largest: 20 * 2 ** 20,
  what: 'a file of talks',
  whichFile:
    'Name a case, the XML files of a GENIUS domain and its profiles, or JSON or YAML files of GeniusWeb or NegMAS.',
  howSmaller: 'Talks that can be computed with are far smaller: is it the right file?',
};
/** A domain and a profile for each party, and room for what else lies beside them. */
const MOST_FILES = 3 * MOST_TALKS_PARTIES;
const ENDINGS = new Set(['.xml', '.json', '.yaml', '.yml']);

/** `rounds`: how many the talks are to have, for files whose discount counts by the step. Whatever is wrong comes back as problems, all at once. */
export async function openTalks(
  paths: readonly string[],
  driving: Driving = {},
  { rounds }: { readonly rounds?: number | undefined } = {},
): Promise<OpenedTalks> {
  const [first] = paths;
  const found = paths.length === 1 && first !== undefined ? await foundAt(first) : 'files';
  if (found === 'case' && first !== undefined) return talksOfCase(await openCase(first, driving), first);
  const title = basename(first ?? '', extname(first ?? ''));
  const { files, problems } = typeof found === 'object' ? { files: [found], problems: [] } : await filesAt(paths);
  if (problems.length > 0) return { talks: undefined, title, case: undefined, problems, remarks: [] };
  const { talks, problems: faults, remarks } = readTalksFiles(files, { rounds });
  return { talks, title, case: undefined, problems: faults, remarks };
}

/** What a path leads to that is named by itself: a case; other files; or such a file, which had to be read to tell. */
async function foundAt(path: string): Promise<'case' | 'files' | TalksFile> {
  const ending = extname(path).toLowerCase();
  if (ending === '.xml' || ending === '.json') return 'files';
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 'case';
  if (found.isDirectory()) {
    if (await isThere(join(path, CASE_FILE))) return 'case';
    // Why a folder cannot be read is told where its files are looked for.
    const names = await readdir(path).catch(() => undefined);
    return names?.some((name) => ENDINGS.has(extname(name).toLowerCase())) === false ? 'case' : 'files';
  }
  const read = await fileAt(path);
  return 'problem' in read || detectTalksFile(read.name, read.text) === undefined ? 'case' : read;
}

function talksOfCase({ case: checked, problems, file }: OpenedCase, path: string): OpenedTalks {
  const title = checked?.title ?? basename(path);
  const text = file === undefined ? {} : { text: file.text };
  if (checked === undefined) return { talks: undefined, title, case: undefined, problems, remarks: [], ...text };
  if (checked.talks === undefined) {
    const problem: Problem = {
      code: 'case/no-talks',
      file: file?.path ?? path,
      says: 'This case has no talks: nothing is on the table.',
      hint: 'Add "talks:" with issues, and with what each party gains by their values; docs/format.md shows how.',
    };
    return { talks: undefined, title, case: checked, problems: [problem], remarks: [], ...text };
  }
  return { talks: checked.talks, title, case: checked, problems: [], remarks: [], ...text };
}

async function filesAt(paths: readonly string[]): Promise<{ files: TalksFile[]; problems: Problem[] }> {
  const files: TalksFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const named = await withFolders(path);
    if ('problem' in named) {
      problems.push(named.problem);
      continue;
    }
    for (const one of named) {
      if (files.length === MOST_FILES) {
        const says = `More than ${MOST_FILES} files are no longer one domain with its profiles.`;
        problems.push({ code: 'foreign/many-files', says, hint: 'Name the domain and its profiles one by one.' });
        return { files, problems };
      }
      const read = await fileAt(one);
      if ('problem' in read) problems.push(read.problem);
      else files.push(read);
    }
  }
  return { files, problems };
}

/** A folder stands for the files in it that could be meant, by name; what is named otherwise stands for itself. */
async function withFolders(path: string): Promise<string[] | { readonly problem: Problem }> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isDirectory()) return [path];
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((one) => one.isFile() && ENDINGS.has(extname(one.name).toLowerCase()) && !one.name.startsWith('_'))
      .map(({ name }) => join(path, name))
      .sort();
  } catch (error) {
    return { problem: whyUnreadable(path, error) };
  }
}

async function fileAt(path: string): Promise<TalksFile | { readonly problem: Problem }> {
  try {
    const read = await bytesWithin(path, FILE);
    return 'problem' in read ? read : { name: basename(path), text: decoded(read.bytes) };
  } catch (error) {
    return { problem: whyUnreadable(path, error) };
  }
}

/** UTF-8; older files, which say so or not, are in Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
