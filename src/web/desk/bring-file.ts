/** A file from elsewhere as the text of a case. */
import { checkCase, type Draft, detectTalksFile, parseCase, readGmcr, writeDraft } from '../../format/index.ts';
import { carriedOverBlocks } from '../../report/words/carried-over-in-words.ts';
import { noCase, talksOfAnother } from '../phrases/desk.ts';
import type { Brought } from './desk.ts';

/** By its name's ending: a `.gmcr` file is converted, anything else is read as a case. Talks of other programs take several files. */
export function bringFile(name: string, text: string): Brought {
  if (/\.gmcr$/i.test(name)) return bringGmcr(name, text);
  const talks = detectTalksFile(name, text);
  return talks === undefined ? bringCase(text) : { problems: [talksOfAnother(talks.format)] };
}

function bringGmcr(name: string, text: string): Brought {
  const { draft, report, problems } = readGmcr(text, { file: name, title: name.replace(/\.gmcr$/i, '') });
  if (draft === undefined) return { problems };
  const { problems: ofCase } = checkCase(draft, { file: name });
  return { text: writeDraft(draft), title: draft.title, carried: carriedOverBlocks(report), problems: ofCase.length };
}

/** Problems do not keep a case out, as long as it is one. */
function bringCase(text: string): Brought {
  const { document, draft, problems } = parseCase(text);
  const written = document?.yaml.toJS() as Partial<Draft> | null | undefined;
  if (document === undefined) return { problems };
  if (typeof written !== 'object' || written === null || !('demarche' in written)) return { problems: [noCase] };
  const title = typeof written.title === 'string' ? written.title : '';
  return { text, title: draft?.title ?? title, carried: [], problems: problems.length };
}
