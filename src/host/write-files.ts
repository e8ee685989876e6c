/**
 * Several files that belong together, written into a folder. All are on the disk before the first gets its name, so that what can go
 * wrong goes wrong while what was there is as it was.
 */
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

/**
 * The folder is made where it is not there. Where one of the files cannot be written, none is. Only where a name is refused to one
 * at the very last, such as when somebody else took it just then, files that others have replaced stay replaced; new ones are gone
 * again.
 */
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
  const before = await Promise.all(paths.map(isThere));
  const refusals = await writtenTogether(
    files.map(({ text }, place) => ({ path: paths[place]!, text })),
    overwrite,
  );
  const failed = refusals.filter((one) => one !== undefined);
  if (failed.length === 0) return { paths };
  const made = paths.filter((_, place) => refusals[place] === undefined && !before[place]);
  for (const one of made) await rm(one, { force: true });
  if (isNew) await rmdir(folder).catch(() => undefined);
  // Those that only waited for another were told of that one's problem.
  return { problems: [...new Set(failed)] };
}

/** Each waits, once its text is on the disk, until all have come so far; where one has not, none goes on. By file, what refused it. */
async function writtenTogether(
  files: readonly { readonly path: string; readonly text: string }[],
  overwrite: boolean,
): Promise<(Problem | undefined)[]> {
  let settle: (first: Problem | undefined) => void = () => undefined;
  const verdict = new Promise<Problem | undefined>((resolve) => {
    settle = resolve;
  });
  const arrived = new Map<number, Problem | undefined>();
  const arrive = (place: number, problem: Problem | undefined) => {
    if (arrived.has(place)) return;
    arrived.set(place, problem);
    if (arrived.size === files.length) settle([...arrived.values()].find((one) => one !== undefined));
  };
  return Promise.all(
    files.map(async ({ path, text }, place) => {
      const unless = () => {
        arrive(place, undefined);
        return verdict;
      };
      const problem = await writeFileWhole(path, text, { overwrite, unless });
      arrive(place, problem);
      return problem;
    }),
  );
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
