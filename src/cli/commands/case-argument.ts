/** What commands that look at one conflict have in common: a path, a variant, the conflict they mean. */
import type { Command as Commander } from 'commander';
import { conflictOf } from '../../analysis/index.ts';
import type { Remark } from '../../format/index.ts';
import type { Case, Conflict, Variant } from '../../model/index.ts';
import type { Document } from '../../report/writers/document.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { variantNamed } from '../named.ts';
import { caseAt } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import { visibleDocument, visibleJson } from '../visibly.ts';
import { DONE } from '../wrong-use.ts';

export interface ConflictOptions {
  readonly variant?: string;
  readonly json?: true;
}

export interface Subject {
  readonly checked: Case;
  readonly variant: Variant | undefined;
  readonly conflict: Conflict;
}

export function caseArgument(commander: Commander): Commander {
  return commander.argument('[path]', 'a case: its folder, its file, or the name of a shipped one', '.');
}

/** Opens the case and its variant, and goes on with the conflict. Problems are printed, and the exit code says so. */
export function withConflict(
  path: string,
  { variant: id, json }: ConflictOptions,
  terminal: Terminal,
  go: (subject: Subject) => number | Promise<number>,
): Promise<number> {
  return caseAt(path, terminal, json, async (checked) => {
    const { variant } = variantNamed(checked, id);
    return go({ checked, ...conflictOf(checked, variant) });
  });
}

export interface Finding {
  /** What was read otherwise than it stands in the files; told in the JSON, elsewhere on the error stream. */
  readonly remarks?: readonly Remark[];
  readonly data: () => object;
  readonly document: () => Document;
}

/** Prints the finding, as one line of JSON or laid out for reading. */
export function showFinding(
  terminal: Terminal,
  json: boolean | undefined,
  { remarks, data, document }: Finding,
): number {
  if (json) printData(terminal, { ...data(), ...(remarks && { remarks }), problems: [] });
  else terminal.print(writeText(visibleDocument(document()), terminal));
  return DONE;
}

/** One line of JSON. */
export function printData(terminal: Terminal, data: unknown): void {
  terminal.print(visibleJson(data));
}
