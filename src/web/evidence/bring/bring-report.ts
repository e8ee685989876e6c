/** A report brought into the open case: read, kept beside the case where it may be, and written down as a source. */
import type { Problem } from '../../../format/index.ts';
import { currentCase, perform, showingNow } from '../../case/case-store.ts';
import { notify } from '../../case/notices.ts';
import { readReport } from '../../desk/page-reader.ts';
import type { ReadReport } from '../../desk/reading-desk.ts';
import { idFromPhrase } from '../../model/id-from-phrase.ts';
import { copyNotMade, notChanged, bring as phrases } from '../../phrases/bring.ts';
import { storeSource } from '../../server-calls/server-calls.ts';
import { nameFor, rememberBrought } from '../text-memory.ts';
import { folderOfCopy } from './folder-of-copy.ts';
import { fileEdits, newSourceEdits, otherTextEdits } from './source-edits.ts';

export interface ToBring {
  /** The file's name, where it came from one. */
  readonly name?: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  /** Whether its text may be stored in the case's folder. */
  readonly store: boolean;
  /** The source whose text it is; left out for a new one. */
  readonly sourceId?: string;
}

type Brought = { readonly sourceId: string } | { readonly problem: Problem };

/** The new or given source's id; or why the report was not brought, and then the case is as it was. */
export async function bringReport(input: ToBring): Promise<Brought> {
  const read = await readBrought(input);
  if (read === 'stopped') return { problem: notChanged };
  return 'problem' in read ? read : bringRead(read, input);
}

/** The report as it reads by itself: whoever brings it may know better when it appeared. */
export function readBrought({ name, text, bytes }: Pick<ToBring, 'name' | 'text' | 'bytes'>, signal?: AbortSignal) {
  const content = bytes ?? text ?? '';
  return readReport({ content, ...(name !== undefined && { name }) }, signal);
}

async function bringRead(read: ReadReport, { name, title, published, store, sourceId }: ToBring): Promise<Brought> {
  const opened = currentCase();
  const shown = showingNow();
  const sources = opened?.reading?.draft?.sources ?? {};
  if (opened?.reading?.draft === undefined) return { problem: notChanged };
  const { about } = read.reading;
  const called = title ?? about.title ?? name?.replace(/\.\w+$/, '') ?? phrases.untitled;
  const id = sourceId ?? idFromPhrase(about.outlet ?? called, Object.keys(sources));
  const before = Object.hasOwn(sources, id) ? sources[id] : undefined;
  const sameFile = before?.hash === read.reading.text.hash ? before.file : undefined;
  const wish = sameFile ?? nameFor(read.kind, id);
  // Of a library case the folder comes about by the first change to it.
  const isCopied = store && opened.shelf === 'library';
  const stored = store && !isCopied ? await storeSource(opened.id, { name: wish, text: read.text }) : undefined;
  if (stored !== undefined && 'problem' in stored) return stored;
  const file = stored?.file ?? (isCopied ? wish : undefined);
  const given = { ...(published !== undefined && { published }), ...(file !== undefined && { file }) };
  const edits =
    before === undefined
      ? newSourceEdits(id, read.reading, { ...given, title: called })
      : otherTextEdits(id, before, read.reading, { ...given, ...(title !== undefined && { title }) });
  // Before the case knows of the source, so that whoever shows it has its text.
  rememberBrought(read);
  if (edits.length > 0) {
    const says = before === undefined ? phrases.broughtStep(called) : phrases.replacedStep(before.title ?? id);
    if (!(await perform(edits, says))) return { problem: currentCase()?.refusal ?? notChanged };
  }
  if (isCopied) await storeInCopy(shown, id, wish, read.text);
  return { sourceId: id };
}

/** Once the copy of a library case is there, the text goes beside it; where it cannot, the page goes on holding it. */
async function storeInCopy(shown: number, id: string, name: string, text: string): Promise<void> {
  const folder = await folderOfCopy(shown);
  const stored = folder === undefined ? { problem: copyNotMade } : await storeSource(folder, { name, text });
  const file = 'problem' in stored ? undefined : stored.file;
  if (file !== name && showingNow() === shown) await perform(fileEdits(id, file), phrases.storedStep(id));
  if ('problem' in stored) notify({ id: 'source', says: inFull(stored.problem), stays: true });
}

const inFull = ({ says, hint }: Problem) => (hint === undefined ? says : `${says} ${hint}`);
