/**
 * The texts of a case's sources, in the folder `sources` beside it. Only texts by name, only below that folder, through no
 * link that leads out of it; and what is stored is never written over: another text gets another name.
 */
import { mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { LARGEST_REPORT } from '../../evidence/text/limits.ts';
import type { Problem } from '../../format/index.ts';
import { type Bytes, bytesWithin, type Refused, type Wanted } from '../bytes-within.ts';
import { CASE_FILE } from '../case-file.ts';
import type { LibraryCase } from '../library.ts';
import { codeOf, whyUnreadable } from '../why-unreadable.ts';
import { whyUnwritable, writeFileWhole } from '../write-file.ts';
import { isBelow, shown, stepsOf, whyMoved } from './case-place.ts';
import { numbered } from './folder-name.ts';
import { clearLeftovers } from './leftovers.ts';

/** The folder beside the case file. */
export const SOURCES_FOLDER = 'sources';

/** As many as that folder may hold. */
export const MOST_SOURCES = 1000;

export const SOURCE_BOUNDS: Wanted = {
  largest: LARGEST_REPORT,
  what: 'the text of a source',
  whichFile: 'A source is a page (.html), a text (.txt) or a Markdown file (.md).',
  howSmaller: 'Keep the part that matters.',
};

const isText = (name: string) => /\.(?:txt|md|html)$/i.test(name);

/** What is wrong with the name of a source's file, before anything is looked up; undefined where it may be one. */
export function sourceNameFault(name: string): Problem | undefined {
  const steps = stepsOf(name);
  if (steps !== undefined && isText(name)) return undefined;
  return {
    code: 'place/unfit',
    says: `"${shown(name)}" is not the name of a text in the folder ${SOURCES_FOLDER}.`,
    hint: 'Sources are .txt, .md and .html files in the folder "sources" beside the case, named without "..".',
  };
}

/** The bytes of the text. `caseFile` with all links followed. */
export async function readSourceFile(caseFile: string, name: string): Promise<Bytes | Refused> {
  const fault = sourceNameFault(name);
  if (fault !== undefined) return { problem: fault };
  const folder = join(dirname(caseFile), SOURCES_FOLDER);
  try {
    const file = await realpath(join(folder, ...name.split('/')));
    if (!isBelow(file, folder)) return { problem: leadsOut(name) };
    const read = await bytesWithin(file, SOURCE_BOUNDS);
    const moved = await whyMoved(file);
    return moved === undefined ? read : { problem: moved };
  } catch (error) {
    return { problem: codeOf(error) === 'ENOENT' ? noSuchSource(name) : whyUnreadable(name, error) };
  }
}

/** The same, of a shipped case. */
export async function readLibrarySource({ folder }: LibraryCase, name: string): Promise<Bytes | Refused> {
  return readSourceFile(join(await realpath(folder), CASE_FILE), name);
}

/** Stores the text under that name or, where another text has it, under a numbered one; gives the name. */
export async function keepSourceFile(
  caseFile: string,
  name: string,
  text: string,
): Promise<{ readonly file: string } | Refused> {
  const fault = sourceNameFault(name) ?? (name.includes('/') ? unstorable(name) : undefined) ?? whyTooLarge(text);
  if (fault !== undefined) return { problem: fault };
  const folder = join(dirname(caseFile), SOURCES_FOLDER);
  const problem = await makeFolder(folder);
  if (problem !== undefined) return { problem };
  await clearLeftovers(folder);
  const ending = extname(name);
  for (const stem of numbered(name.slice(0, -ending.length))) {
    const file = `${stem}${ending}`;
    const path = join(folder, file);
    const moved = await whyMoved(path);
    if (moved !== undefined) return { problem: moved };
    const there = await bytesThere(path);
    if (there !== undefined && Buffer.from(text).equals(there)) return { file };
    if (there !== undefined) continue;
    const full = await whyFull(folder);
    if (full !== undefined) return { problem: full };
    const written = await writeFileWhole(path, text, { unless: () => whyMoved(path) });
    return written === undefined ? { file } : { problem: written };
  }
  return { problem: { code: 'file/exists', says: `There are too many texts called "${name}".`, hint: 'Rename one.' } };
}

async function whyFull(folder: string): Promise<Problem | undefined> {
  if ((await readdir(folder)).length < MOST_SOURCES) return undefined;
  return {
    code: 'place/full',
    says: `The folder ${SOURCES_FOLDER} beside the case holds ${MOST_SOURCES} texts already; no other is stored.`,
    hint: 'Take away those that no statement is taken from.',
  };
}

/** Undefined where nothing has that name; empty where something has that is no text of ours. */
async function bytesThere(path: string): Promise<Uint8Array | undefined> {
  try {
    const read = await bytesWithin(path, SOURCE_BOUNDS);
    return 'problem' in read ? new Uint8Array() : read.bytes;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : new Uint8Array();
  }
}

async function makeFolder(folder: string): Promise<Problem | undefined> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return whyUnwritable(folder, error);
  }
  return undefined;
}

function whyTooLarge(text: string): Problem | undefined {
  if (Buffer.byteLength(text) <= LARGEST_REPORT) return undefined;
  return {
    code: 'file/too-large',
    says: `The text has more than ${LARGEST_REPORT / 2 ** 20} MB and cannot be stored.`,
    hint: SOURCE_BOUNDS.howSmaller,
  };
}

function unstorable(name: string): Problem {
  return {
    code: 'place/unfit',
    says: `"${shown(name)}" is in a folder of its own; texts are stored beside one another.`,
  };
}

function leadsOut(name: string): Problem {
  return {
    code: 'place/leads-out',
    says: `"${shown(name)}" is a link that leads out of the folder ${SOURCES_FOLDER}.`,
    hint: 'Put the text itself there, or name it when you start: --source id=path.',
  };
}

function noSuchSource(name: string): Problem {
  return {
    code: 'place/missing',
    says: `The folder ${SOURCES_FOLDER} beside the case holds no "${shown(name)}".`,
    hint: 'It may have been moved or deleted; bring the text again.',
  };
}
