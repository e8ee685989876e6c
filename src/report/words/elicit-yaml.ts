/** What was found, as lines of a case; and a file of answers to fill in. Both read back without a problem. */
import type { AskedIssue, Elicitation, FirstQuestions } from '../../analysis/index.ts';
import type { NextQuestion, Package } from '../../engine/bargaining/index.ts';
import { elicitPage } from '../phrases/talks/elicit-page.ts';
import { amountText, valueId } from './packages-in-words.ts';

export type Way = 'ranking' | 'swings' | 'comparisons';
export const WAYS: readonly Way[] = ['ranking', 'swings', 'comparisons'];

/** Weights have two decimals, and together they come to 100. */
const UNITS = 10_000;

/** By issue id, out of 100; undefined where the way was not gone or came to nothing. */
export function weightsFor({ weights, terms }: Elicitation, way: Way): Readonly<Record<string, number>> | undefined {
  const found = weights[way];
  if (found === undefined) return undefined;
  const shares = inUnits(found.inCase);
  return Object.fromEntries(terms.issues.map(({ id }, at) => [id, (shares[at]! * 100) / UNITS]));
}

/** Values whose order alone was known, worth what the comparisons come to: of 100, by issue and value. */
export function valuesFor({
  asked,
  comparisons,
}: Elicitation): Readonly<Record<string, Readonly<Record<string, number>>>> {
  if (comparisons === undefined || !('found' in comparisons) || comparisons.found.form !== 'consistent') return {};
  const { adds, weights } = comparisons.found;
  return Object.fromEntries(
    asked.flatMap((one, place) => {
      const { compared, issue } = one;
      if (compared.worth !== undefined || weights[place]!.central === 0) return [];
      const worths = adds[place]!.map(({ central }) => Math.round((central / weights[place]!.central) * 1000) / 10);
      // Between amounts that any number can lie between only a straight line can be written.
      const kept = issue.kind === 'real' ? [0, worths.length - 1] : [...worths.keys()];
      return [
        [issue.id, Object.fromEntries(kept.map((level) => [String(valueId(levelsIn(one), level)), worths[level]!]))],
      ];
    }),
  );
}

/** `weights: {…}`, and where comparisons were made `values:` of what was only in order. */
export function yamlFor(found: Elicitation, way: Way): readonly string[] {
  const weights = weightsFor(found, way);
  if (weights === undefined) return [];
  const values = way === 'comparisons' ? Object.entries(valuesFor(found)) : [];
  return [
    `weights: ${flow(weights)}`,
    ...(values.length === 0 ? [] : ['values:', ...values.map(([issue, worths]) => `  ${issue}: ${flow(worths)}`)]),
  ];
}

/** All ways, one below the other; empty where none came to weights. */
export function linesForCase(found: Elicitation): string {
  return WAYS.flatMap((way) => {
    const lines = yamlFor(found, way);
    return lines.length === 0 ? [] : [`# ${elicitPage.byWay[way]}`, ...lines];
  })
    .map((line) => `${line}\n`)
    .join('');
}

/** Whether the lines would leave the case without worths that it needs. */
export function needsValues({ asked }: Elicitation, way: Way): boolean {
  return way !== 'comparisons' && asked.some(({ compared }) => compared.worth === undefined);
}

export function answersToFillIn(first: FirstQuestions): string {
  const { party, asked, comparisons } = first;
  const { head, ranking, swings, comparisons: compare } = elicitPage.inFile;
  const ids = asked.map(({ issue }) => issue.id);
  const next = 'found' in comparisons && comparisons.found.form === 'consistent' ? comparisons.found.next : undefined;
  return [
    `# ${head(party.name.replace(/\s+/gu, ' '))}`,
    `party: ${party.id}`,
    ...(ids.length < 2
      ? []
      : [
          `# ${ranking}`,
          `# ranking: [${ids.join(', ')}]`,
          `# ${swings}`,
          `# swings: { ${ids.map((id, place) => (place === 0 ? `${id}: 100` : `${id}: …`)).join(', ')} }`,
        ]),
    ...(next === undefined
      ? []
      : [
          `# ${compare}`,
          'comparisons:',
          `  - unsure: [${[next.a, next.b].map((pack) => flow(partOf(asked, next, pack))).join(', ')}]`,
        ]),
    '',
  ].join('\n');
}

/** Only the issues on which the two differ. */
export function partOf(
  asked: readonly AskedIssue[],
  { a, b }: Pick<NextQuestion, 'a' | 'b'>,
  pack: Package,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    asked.flatMap((one, place) =>
      a[place] === b[place] ? [] : [[one.issue.id, valueId(levelsIn(one), pack[place]!)]],
    ),
  );
}

export function partInWords(
  asked: readonly AskedIssue[],
  { a, b }: Pick<NextQuestion, 'a' | 'b'>,
  pack: Package,
): readonly (readonly [issue: string, value: string])[] {
  return asked.flatMap((one, place) =>
    a[place] === b[place] ? [] : [[one.issue.name, amountText(one.issue, one.amounts[pack[place]!]!)] as const],
  );
}

export function levelsIn({ issue, amounts }: Pick<AskedIssue, 'issue' | 'amounts'>) {
  return { issue, levels: Float64Array.from(amounts), sampled: false };
}

function flow(entries: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(entries).map(
    ([key, value]) => `${key}: ${typeof value === 'number' ? value : plain(value)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

/** A name that YAML would take for something else stands in quotes. */
function plain(name: string): string {
  return /^(?:true|false|null|~|[-+.]?\d.*)$/iu.test(name) ? JSON.stringify(name) : name;
}

/** Whole units that come to all of them: what is left goes where most was cut off. */
function inUnits(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * UNITS);
  const whole = exact.map(Math.floor);
  const left = UNITS - whole.reduce((sum, one) => sum + one, 0);
  const byRest = [...exact.keys()].sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const at of byRest.slice(0, Math.max(0, left))) whole[at]! += 1;
  return whole;
}
