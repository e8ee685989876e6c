/** From a path on the command line to a checked case with a conflict, or to its problems, printed. */
import { didYouMean } from '../format/did-you-mean.ts';
import type { Problem } from '../format/index.ts';
import { isThere, libraryCases, type OpenedCase, openCase } from '../host/index.ts';
import type { Case } from '../model/index.ts';
import { problemsInWords } from '../report/words/problems-in-words.ts';
import { asTyped } from './as-typed.ts';
import type { Terminal } from './terminal.ts';
import { visibleJson, visibly } from './visibly.ts';
import { PROBLEMS } from './wrong-use.ts';

/** Opens a path, or else the shipped case of that name. */
export async function opened(path: string, terminal: Terminal): Promise<OpenedCase> {
  const shipped = (await isThere(path)) ? [] : await libraryCases();
  const name = asTyped(path);
  const named = shipped.find(({ id }) => id === name);
  const found = await terminal.driving((driving) => openCase(named?.folder ?? path, driving));
  const [problem] = found.problems;
  if (problem?.code !== 'file/missing' || problem.hint !== undefined) return found;
  const ids = shipped.map(({ id }) => id);
  const hint = didYouMean(name, ids);
  return hint === undefined ? found : { ...found, problems: [{ ...problem, hint }] };
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
    const hint =
      found.case.talks === undefined
        ? 'Add "conflict:" with options for two parties or more; "demarche new" shows how.'
        : 'It has talks: "demarche talks points" says what they could come to, "demarche talks run" how they go.';
    const file = found.file!.path;
    return refused([{ code: 'case/no-conflict', file, says, hint }], terminal, json);
  }
  return go(found.case, found);
}

/** Prints the problems, for a machine on the output stream, for a person on the error stream. */
export function refused(problems: readonly Problem[], terminal: Terminal, json?: boolean, text?: string): number {
  if (json) terminal.print(visibleJson({ format: 1, problems }));
  else terminal.complain(inWords(problems, terminal, text));
  return PROBLEMS;
}

/** The problems for a person, with the lines of the text that they are about. */
export function inWords(problems: readonly Problem[], { width }: Pick<Terminal, 'width'>, text?: string): string {
  return visibly(problemsInWords(problems, { width, ...(text !== undefined && { text }) }));
}
