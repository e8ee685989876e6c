/** Unfinished work on a case, kept beside it in `.demarche/` so that a reload or a crash loses next to nothing. */
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Problem } from '../../format/index.ts';
import { LARGEST_CASE } from '../../format/largest-case.ts';
import { codeOf, readCaseText } from '../case-file.ts';
import { whyUnwritable, writeFileWhole } from '../write-file.ts';
import { type CasePlace, whyMoved } from './case-place.ts';
import { clearLeftovers } from './leftovers.ts';

/** What was kept; null where nothing was, or nothing that can be read. */
export async function readJournal({ journal }: CasePlace): Promise<string | null> {
  if ((await whyMoved(journal)) !== undefined) return null;
  const read = await readCaseText(journal);
  return 'problem' in read ? null : read.text;
}

/** Keeps it; with null, takes away what was kept, and the folder where nothing else is in it. */
export async function writeJournal(place: CasePlace, journal: string | null): Promise<Problem | undefined> {
  const { journal: path, workFolder } = place;
  if (journal === null) {
    if ((await whyMoved(path)) !== undefined) return undefined;
    await rm(path, { force: true });
    await clearLeftovers(workFolder);
    await rmdir(workFolder).catch(() => {});
    return undefined;
  }
  if (Buffer.byteLength(journal) > LARGEST_CASE) {
    return {
      code: 'file/too-large',
      says: `The unfinished work has more than ${LARGEST_CASE / 2 ** 20} MB and cannot be kept.`,
      hint: 'Save the case; older steps of undo can be let go.',
    };
  }
  try {
    await mkdir(workFolder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return whyUnwritable(workFolder, error);
  }
  const moved = await whyMoved(path);
  if (moved !== undefined) return moved;
  await clearLeftovers(dirname(path));
  return writeFileWhole(path, journal, { overwrite: true, unless: () => whyMoved(path) });
}
