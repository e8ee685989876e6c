/** Writing a file so that nobody ever meets half of it, and nothing is lost by accident. */
import { randomUUID } from 'node:crypto';
import { link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../format/index.ts';
import { CASE_FILE, codeOf } from './case-file.ts';

export interface WriteOptions {
  /** Replace a file that is there. False: it stays, and a person is told of --force; left out: she has no such choice. */
  readonly overwrite?: boolean;
  /** What the text was made from: never the target, whatever `overwrite` says. */
  readonly source?: string;
  /** Asked once the text is on the disk, just before it gets the target's name: why it must not, after all. */
  readonly unless?: () => Promise<Problem | undefined>;
}

/** Whether a file of this name is one that `writeFileWhole` had begun: `.case.yaml.<uuid>.tmp`. */
export function isUnfinished(name: string): boolean {
  return /^\..+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.test(name);
}

/**
 * Writes the text (as UTF-8) or the bytes to a new file beside the target, makes sure it is on the disk, and only then
 * gives it the target's name. Returns the problem where that is not possible; then the target is as it was.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  { overwrite, source, unless }: WriteOptions = {},
): Promise<Problem | undefined> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  let isBegun = false;
  try {
    const mode = await modeOfTarget(path);
    if (mode === 'folder') return { code: 'file/is-a-folder', file: path, says: `"${path}" is a folder, not a file.` };
    if (source !== undefined && (await isSameFile(path, source))) return isSource(path);
    if (mode !== undefined && !overwrite) return exists(path, overwrite);
    const file = await open(unfinished, 'wx', mode ?? 0o666);
    isBegun = true;
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    const refusal = await unless?.();
    if (refusal !== undefined) return refusal;
    if (overwrite) await rename(unfinished, path);
    else await nameAnew(unfinished, path);
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? exists(path, overwrite) : whyUnwritable(path, error);
  } finally {
    if (isBegun) await rm(unfinished, { force: true });
  }
}

/** Whether the path leads to the source, or to the case file in it where that is a folder. */
async function isSameFile(path: string, source: string): Promise<boolean> {
  const real = (one: string) => realpath(one).catch(() => undefined);
  const target = await real(path);
  return target !== undefined && [await real(source), await real(join(source, CASE_FILE))].includes(target);
}

function isSource(path: string): Problem {
  return {
    code: 'file/is-the-source',
    file: path,
    says: `"${path}" is what is being read; it is not overwritten.`,
    hint: 'Name another file.',
  };
}

/** A hard link fails where the name is taken, which a rename does not; some file systems know no links. */
async function nameAnew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const linksUnknown = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '');
    if (!linksUnknown) throw error;
    await rename(from, to);
  }
}

async function modeOfTarget(path: string): Promise<number | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function exists(path: string, overwrite: boolean | undefined): Problem {
  return {
    code: 'file/exists',
    file: path,
    says: `"${path}" exists already.`,
    hint:
      overwrite === undefined
        ? 'Choose another name; nothing is overwritten.'
        : 'Choose another name, or --force to replace it.',
  };
}

export function whyUnwritable(path: string, error: unknown): Problem {
  const folder = dirname(path);
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file/no-folder', file: path, says: `There is no folder "${folder}" to write to.` };
    case 'EEXIST':
      return { code: 'file/not-a-folder', file: path, says: `"${folder}" is a file, not a folder.` };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        code: 'file/unwritable',
        file: path,
        says: `"${path}" may not be written.`,
        hint: 'Look at its permissions.',
      };
    case 'ENOSPC':
      return { code: 'file/disk-full', file: path, says: 'The disk is full; nothing was written.' };
    default:
      return {
        code: 'file/unwritable',
        file: path,
        says: `"${path}" could not be written (${codeOf(error) ?? error}).`,
      };
  }
}
