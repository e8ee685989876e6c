/** Whether each statement's passage is still where its anchor says, as far as the texts of the sources are at hand. */
import { findPassage, type Orphaned, type Passage } from '../../evidence/anchors/index.ts';
import type { NormalizedText, Span } from '../../evidence/reading.ts';
import type { Case } from '../../model/index.ts';

export type StatementPassage = { readonly statement: string } & (
  | { readonly how: 'found'; readonly by: NonNullable<Passage['found']>; readonly at: Span; readonly errors: number }
  | { readonly how: 'orphan'; readonly because: Orphaned }
  /** It has an anchor, and the text is not at hand. */
  | { readonly how: 'not-looked' }
  /** Only a paragraph is written, or nothing. */
  | { readonly how: 'no-anchor' }
);

/** One per statement that has a source, in the order of the ledger; the texts by the ids of their sources. */
export function passagesOf(
  { statements }: Pick<Case, 'statements'>,
  texts: ReadonlyMap<string, NormalizedText>,
): StatementPassage[] {
  return statements.flatMap(({ id, source, anchor }): StatementPassage[] => {
    if (source === undefined) return [];
    if (anchor === undefined) return [{ statement: id, how: 'no-anchor' }];
    const text = texts.get(source);
    if (text === undefined) return [{ statement: id, how: 'not-looked' }];
    const passage = findPassage(text, anchor);
    return passage.found === undefined
      ? [{ statement: id, how: 'orphan', because: passage.because }]
      : [{ statement: id, how: 'found', by: passage.found, at: passage.at, errors: passage.errors }];
  });
}
