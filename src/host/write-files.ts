/** Several files that belong together, written into a folder: all of them, or none. */
import { mkdir, realpath, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../format/index.ts';
import { isThere } from './library.ts';
import { whyUnwritable, writeFileWhole } from './write-file.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface WriteFilesOptions {
  /** Replace files that are there. */
  readonly overwrite: boolean;
  /** What the texts were made from: never written over. */
  readonly sources: readonly string[];
}

export type Wrote = { readonly paths: readonly string[] } | { readonly problems: readonly Problem[] };

/** The folder is made where it is not there. Where one of the files cannot be written, those made before it are gone again. */
export async function writeFilesWhole(
  folder: string,
  files: readonly NamedText[],
  { overwrite, sources }: WriteFilesOptions,
): Promise<Wrote> {
  const paths = files.map(({ name }) => join(folder, name));
  const problems = [...(await sourcesAmong(paths, sources)), ...(overwrite ? [] : await thereAlready(paths))];
  if (problems.length > 0) return { problems };
  let isNew: boolean;
  try {
    isNew = (await mkdir(folder, { recursive: true })) !== undefined;
  } catch (error) {
    return { problems: [whyUnwritable(paths[0] ?? join(folder, '.'), error)] };
  }
  const made: string[] = [];
  for (const [place, { text }] of files.entries()) {
    const path = paths[place]!;
    const wasThere = await isThere(path);
    const problem = await writeFileWhole(path, text, { overwrite });
    if (problem !== undefined) {
      for (const one of made) await rm(one, { force: true });
      if (isNew) await rmdir(folder).catch(() => undefined);
      return { problems: [problem] };
    }
    if (!wasThere) made.push(path);
  }
  return { paths };
}

/** A file that is there in a folder that is being read counts as one that is read. */
async function sourcesAmong(paths: readonly string[], sources: readonly string[]): Promise<Problem[]> {
  const real = (path: string) => realpath(path).catch(() => undefined);
  const read = new Set((await Promise.all(sources.map(real))).filter((path) => path !== undefined));
  const found = await Promise.all(paths.map(async (path) => ({ path, target: await real(path) })));
  return found.flatMap(({ path, target }): Problem[] =>
    target === undefined || !(read.has(target) || read.has(dirname(target)))
      ? []
      : [
          {
            code: 'file/is-the-source',
            file: path,
            says: `"${path}" is what is being read; it is not overwritten.`,
            hint: 'Name another folder.',
          },
        ],
  );
}

async function thereAlready(paths: readonly string[]): Promise<Problem[]> {
  const there = await Promise.all(paths.map(isThere));
  return paths.flatMap((path, place): Problem[] =>
    there[place]
      ? [
          {
            code: 'file/exists',
            file: path,
            says: `"${path}" exists already.`,
            hint: 'Choose another name, or --force to replace it.',
          },
        ]
      : [],
  );
}
