/** From a path on the command line to a checked case with a conflict, or to its problems, printed. */
import type { Problem } from '../format/index.ts';
import { isThere, libraryCases, type OpenedCase, openCase } from '../host/index.ts';
import type { Case } from '../model/index.ts';
import { problemsInWords } from '../report/words/problems-in-words.ts';
import type { Terminal } from './terminal.ts';
import { PROBLEMS } from './wrong-use.ts';

/** Opens a path, or else the shipped case of that name. */
export async function opened(path: string, terminal: Terminal): Promise<OpenedCase> {
  const shipped = (await isThere(path)) ? undefined : (await libraryCases()).find(({ id }) => id === path);
  return terminal.driving((driving) => openCase(shipped?.folder ?? path, driving));
}

/** Goes on with the case at the path. Where it has problems, those are printed and the exit code says so. */
export async function caseAt(
  path: string,
  terminal: Terminal,
  json: boolean | undefined,
  go: (checked: Case, opened: OpenedCase) => Promise<number>,
): Promise<number> {
  const found = await opened(path, terminal);
  if (found.case === undefined) return refused(found.problems, terminal, json, found.file?.text);
  if (found.case.conflict === undefined) {
    const says = 'This case has no conflict model, so there is nothing to analyze.';
    const hint = 'Add "conflict:" with options for two parties or more; "demarche new" shows how.';
    const file = found.file!.path;
    return refused([{ code: 'case/no-conflict', file, says, hint }], terminal, json);
  }
  return go(found.case, found);
}

/** Prints the problems, for a machine on the output stream, for a person on the error stream. */
export function refused(problems: readonly Problem[], terminal: Terminal, json?: boolean, text?: string): number {
  if (json) terminal.print(`${JSON.stringify({ format: 1, problems })}\n`);
  else terminal.complain(problemsInWords(problems, { ...(text !== undefined && { text }), width: terminal.width }));
  return PROBLEMS;
}
