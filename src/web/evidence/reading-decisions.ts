/** What the analyst settled about the reading of a source, as the case keeps it beside that source. */
import type { Draft } from '../../format/index.ts';

/** Passages in which she wants no statement; paragraphs that are no debris; whose `our country` is, by speaker; which names are one. */
export type ReadingDecisions = NonNullable<NonNullable<Draft['sources']>[string]['reading']>;

/** Places count in the text with the source's hash: of another text, with `textHash`, they say nothing. */
export function readingDecisions(draft: Draft, source: string, textHash: string | undefined): ReadingDecisions {
  const { hash, reading = {} } = draft.sources?.[source] ?? {};
  if (textHash === undefined || hash === textHash) return reading;
  const { dropped: _, restored: __, ...rest } = reading;
  return rest;
}
