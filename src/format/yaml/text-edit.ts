/** Edits to the text of a case, made where they belong: every line that is not concerned stays to the letter. */
import type { YAMLMap } from 'yaml';
import { ProblemList } from '../check/fault-report.ts';
import { type Path, startsWith, writePath } from '../path.ts';
import type { Problem } from '../problem.ts';
import { writeCase } from '../write.ts';
import { type CaseDocument, EverydayDocument, locate, readDocument, readEveryday } from './case-document.ts';
import { insertIn, moveItem, removeIn, renameKey, setIn } from './edit.ts';
import { everydayNodes } from './everyday-yaml.ts';
import { applyEdit, type TextEdit, withNormalNames } from './plain-edit.ts';
import { type Plain, plainValue } from './plain-value.ts';
import { applySplices, overlap, type Splice } from './text-layout.ts';
import { splicesFor } from './text-splices.ts';

/**
 * The text of the document with the edits made, each upon what the one before left; or why one of them cannot be
 * made, and then none is. The document stays as it is.
 */
export function editText(
  document: CaseDocument,
  edits: readonly TextEdit[],
): { readonly text: string } | { readonly problem: Problem } {
  const written = edits.map(withNormalNames);
  const before = meaningOf(document);
  let meaning = before.value;
  for (const edit of written) {
    const result = applyEdit(meaning, edit);
    if ('fault' in result) {
      const { path, ...said } = result.fault;
      return { problem: { ...said, place: locate(document, path), ...(path.length > 0 && { path: writePath(path) }) } };
    }
    meaning = result.value;
  }
  const text = document.edited ? writeCase(document) : document.text;
  if (written.length === 0) return { text };
  const everyday = document instanceof EverydayDocument && !document.edited ? document : readEveryday(text);
  const spliced = everyday && before.isSound ? splicedText(everyday, written, meaning) : undefined;
  return { text: spliced ?? rewrittenText(text, written) };
}

/**
 * The edits made by taking out and putting in stretches of text; undefined where that is not certain. What looked
 * certain is read again and compared with what it should mean: that is cheap.
 */
export function splicedText(
  document: EverydayDocument,
  edits: readonly TextEdit[],
  meaning: Plain,
): string | undefined {
  const spliced = allSpliced(document, edits);
  const read = spliced === undefined ? undefined : readEveryday(spliced);
  if (read === undefined) return undefined;
  const { value, isSound } = meaningOf(read);
  return isSound && JSON.stringify(value) === JSON.stringify(meaning) ? spliced : undefined;
}

function meaningOf(document: CaseDocument): { readonly value: Plain; readonly isSound: boolean } {
  const faults = new ProblemList(() => undefined);
  const value = plainValue(document, faults);
  return { value, isSound: faults.count === 0 };
}

function allSpliced(document: EverydayDocument, edits: readonly TextEdit[]): string | undefined {
  let { text, nodes } = document;
  /** Made upon the same nodes; they leave the paths of one another alone. */
  let pending: Splice[] = [];
  const renamed: Path[] = [];
  const settle = (): boolean => {
    text = applySplices(text, pending);
    const read = everydayNodes(text);
    if (read !== undefined) nodes = read;
    pending = [];
    renamed.length = 0;
    return read !== undefined;
  };
  for (const [at, edit] of edits.entries()) {
    const isApart = !renamed.some((path) => startsWith(edit.path, path));
    let splices = isApart ? splicesFor(text, nodes, edit) : undefined;
    if (pending.length > 0 && (splices === undefined || !leavesPaths(edit, nodes) || overlap(pending, splices))) {
      if (!settle()) return undefined;
      splices = splicesFor(text, nodes, edit);
    }
    if (splices === undefined) return undefined;
    pending.push(...splices);
    if (edit.kind === 'rename') renamed.push(edit.path, [...edit.path.slice(0, -1), edit.name]);
    if (at < edits.length - 1 && !leavesPaths(edit, nodes) && !settle()) return undefined;
  }
  return applySplices(text, pending);
}

/** Texts and names that change in their places shift nothing. */
function leavesPaths(edit: TextEdit, root: YAMLMap): boolean {
  if (edit.kind === 'rename') return true;
  if (edit.kind !== 'set' || (edit.value !== null && typeof edit.value === 'object')) return false;
  return root.hasIn(edit.path);
}

/** By way of the library, which knows all of YAML. */
function rewrittenText(text: string, edits: readonly TextEdit[]): string {
  const { document } = readDocument(text);
  if (document === undefined) throw new Error('A document is written as text that can be read.');
  for (const edit of edits) {
    switch (edit.kind) {
      case 'set':
        setIn(document, edit.path, edit.value);
        break;
      case 'remove':
        removeIn(document, edit.path);
        break;
      case 'move':
        moveItem(document, edit.path, edit.from, edit.to);
        break;
      case 'rename':
        renameKey(document, edit.path, edit.name);
        break;
      case 'insert':
        insertIn(document, edit.path, edit.at, edit.key, edit.value);
        break;
    }
  }
  return writeCase(document);
}
