/** A case as it lies on the disk: found, read within bounds, and checked. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { checkingCase, type Parsed, type Problem, parsingCase } from '../format/index.ts';
import type { Driving } from '../model/index.ts';
import { driveWork } from './drive-work.ts';

/** The file a case's folder must hold. */
export const CASE_FILE = 'case.yaml';

/** In bytes: longer than any case a person writes. */
export const LARGEST_FILE = 8 * 2 ** 20;

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
  let file: FileHandle | undefined;
  try {
    // Looked at before it is opened: to open a pipe could wait for ever.
    const found = await stat(path);
    if (found.isDirectory()) return refuse(path, 'file/is-a-folder', 'is a folder, not a file.');
    if (!found.isFile()) return refuse(path, 'file/not-a-file', 'is not a file that can be read from start to end.');
    if (found.size > LARGEST_FILE) return tooLarge(path, found.size);
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    // One byte more than allowed, in case it grew meanwhile.
    const bytes = Buffer.alloc(Math.min(found.size, LARGEST_FILE) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
      if (length === bytes.length) return refuse(path, 'file/changed', 'is being written to just now.');
    }
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
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
  } finally {
    await file?.close();
  }
}

function refuse(path: string, code: string, says: string): { readonly problem: Problem } {
  return {
    problem: {
      code,
      file: path,
      says: `"${path}" ${says}`,
      hint: 'A case is a folder with case.yaml in it, or a single text file.',
    },
  };
}

function tooLarge(path: string, size: number): { readonly problem: Problem } {
  const megabytes = (size / 2 ** 20).toFixed(size < 100 * 2 ** 20 ? 1 : 0);
  return {
    problem: {
      code: 'file/too-large',
      file: path,
      says: `"${path}" has ${megabytes} MB; a case may have ${LARGEST_FILE / 2 ** 20}.`,
      hint: 'Keep the texts of the sources in files of their own.',
    },
  };
}

/** Why the system would not let us read (or write) there, as a person says it. */
export function whyUnreadable(path: string, error: unknown): Problem {
  const about = { file: path };
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file/missing', ...about, says: `There is no file or folder "${path}".` };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'file/unreadable',
        ...about,
        says: `"${path}" may not be read.`,
        hint: 'Look at its permissions.',
      };
    case 'ELOOP':
      return { code: 'file/loop', ...about, says: `"${path}" is a link that leads to itself.` };
    case 'ENAMETOOLONG':
      return { code: 'file/missing', ...about, says: 'That name is longer than any file may have.' };
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return { code: 'file/not-text', ...about, says: `"${path}" is not text in UTF-8.`, hint: 'Save it as UTF-8.' };
    default:
      return { code: 'file/unreadable', ...about, says: `"${path}" could not be read: ${reasonOf(error)}.` };
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
