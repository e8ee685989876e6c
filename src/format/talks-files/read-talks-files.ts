/** From the files of a folder, of whichever of the formats, to talks. */
import { readGenius } from '../genius/read-genius.ts';
import { readGeniusWeb } from '../geniusweb/read-geniusweb.ts';
import { readNegmas } from '../negmas/read-negmas.ts';
import { detectTalksFile, type TalksFileKind } from './detect-talks-file.ts';
import { FileNotes, type ReadTalks, readTalksFrom, type TalksFile } from './file-notes.ts';

export interface ReadTalksFiles extends ReadTalks {
  /** Undefined where no file is of any of them. */
  readonly format: TalksFileKind['format'] | undefined;
}

/** So many domains of a folder are tried. */
const MOST_DOMAINS = 5;

/**
 * Sorts out which file is what, and reads them. Of several domains in a folder that is taken which the profiles fit best;
 * copies of files beside them, and what is no file of talks, are left out and remarked on.
 */
export function readTalksFiles(
  files: readonly TalksFile[],
  options: { readonly rounds?: number | undefined } = {},
): ReadTalksFiles {
  const kinds = files.map(({ name, text }) => detectTalksFile(name, text));
  const format = mostFrequent(kinds);
  const left: FileNotes<never>[] = [];
  const leave = (name: string, code: 'foreign/copy' | 'foreign/other', says: string) => {
    const notes = new FileNotes<never>(name, () => undefined);
    notes.remark('left-out', undefined, { code, says });
    left.push(notes);
  };
  const used = files.filter(({ name }, place) => {
    if (isCopy(name, files)) leave(name, 'foreign/copy', 'This is a copy of another file here; it was left out.');
    else if (kinds[place] === undefined)
      leave(name, 'foreign/other', 'This is no file of talks that can be read; it was left out.');
    else if (kinds[place].format !== format)
      leave(name, 'foreign/other', `This file is of another format, ${kinds[place].format}; it was left out.`);
    else return true;
    return false;
  });
  const parts = (part: TalksFileKind['part']) => used.filter((file) => kinds[files.indexOf(file)]?.part === part);
  const withLeft = (read: ReadTalks): ReadTalksFiles => ({
    ...read,
    remarks: [...read.remarks, ...left.flatMap((notes) => notes.remarks())],
    format,
  });
  switch (format) {
    case undefined: {
      const notes = new FileNotes<never>(undefined, () => undefined);
      notes.problem(undefined, {
        code: 'foreign/unknown-format',
        says: 'None of the files is of a format of talks that can be read.',
        hint: 'GENIUS XML, GeniusWeb JSON, and NegMAS YAML or JSON can.',
      });
      return withLeft(readTalksFrom(undefined, [notes]));
    }
    case 'genius':
      return withLeft(bestOfDomains(parts('domain'), parts('profile')));
    case 'geniusweb':
      return withLeft(readGeniusWeb({ profiles: parts('profile') }));
    case 'negmas':
      return withLeft(readNegmas(used, options));
  }
}

function mostFrequent(kinds: readonly (TalksFileKind | undefined)[]): TalksFileKind['format'] | undefined {
  const counts = new Map<TalksFileKind['format'], number>();
  for (const kind of kinds) if (kind !== undefined) counts.set(kind.format, (counts.get(kind.format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** "Copy of X" and "X - Copy" beside X. */
function isCopy(name: string, files: readonly TalksFile[]): boolean {
  const folder = /^(?:.*[/\\])?/.exec(name)![0];
  const own = name.slice(folder.length);
  const of = /^copy of (.+)$/i.exec(own)?.[1] ?? own.replace(/ - copy(?: \(\d+\))?(?=\.\w+$)/i, '');
  return of !== own && files.some((file) => file.name === folder + of);
}

function bestOfDomains(domains: readonly TalksFile[], profiles: readonly TalksFile[]): ReadTalks {
  const notes = new FileNotes<never>(undefined, () => undefined);
  if (domains.length === 0) {
    const [first] = profiles;
    if (first === undefined || profiles.length < 2) {
      notes.problem(undefined, {
        code: 'genius/no-domain',
        says: 'None of the files is a GENIUS domain.',
        hint: 'A domain is an XML file that begins with <negotiation_template>.',
      });
      return readTalksFrom(undefined, [notes]);
    }
    // A profile holds the issues too; that it was taken for the domain is remarked on.
    return readGenius({ domain: first, profiles });
  }
  const reads = domains.slice(0, MOST_DOMAINS).map((domain) => ({ domain, read: readGenius({ domain, profiles }) }));
  const [best] = reads.sort(
    (a, b) => a.read.problems.length - b.read.problems.length || a.read.remarks.length - b.read.remarks.length,
  );
  if (domains.length === 1) return best!.read;
  notes.remark('guessed', undefined, {
    code: 'genius/second-domain',
    says: `There are ${domains.length} domains; the profiles fit that of ${best!.domain.name} best.`,
  });
  return { ...best!.read, remarks: [...notes.remarks(), ...best!.read.remarks] };
}
