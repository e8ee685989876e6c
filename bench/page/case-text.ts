/** What the page is measured on: cases of the library, and generated ones as the text of a case file. */
import { readFileSync } from 'node:fs';
import { analyzeCase, answerOf } from '../../src/analysis/index.ts';
import { type Draft, parseCase, writeDraft, writeExpression } from '../../src/format/index.ts';
import { finish } from '../../src/model/index.ts';
import { generateCase } from '../generate.ts';

export interface PageCase {
  readonly id: string;
  readonly says: string;
  readonly text: string;
}

export function pageCases(seed: number): PageCase[] {
  return [
    shipped('vladivostok-2019', 'the shipped case: 160 states, 24 variants'),
    shipped('elmira', 'Elmira: 9 states'),
    { id: 'large-1024', says: 'generated: 1,024 states', text: generated(10, seed) },
    { id: 'large-65536', says: 'generated: 65,536 states', text: generated(16, seed) },
  ];
}

function shipped(id: string, says: string): PageCase {
  return { id, says, text: readFileSync(new URL(`../../cases/${id}/case.yaml`, import.meta.url), 'utf8') };
}

/** Four parties with ten prioritized statements each, as in the rows of the engine. */
function generated(optionCount: number, seed: number): string {
  const size = { options: optionCount, parties: 4, statements: 10, oneWayShare: 0, infeasibleShare: 0, seed };
  const { parties, options, preferences } = generateCase(size);
  const idOf = (option: number) => options[option]!.id;
  const draft: Draft = {
    demarche: 1,
    title: `${2 ** optionCount} states`,
    parties: Object.fromEntries(parties.map(({ id, name }) => [id, { name }])),
    conflict: {
      options: Object.fromEntries(
        parties.map(({ id }, party) => [
          id,
          Object.fromEntries(
            options
              .filter((option) => option.party === party)
              .map((option) => [option.id.slice(id.length + 1), { does: option.does }]),
          ),
        ]),
      ),
      statusQuo: [],
      preferences: Object.fromEntries(
        preferences.map(({ wants }, party) => [
          parties[party]!.id,
          wants.kind === 'statements' ? wants.steps.map(([step]) => writeExpression(step!.wants, idOf)) : [],
        ]),
      ),
    },
  };
  return writeDraft(draft);
}

/**
 * A line that says what a party wants and that can be left out: the case stays sound, and its answer becomes another
 * one. From 1; undefined where no line is like that.
 */
export function wantLine(text: string): number | undefined {
  return lineWhere(text, (lines, at) => lines.toSpliced(at, 1));
}

/** A line that says what a party wants and that can change places with the one before it; otherwise as `wantLine`. */
export function swapLine(text: string): number | undefined {
  return lineWhere(text, (lines, at) =>
    isWant(lines[at - 1]!) ? lines.toSpliced(at - 1, 2, lines[at]!, lines[at - 1]!) : undefined,
  );
}

function lineWhere(
  text: string,
  changed: (lines: readonly string[], at: number) => string[] | undefined,
): number | undefined {
  const lines = text.split('\n');
  const answer = answerTo(text);
  const begins = lines.findIndex((one) => /^ {2}preferences:/.test(one));
  if (begins < 0) return undefined;
  for (let at = begins + 1; at < lines.length && !/^ {0,2}[^ #]/.test(lines[at]!); at++) {
    const next = isWant(lines[at]!) ? changed(lines, at) : undefined;
    const other = next && answerTo(next.join('\n'));
    if (other !== undefined && other !== answer) return at + 1;
  }
  return undefined;
}

function isWant(line: string): boolean {
  return /^ +- /.test(line);
}

function answerTo(text: string): string | undefined {
  const { case: checked } = parseCase(text);
  if (checked?.conflict === undefined) return undefined;
  const { variant, conflict, stability } = finish(analyzeCase(checked));
  return JSON.stringify(answerOf(checked, variant, conflict, stability));
}
