/**
 * Texts that may not lie beside the case, each named by the person for one source when she starts: `--source id=path`.
 * They are read, never written, never listed, and asked for by the source's id alone.
 */
import { realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { idFault, normalizeId, type Problem } from '../format/index.ts';
import { type Bytes, bytesWithin, type Refused } from './bytes-within.ts';
import { SOURCE_BOUNDS, whyMoved } from './case-store/index.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Real paths by the ids of their sources. */
export type GrantedSources = ReadonlyMap<string, string>;

/** What `id=path` grants, one after the other; or the first that grants nothing. Each file is read once, to be sure. */
export async function grantSources(written: readonly string[]): Promise<{ granted: GrantedSources } | Refused> {
  const granted = new Map<string, string>();
  for (const one of written) {
    const [, id, path] = /^([^=]+)=(.+)$/s.exec(one) ?? [];
    if (id === undefined || path === undefined || idFault(normalizeId(id)) !== undefined)
      return { problem: malformed(one) };
    const source = normalizeId(id);
    if (granted.has(source)) return { problem: twice(source) };
    try {
      const file = await realpath(resolve(path));
      const read = await bytesWithin(file, SOURCE_BOUNDS);
      if ('problem' in read) return read;
      granted.set(source, file);
    } catch (error) {
      return { problem: whyUnreadable(path, error) };
    }
  }
  return { granted };
}

/** The bytes of the text that was granted for the source; undefined where none was. The problem names no path. */
export async function readGranted(granted: GrantedSources, source: string): Promise<Bytes | Refused | undefined> {
  const file = granted.get(source);
  if (file === undefined) return undefined;
  try {
    const read = await bytesWithin(file, SOURCE_BOUNDS);
    if ('bytes' in read && (await whyMoved(file)) === undefined) return read;
  } catch {
    // Said below, for whatever reason it is.
  }
  return { problem: notThere(source) };
}

/** `.html` of a page's path, else `.txt` or `.md`: what a page may be told of a path. */
export function endingOf(path: string): string {
  const ending = extname(path).toLowerCase();
  if (ending === '.md') return ending;
  return ending === '.html' || ending === '.htm' ? '.html' : '.txt';
}

function malformed(written: string): Problem {
  return {
    code: 'source/malformed',
    says: `"${written}" does not say which text is given for which source.`,
    hint: 'Write the id of the source and the path of its text: --source tass=/reports/tass.txt.',
  };
}

function twice(source: string): Problem {
  return { code: 'source/twice', says: `Two texts are given for the source "${source}".`, hint: 'Give one.' };
}

function notThere(source: string): Problem {
  return {
    code: 'place/missing',
    says: `The text that was given for the source "${source}" cannot be read any more.`,
    hint: 'Start the workbench again with --source, or bring the text.',
  };
}
