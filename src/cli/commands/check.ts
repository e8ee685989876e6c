/** `demarche check`: whether a case can be read, and what a skeptic would ask of its model. */
import { conflictOf, criticize } from '../../analysis/index.ts';
import { driveWork } from '../../host/index.ts';
import { checkDocument } from '../../report/documents/check-document.ts';
import { criticData } from '../../report/words/critic-in-words.ts';
import { writeText } from '../../report/writers/text-writer.ts';
import { variantNamed } from '../named.ts';
import { inWords, opened, refused } from '../open.ts';
import { visibleDocument } from '../visibly.ts';
import { DONE, PROBLEMS } from '../wrong-use.ts';
import { type ConflictOptions, caseArgument, printData } from './case-argument.ts';
import { type Command, examples } from './command.ts';

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .option('--variant <id>', 'question the model of a variant')
      .option('--json', 'print problems and warnings as JSON (docs/findings.md)')
      .addHelpText(
        'after',
        examples(
          [
            'demarche check cases/vladivostok-2019',
            'problems with line and column; if there are none, what a skeptic would ask',
          ],
          ['demarche check cases/elmira --json', 'the same for an editor or another program'],
        ),
      )
      .action(
        act(async (path: string, options: ConflictOptions) => {
          const read = await opened(path, terminal);
          if (read.case === undefined) {
            if (options.json) return refused(read.problems, terminal, true);
            terminal.print(inWords(read.problems, terminal, read.file?.text));
            return PROBLEMS;
          }
          const checked = read.case;
          const asked = variantNamed(checked, options.variant);
          const subject = checked.conflict === undefined ? undefined : conflictOf(checked, asked.variant);
          const criticism =
            subject && (await terminal.driving((driving) => driveWork(criticize(checked, asked), driving)));
          if (options.json) {
            const variant = subject?.variant?.id ?? null;
            const found = criticism && criticData(checked, subject!.conflict, criticism);
            printData(terminal, { format: 1, variant, ...(found ?? { warnings: [], notTried: [] }), problems: [] });
          } else
            terminal.print(
              writeText(
                visibleDocument(checkDocument(checked, subject?.variant, subject?.conflict, criticism)),
                terminal,
              ),
            );
          return DONE;
        }),
      );
  },
};
