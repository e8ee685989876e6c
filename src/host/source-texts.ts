/** The texts of a case's sources, as far as they lie beside it or are named. */
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { articleOf } from '../evidence/page/article.ts';
import type { NormalizedText } from '../evidence/reading.ts';
import { decodeReport } from '../evidence/text/decode.ts';
import { normalizeText } from '../evidence/text/normalize.ts';
import type { Problem } from '../format/index.ts';
import type { Source } from '../model/index.ts';
import type { Bytes, Refused } from './bytes-within.ts';
import { readSourceFile } from './case-store/index.ts';
import { readReportBytes } from './report-file.ts';
import { whyUnreadable } from './why-unreadable.ts';

export interface SourceTexts {
  /** By the ids of their sources. */
  readonly texts: ReadonlyMap<string, NormalizedText>;
  /** Those of them that lie in the case's own folder, and so may be passed on with it. */
  readonly stored: ReadonlySet<string>;
  readonly problems: readonly { readonly source: string; readonly problem: Problem }[];
}

/**
 * Reads `sources/FILE` for each source that has a file, and what is named for others. A source without either is left
 * out; a file that cannot be read, is no text by its name, or that a link leads out of the folder, is a problem.
 */
export async function sourceTexts(
  casePath: string,
  sources: readonly Source[],
  named: ReadonlyMap<string, string> = new Map(),
): Promise<SourceTexts> {
  const texts = new Map<string, NormalizedText>();
  const stored = new Set<string>();
  const problems: { source: string; problem: Problem }[] = [];
  for (const { id, file } of sources) {
    const path = named.get(id);
    if (path === undefined && file === undefined) continue;
    const read = path === undefined ? await bytesBeside(casePath, file!) : await readReportBytes(path);
    const text = 'problem' in read ? read : textOf(read.bytes, path ?? file!);
    if ('problem' in text) problems.push({ source: id, problem: text.problem });
    else {
      texts.set(id, normalizeText(text.text));
      if (path === undefined) stored.add(id);
    }
  }
  return { texts, stored, problems };
}

type Read = { readonly text: string } | Refused;

/** By the same rules as on the page: a text by its name, below the folder, through no link that leads out of it. */
async function bytesBeside(casePath: string, file: string): Promise<Bytes | Refused> {
  try {
    return await readSourceFile(await realpath(casePath), file);
  } catch (error) {
    return { problem: whyUnreadable(casePath, error) };
  }
}

/** The text that anchors count in: of a page, its article. */
function textOf(bytes: Uint8Array, path: string): Read {
  const decoded = decodeReport(bytes, basename(path));
  if ('problem' in decoded) return { problem: { ...decoded.problem, file: path } };
  const { text, kind } = decoded.report;
  return { text: kind === 'page' ? articleOf(text).text : text };
}
