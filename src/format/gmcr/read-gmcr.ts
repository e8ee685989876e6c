/** From the text of a `.gmcr` file to the draft of a case. */

import { ProblemList } from '../check/fault-report.ts';
import type { Draft } from '../draft.ts';
import { cleanName } from '../id-from-name.ts';
import { show } from '../identifier.ts';
import type { Problem } from '../problem.ts';
import { readJson } from '../read-json.ts';
import { type CarriedOver, Ledger } from './carried-over.ts';
import { draftOfGmcr } from './draft-of-gmcr.ts';
import { gmcrModel } from './gmcr-model.ts';
import { bounds } from './gmcr-parts.ts';

export interface ReadGmcr {
  /** Only where there are no problems at all. */
  readonly draft?: Draft;
  readonly report: CarriedOver;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

const hints = {
  'not-json': 'A .gmcr file is JSON text; a case of Demarche’s own is YAML, and is read as one.',
  'cut-short': 'The file was not saved or copied to its end.',
  'too-deep': 'Lists of a .gmcr file are nested some five deep.',
  'too-large': 'A conflict of this size is better written as a case, with rules and wants in words.',
} as const;

/**
 * Reads a `.gmcr` file. The draft says what the file says as names, rules and wants; what a case has no place for is in
 * the report. `title` is for files that have none. Whatever is wrong with the text comes back as problems, all at once;
 * nothing is thrown for it.
 */
export function readGmcr(
  text: string,
  { file, title }: { readonly file?: string; readonly title?: string } = {},
): ReadGmcr {
  const ledger = new Ledger('import');
  const refuse = (problem: Problem): ReadGmcr => ({
    report: ledger.report(),
    problems: [file === undefined ? problem : { ...problem, file }],
  });
  if (text.length > bounds.text) {
    const says = `The text has ${(text.length / 2 ** 20).toFixed(1)} million characters; a .gmcr file may have ${bounds.text / 2 ** 20}.`;
    return refuse({ code: 'gmcr/too-large', says, hint: hints['too-large'] });
  }
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text, bounds);
  if ('fault' in json) {
    const { code, place, says } = json.fault;
    return refuse({ code: `gmcr/${code}`, place, says, hint: hints[code] });
  }
  const problems = new ProblemList(({ at }) => json.locate(at), file);
  for (const at of json.repeated) {
    problems.fault({
      code: 'gmcr/repeated-key',
      at,
      says: `${show(String(at.at(-1)))} is written twice in this object.`,
      hint: 'Remove one.',
    });
  }
  const model = gmcrModel(json.value, problems);
  if (model === undefined) return { report: ledger.report(), problems: problems.sorted() };
  const called = cleanName(model.title ?? '') || cleanName(title ?? '') || titleFrom(file);
  const draft = draftOfGmcr(model, called, ledger, problems);
  return {
    ...(draft !== undefined && problems.count === 0 && { draft }),
    report: ledger.report(),
    problems: problems.sorted(),
  };
}

function titleFrom(file: string | undefined): string {
  const name = file?.split(/[/\\]/).at(-1) ?? '';
  return cleanName(name.replace(/\.gmcr$/i, '')) || 'A conflict from a .gmcr file';
}
