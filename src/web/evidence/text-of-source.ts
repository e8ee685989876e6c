/** Where a source's text comes from, where the page does not hold it: given at the server's start, or beside the case. */
import type { Problem } from '../../format/index.ts';
import type { OpenCase } from '../case/case-store.ts';
import { fetchGranted, fetchSource } from '../server-calls/server-calls.ts';

export interface FoundText {
  /** For its ending. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What was given at the start goes first. Undefined where there is no text of it anywhere. */
export async function textOfSource(
  { shelf, id }: OpenCase,
  sourceId: string,
  file: string | undefined,
): Promise<FoundText | { readonly problem: Problem } | undefined> {
  const granted = await fetchGranted(sourceId);
  if (granted !== undefined && !('problem' in granted)) return { name: granted.name, content: granted.bytes };
  if (file !== undefined) {
    const stored = await fetchSource(shelf, id, file);
    return 'problem' in stored ? stored : { name: stored.name, content: stored.bytes };
  }
  return granted;
}
