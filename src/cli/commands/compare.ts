/** `demarche compare`: a case and its variants side by side, or two cases. */
import {
  attributionOf,
  type Comparison,
  compareCases,
  compareTwoVariants,
  compareVariants,
  HEADLINE,
} from '../../analysis/index.ts';
import { RESPONSES } from '../../engine/stability/index.ts';
import { driveWork } from '../../host/index.ts';
import type { Case } from '../../model/index.ts';
import { comparisonData } from '../../report/data/comparison-data.ts';
import { ofCase } from '../../report/documents/case-heading.ts';
import { comparisonDocument } from '../../report/documents/comparison-document.ts';
import { said } from '../../report/writers/document.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { conceptsNamed, responseNamed, variantNamed } from '../named.ts';
import { caseAt } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import { DONE, WrongUse } from '../wrong-use.ts';
import { caseArgument, printData } from './case-argument.ts';
import { type Command, collected, examples } from './command.ts';

interface Options {
  readonly variant?: readonly string[];
  readonly concept?: readonly string[];
  readonly response?: string;
  readonly json?: true;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .argument('[other]', 'a second case, to compare the first with')
      .option(
        '--variant <ids>',
        'only these variants; one of them with the case, two with each other: which assumption made the difference',
        collected,
      )
      .option('--concept <ids>', 'the stability concepts; nash,seq where left out', collected)
      .option('--response <reading>', `how the others are taken to answer: ${RESPONSES.join(', ')}`)
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche compare cases/vladivostok-2019', 'what holds in each variant'],
          [
            'demarche compare cases/vladivostok-2019 --variant nervous-high',
            'one variant, and which of its assumptions made the difference',
          ],
          [
            'demarche compare cases/vladivostok-2019 --variant nervous-high --variant guarantee',
            'two variants with each other, and which of their assumptions made the difference',
          ],
          ['demarche compare cases/elmira cases/elmira-as-a-graph', 'two cases'],
        ),
      )
      .action(
        act((path: string, other: string | undefined, options: Options) =>
          caseAt(path, terminal, options.json, (first) =>
            other === undefined
              ? show(first, undefined, options, terminal)
              : caseAt(other, terminal, options.json, (second) => show(first, second, options, terminal)),
          ),
        ),
      );
  },
};

async function show(first: Case, second: Case | undefined, options: Options, terminal: Terminal): Promise<number> {
  const asked = {
    concepts: conceptsNamed(options.concept).concepts ?? [...HEADLINE],
    ...responseNamed(options.response),
  };
  const ids = [...new Set((options.variant ?? []).map((id) => variantNamed(first, id).variant!))];
  const [one, two, ...more] = ids;
  if (second !== undefined && ids.length > 0)
    throw new WrongUse('Either a second case or variants of the first can be compared, not both.');
  if (second === undefined && first.variants.length === 0)
    throw new WrongUse('This case has no variants to compare.', 'Name a second case.');
  const findings = await terminal.driving(async (driving) => {
    const work =
      second !== undefined
        ? compareCases(first, second, asked)
        : one !== undefined && two !== undefined && more.length === 0
          ? compareTwoVariants(first, [one, two], asked)
          : compareVariants(first, { ...asked, ...(ids.length > 0 && { variants: ids }) });
    const comparison: Comparison = await driveWork(work, driving);
    const [a, b] = comparison.columns;
    const attribution =
      comparison.columns.length === 2
        ? await driveWork(attributionOf(a!.conflict, b!.conflict, asked), driving)
        : undefined;
    return { comparison, attribution, ofTwoCases: second !== undefined };
  });
  if (options.json) printData(terminal, comparisonData(findings));
  else {
    const subtitle = second === undefined ? ofCase(first, undefined) : [said(first.title), said(second.title)];
    terminal.print(writeText(comparisonDocument(findings, subtitle), terminal));
  }
  return DONE;
}
