/** The cases in the opened folder: itself, folders with case.yaml a few levels down, and single files at the top. */
import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CASE_FILE } from '../case-file.ts';
import { libraryFolder } from '../library.ts';
import { caseIdFault, DEEPEST, isBelow, isCaseFileName, realOr, WORK_FOLDER } from './case-place.ts';

export interface FoundCase {
  readonly id: string;
  readonly file: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly changed: number;
  /** Differs where the file may hold something else than before. */
  readonly mark: string;
}

export interface FoundCases {
  /** Most recently changed first. */
  readonly cases: readonly FoundCase[];
  /** How many more there are. */
  readonly more: number;
}

/** As many as a page lists. */
export const MOST_LISTED = 300;
/** Folders looked into: somebody may open all she has. */
export const MOST_FOLDERS = 3000;
/** A case says in its first lines that it is one. */
const HEAD = 64 * 2 ** 10;

/** Whether a file in the top folder is a case, by its path and mark: found out once. */
export type KnownFiles = Map<string, { readonly mark: string; readonly isCase: boolean }>;

/** How far a folder of cases goes. */
export interface Within {
  /** The folder of the shipped cases: of what lies below it nothing is listed, read or written. The library where left out. */
  readonly shipped?: string;
  /** `MOST_FOLDERS` where left out. */
  readonly mostFolders?: number;
}

export async function findCases(
  root: string,
  known: KnownFiles = new Map(),
  { shipped = libraryFolder, mostFolders = MOST_FOLDERS }: Within = {},
): Promise<FoundCases> {
  const found: FoundCase[] = [];
  const [top, library] = await Promise.all([realOr(root), realOr(shipped)]);
  if (top === library || isBelow(top, library)) return { cases: [], more: 0 };
  let level: { readonly folder: string; readonly id: string }[] = [{ folder: root, id: '' }];
  let left = mostFolders;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { folder, id } of level) {
      if (left-- <= 0) break;
      const entries = await entriesOf(folder);
      const own = entries.find((entry) => entry.name === CASE_FILE && entry.isFile());
      if (own !== undefined) await add(id === '' ? '.' : id, join(folder, CASE_FILE));
      // What lies in a case's folder belongs to that case.
      if (own !== undefined && id !== '') continue;
      for (const entry of entries) {
        if (entry.isDirectory() && isLookedInto(entry.name)) {
          const below = id === '' ? entry.name : `${id}/${entry.name}`;
          // No link is gone through on the way down, so this is where it really is.
          if (join(top, below) !== library) next.push({ folder: join(folder, entry.name), id: below });
        } else if (id === '' && entry.isFile() && entry.name !== CASE_FILE && isCaseFileName(entry.name)) {
          await add(entry.name, join(folder, entry.name), true);
        }
      }
    }
    level = next;
  }
  found.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
  return { cases: found.slice(0, MOST_LISTED), more: Math.max(0, found.length - MOST_LISTED) };

  async function add(id: string, file: string, isInDoubt = false): Promise<void> {
    // What could not be opened is not offered.
    if (caseIdFault(id) !== undefined) return;
    const seen = await markOf(file);
    if (seen === undefined || (isInDoubt && !(await isCase(file, seen.mark, known)))) return;
    found.push({ id, file, ...seen });
  }
}

/** What can be told of a file without reading it; undefined where there is none. */
export async function markOf(file: string): Promise<Pick<FoundCase, 'size' | 'changed' | 'mark'> | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return { size, changed: mtimeMs, mark: `${ino} ${size} ${mtimeMs}` };
  } catch {
    return undefined;
  }
}

function isLookedInto(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules' && name !== WORK_FOLDER;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function isCase(file: string, mark: string, known: KnownFiles): Promise<boolean> {
  const before = known.get(file);
  if (before?.mark === mark) return before.isCase;
  const isOne = /^["']?demarche["']?\s*:/m.test(await headOf(file));
  known.set(file, { mark, isCase: isOne });
  return isOne;
}

async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
