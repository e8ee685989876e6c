/** The texts of a case's sources, as far as they lie beside it or are named. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { articleOf } from '../evidence/page/article.ts';
import type { NormalizedText } from '../evidence/reading.ts';
import { decodeReport } from '../evidence/text/decode.ts';
import { normalizeText } from '../evidence/text/normalize.ts';
import type { Problem } from '../format/index.ts';
import type { Source } from '../model/index.ts';
import { CASE_FILE } from './case-file.ts';
import { readReportBytes } from './report-file.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The folder beside the case file. */
export const SOURCES_FOLDER = 'sources';

export interface SourceTexts {
  /** By the ids of their sources. */
  readonly texts: ReadonlyMap<string, NormalizedText>;
  /** Those of them that lie in the case's own folder, and so may be passed on with it. */
  readonly stored: ReadonlySet<string>;
  readonly problems: readonly { readonly source: string; readonly problem: Problem }[];
}

/**
 * Reads `sources/FILE` for each source that has a file, and what is named for others. A source without either is left
 * out; a file that cannot be read, or that a link leads out of the folder, is a problem.
 */
export async function sourceTexts(
  casePath: string,
  sources: readonly Source[],
  named: ReadonlyMap<string, string> = new Map(),
): Promise<SourceTexts> {
  const texts = new Map<string, NormalizedText>();
  const stored = new Set<string>();
  const problems: { source: string; problem: Problem }[] = [];
  const folder = join(dirname(casePath), SOURCES_FOLDER);
  for (const { id, file } of sources) {
    const path = named.get(id) ?? (file === undefined ? undefined : join(folder, file));
    if (path === undefined) continue;
    const isOwn = !named.has(id);
    const text = isOwn ? await within(folder, path) : await textOf(path);
    if ('problem' in text) problems.push({ source: id, problem: text.problem });
    else {
      texts.set(id, normalizeText(text.text));
      if (isOwn) stored.add(id);
    }
  }
  return { texts, stored, problems };
}

type Read = { readonly text: string } | { readonly problem: Problem };

async function within(folder: string, path: string): Promise<Read> {
  try {
    const [home, target] = await Promise.all([realpath(folder), realpath(path)]);
    if (target.startsWith(home + sep)) return await textOf(path);
  } catch (error) {
    return { problem: whyUnreadable(path, error) };
  }
  return {
    problem: {
      code: 'file/outside',
      file: path,
      says: `"${path}" is a link that leads out of the folder ${SOURCES_FOLDER}.`,
      hint: `Put the text itself beside ${CASE_FILE}, or name it on the command line: --source id=path.`,
    },
  };
}

/** The text that anchors count in: of a page, its article. */
async function textOf(path: string): Promise<Read> {
  const read = await readReportBytes(path);
  if ('problem' in read) return read;
  const decoded = decodeReport(read.bytes, basename(path));
  if ('problem' in decoded) return { problem: { ...decoded.problem, file: path } };
  const { text, kind } = decoded.report;
  return { text: kind === 'page' ? articleOf(text).text : text };
}
