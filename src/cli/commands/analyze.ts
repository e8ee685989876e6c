/** `demarche analyze`: which states hold, for whom, and how one gets there. */
import { answerOf } from '../../analysis/index.ts';
import { RESPONSES } from '../../engine/stability/index.ts';
import { driveWork } from '../../host/drive-work.ts';
import { analysisDocument } from '../../report/documents/analysis-document.ts';
import { analysisFindings } from '../../report/documents/analysis-findings.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { analysisOf } from '../findings.ts';
import { conceptsNamed, responseNamed, variantNamed } from '../named.ts';
import { caseAt } from '../open.ts';
import { visibleDocument } from '../visibly.ts';
import { DONE } from '../wrong-use.ts';
import { type ConflictOptions, caseArgument, printData } from './case-argument.ts';
import { type Command, collected, examples } from './command.ts';

interface Options extends ConflictOptions {
  readonly all?: true;
  readonly concept?: readonly string[];
  readonly response?: string;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .option('--variant <id>', 'analyze a variant of the case')
      .option('--concept <ids>', 'only these stability concepts, such as nash,seq', collected)
      .option('--response <reading>', `how the others are taken to answer: ${RESPONSES.join(', ')}`)
      .option('--all', 'show every state and concept, however many there are')
      .addHelpText(
        'after',
        examples(
          ['demarche analyze cases/vladivostok-2019', 'what holds, what can be reached, and what breaks it'],
          [
            'demarche analyze cases/vladivostok-2019 --variant nervous-high --concept nash,seq',
            'the same under other wants, by two concepts only',
          ],
          ['demarche analyze cases/chicken --json', 'the finding itself, for other programs'],
        ),
      )
      .action(
        act((path: string, options: Options) =>
          caseAt(path, terminal, options.json, async (checked) => {
            const all = options.all ?? false;
            const asked = {
              ...variantNamed(checked, options.variant),
              ...conceptsNamed(options.concept),
              ...responseNamed(options.response),
            };
            await terminal.driving(async (driving) => {
              const analysis = await analysisOf(checked, asked, driving);
              if (options.json) {
                const { variant, conflict, stability } = analysis;
                printData(terminal, answerOf(checked, variant, conflict, stability, { all }));
                return;
              }
              const shape = { allStates: all, allConcepts: all || options.concept !== undefined };
              const findings = await driveWork(analysisFindings(analysis, shape), driving);
              terminal.print(writeText(visibleDocument(analysisDocument(findings, shape)), terminal));
            });
            return DONE;
          }),
        ),
      );
  },
};
