/** From a case back to text: what was read, with its comments and order; or a draft, freshly laid out. */
import type { CaseDocument } from './case-document.ts';
import type { Draft } from './draft.ts';
import { layOut } from './lay-out.ts';
import type { Plain } from './plain-value.ts';

const style = { lineWidth: 120, flowCollectionPadding: true, nullStr: '' } as const;

/**
 * The text of a document. Without edits it is the text that was read, to the letter; after edits, comments and order
 * stay, and spaces are YAML's own.
 */
export function writeCase(document: CaseDocument): string {
  return document.edited ? document.yaml.toString(style) : document.text;
}

/** The text of a draft that has none yet: short parts on one line, one option, rule or want to a line. */
export function writeDraft(draft: Draft): string {
  return layOut(draft as Plain).toString({ ...style, lineWidth: 100 });
}
