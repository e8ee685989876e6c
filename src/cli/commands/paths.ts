/** `demarche paths`: how one gets from one state to another, by single steps and by joint ones. */
import { jointStepsTo, kernelFor, shortestPaths } from '../../engine/stability/index.ts';
import { driveWork } from '../../host/index.ts';
import { headData, pathData } from '../../report/data/as-data.ts';
import { jointStepsData } from '../../report/data/joint-steps-data.ts';
import { ofCase } from '../../report/documents/case-heading.ts';
import { wayDocument } from '../../report/documents/joint-steps-document.ts';
import { stateNamed } from '../named.ts';
import { WrongUse } from '../wrong-use.ts';
import { type ConflictOptions, caseArgument, showFinding, withConflict } from './case-argument.ts';
import { type Command, examples } from './command.ts';

interface Options extends ConflictOptions {
  readonly to: string;
  readonly from?: string;
}

/** More ways of the same length than this tell a reader nothing. */
const MOST_WAYS = 8;

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .requiredOption('--to <state>', 'where to: a state by its number, or by the options taken')
      .option('--from <state>', 'where from; the status quo where left out')
      .option('--variant <id>', 'in a variant of the case')
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche paths cases/vladivostok-2019 --to 28', 'how one gets from the status quo to the limited exchange'],
          [
            'demarche paths cases/elmira --to moe.modify,uniroyal.accept,local.insist',
            'the same, the state given by what is done in it',
          ],
        ),
      )
      .action(
        act((path: string, options: Options) =>
          withConflict(path, options, terminal, async ({ checked, variant, conflict }) => {
            const to = stateNamed(conflict, options.to);
            const from = options.from === undefined ? conflict.statusQuo : stateNamed(conflict, options.from);
            if (from === undefined)
              throw new WrongUse('The case names no status quo.', 'Say where the way begins, with --from.');
            const kernel = kernelFor(conflict);
            const ways = (how: { steps: 'moves' | 'improvements'; trust?: 'possible' }) =>
              shortestPaths(kernel, from, to, { ...how, limit: MOST_WAYS });
            const someUnknown = conflict.preferences.some(({ ranking }) => ranking === undefined);
            const findings = {
              from,
              to,
              improvements: ways({ steps: 'improvements' }),
              possible: someUnknown ? ways({ steps: 'improvements', trust: 'possible' }) : undefined,
              moves: ways({ steps: 'moves' }),
              joint: await terminal.driving((driving) => driveWork(jointStepsTo(kernel, from, to), driving)),
            };
            return showFinding(terminal, options.json, {
              data: () => ({
                ...headData(checked, variant),
                ...pathData(conflict, findings),
                joint: jointStepsData(conflict, findings.joint),
              }),
              document: () => wayDocument(conflict, findings, ofCase(checked, variant)),
            });
          }),
        ),
      );
  },
};
