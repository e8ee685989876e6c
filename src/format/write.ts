/** From a case back to text: what was read, with its comments and order; or a draft, freshly laid out. */
import { ProblemList } from './check/fault-report.ts';
import type { Draft } from './draft.ts';
import { type CaseDocument, readDocument } from './yaml/case-document.ts';
import { keepLines } from './yaml/keep-lines.ts';
import { layOut } from './yaml/lay-out.ts';
import { type Plain, plainValue } from './yaml/plain-value.ts';
import { spacingOf, style } from './yaml/spacing.ts';

/**
 * The text of a document. Without edits it is the text that was read, to the letter. After edits, comments and order
 * stay, and so does every line that no edit concerns.
 */
export function writeCase(document: CaseDocument): string {
  if (!document.edited) return document.text;
  const { text } = document;
  const like = { ...style, ...spacingOf(text) };
  const after = document.yaml.toString(like);
  const before = readDocument(text).document?.yaml.toString(like);
  const kept = before === undefined ? undefined : keepLines(text, before, after);
  // Spacing carries meaning in YAML: lines are kept only where the whole still says the same.
  const written = kept !== undefined && meaningOf(kept) === meaningOf(after) ? kept : after;
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

/** The text of a draft that has none yet: short parts on one line, one option, rule or want to a line. */
export function writeDraft(draft: Draft): string {
  return layOut(draft as Plain).toString({ ...style, lineWidth: 100 });
}

function meaningOf(text: string): string | undefined {
  const { document } = readDocument(text);
  if (document === undefined) return undefined;
  const faults = new ProblemList(() => undefined);
  const value = JSON.stringify(plainValue(document, faults));
  return faults.count === 0 ? value : undefined;
}
