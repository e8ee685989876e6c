/** `demarche analyze`: which states hold, for whom, and how one gets there. */
import { analyzeCase, answerOf } from '../../analysis/index.ts';
import { reachabilityOf, RESPONSES } from '../../engine/stability/index.ts';
import { driveWork } from '../../host/index.ts';
import { statesOf } from '../../model/index.ts';
import { analysisDocument } from '../../report/analysis-document.ts';
import { shownConcepts } from '../../report/shown-concepts.ts';
import { writeText } from '../../report/text-writer.ts';
import { conceptsNamed, responseNamed, variantNamed } from '../named.ts';
import { caseAt } from '../open.ts';
import { DONE } from '../wrong-use.ts';
import { collected, examples, type Command } from './command.ts';

interface Options {
  readonly json?: true;
  readonly all?: true;
  readonly variant?: string;
  readonly concept?: readonly string[];
  readonly response?: string;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    commander
      .argument('[path]', 'a case: its folder, its file, or the name of a shipped one', '.')
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .option('--variant <id>', 'analyze a variant of the case')
      .option('--concept <ids>', 'only these stability concepts, such as nash,seq', collected)
      .option('--response <reading>', `how the others are taken to answer: ${RESPONSES.join(', ')}`)
      .option('--all', 'show every state, however many there are')
      .addHelpText(
        'after',
        examples(
          ['demarche analyze cases/vladivostok-2019', 'what holds, what can be reached, and what breaks it'],
          ['demarche analyze cases/vladivostok-2019 --variant nervous-high --concept nash,seq', 'the same under other wants, by two concepts only'],
          ['demarche analyze cases/chicken --json', 'the finding itself, for other programs'],
        ),
      )
      .action(act((path: string, options: Options) =>
        caseAt(path, terminal, options.json, async (checked) => {
          const asked = {
            ...variantNamed(checked, options.variant),
            ...conceptsNamed(options.concept),
            ...responseNamed(options.response),
          };
          const { analysis, reach } = await terminal.driving(async (driving) => {
            const analysis = await driveWork(analyzeCase(checked, asked), driving);
            const { statusQuo } = analysis.conflict;
            if (options.json || statusQuo === undefined) return { analysis, reach: undefined };
            const states = statesOf(shownConcepts(analysis, options.all ?? false).states);
            return { analysis, reach: await driveWork(reachabilityOf(analysis.kernel, statusQuo, states), driving) };
          });
          const all = options.all ?? false;
          if (options.json) {
            const answer = answerOf(checked, analysis.variant, analysis.conflict, analysis.stability, { all });
            terminal.print(`${JSON.stringify(answer)}\n`);
          } else terminal.print(writeText(analysisDocument({ analysis, reach }, { all }), terminal));
          return DONE;
        })),
      );
  },
};
