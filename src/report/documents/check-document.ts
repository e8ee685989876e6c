/** A case that could be read: how large it is, and what the critic asks of it. */
import { type Criticism, talksAssumptions } from '../../analysis/index.ts';
import type { Case, Conflict, Variant } from '../../model/index.ts';
import { language, check as phrases } from '../phrases/index.ts';
import { criticBlocks } from '../words/critic-in-words.ts';
import { type Document, paragraph } from '../writers/document.ts';
import { ofCase } from './case-heading.ts';

export function checkDocument(
  checked: Case,
  variant: Variant | undefined,
  conflict: Conflict | undefined,
  criticism: Criticism | undefined,
): Document {
  const size =
    conflict === undefined
      ? phrases.noConflict
      : phrases.size(
          conflict.parties.length,
          conflict.options.filter(({ party }) => party !== undefined).length,
          conflict.states.count,
          checked.variants.length,
          checked.statements.length,
        );
  return {
    title: phrases.noProblems,
    subtitle: ofCase(checked, variant),
    language,
    blocks: [
      paragraph(size),
      ...(checked.talks === undefined
        ? []
        : [
            paragraph(
              phrases.talks(
                checked.talks.parties.length,
                checked.talks.issues.length,
                checked.talks.meetings.length,
                talksAssumptions(checked).numbers,
              ),
            ),
          ]),
      ...(criticism === undefined || conflict === undefined ? [] : criticBlocks(checked, conflict, criticism)),
    ],
  };
}
