/** A case as it lies on the disk: found, read within bounds, and checked. */
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { checkingCase, type Parsed, type Problem, parsingCase } from '../format/index.ts';
import { LARGEST_CASE } from '../format/largest-case.ts';
import type { Driving } from '../model/index.ts';
import { bytesWithin, type Wanted } from './bytes-within.ts';
import { driveWork } from './drive-work.ts';
import { codeOf, whyUnreadable } from './why-unreadable.ts';

export { codeOf, whyUnreadable };

/** The file a case's folder must hold. */
export const CASE_FILE = 'case.yaml';

const CASE: Wanted = {
  largest: LARGEST_CASE,
  what: 'a case',
  whichFile: 'A case is a folder with case.yaml in it, or a single text file.',
  howSmaller: 'Keep the texts of the sources in files of their own.',
};

export interface TextFile {
  /** The file itself, also where a folder was named. */
  readonly path: string;
  readonly text: string;
}

export interface OpenedCase extends Parsed {
  /** Absent where nothing could be read. */
  readonly file?: TextFile;
}

export interface OpenOptions extends Driving {
  /** The most feasible states to work with. */
  readonly maxStates?: number;
}

/** Whether the name is that of a file in the format of another program, which is read as a case too. */
export function isGmcr(path: string): boolean {
  return extname(path).toLowerCase() === '.gmcr';
}

/** Opens the case in a folder with `case.yaml`, or in a single file. Whatever is wrong comes back as problems. */
export async function openCase(path: string, { maxStates, ...driving }: OpenOptions = {}): Promise<OpenedCase> {
  const read = await readCaseText(path);
  if ('problem' in read) return { problems: [read.problem] };
  const options = { file: read.path, ...(maxStates !== undefined && { maxStates }) };
  if (!isGmcr(read.path)) return { ...(await driveWork(parsingCase(read.text, options), driving)), file: read };
  const { readGmcr } = await import('../format/gmcr/index.ts');
  const { draft, problems } = readGmcr(read.text, { file: read.path, title: basename(read.path, extname(read.path)) });
  if (draft === undefined) return { problems, file: read };
  return { ...(await driveWork(checkingCase(draft, options), driving)), draft, file: read };
}

/** The text of a case file, or of the `case.yaml` of a folder; otherwise why it cannot be read. */
export async function readCaseText(path: string): Promise<TextFile | { readonly problem: Problem }> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? await readWithin(join(path, CASE_FILE), path) : await readWithin(path);
  } catch (error) {
    return { problem: whyUnreadable(path, error) };
  }
}

async function readWithin(path: string, folder?: string): Promise<TextFile | { readonly problem: Problem }> {
  try {
    const read = await bytesWithin(path, CASE);
    if ('problem' in read) return read;
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch (error) {
    if (folder !== undefined && codeOf(error) === 'ENOENT') {
      return {
        problem: {
          code: 'file/no-case',
          file: folder,
          says: `The folder "${folder}" holds no ${CASE_FILE}.`,
          hint: 'Name a folder that does, or a case file. "demarche cases" lists the shipped cases, "demarche new" starts one.',
        },
      };
    }
    return { problem: whyUnreadable(path, error) };
  }
}
