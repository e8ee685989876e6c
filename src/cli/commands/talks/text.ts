/** `demarche talks text`: a mediator's single text, draft after draft. */
import { talksText } from '../../../analysis/index.ts';
import { driveWork } from '../../../host/index.ts';
import { talksTextData } from '../../../report/data/talks-text-data.ts';
import { talksTextDocument } from '../../../report/documents/talks-text-document.ts';
import { WrongUse } from '../../wrong-use.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, examples } from '../command.ts';
import { MOST_STEPS, meetingNamed, talksArgument, talksAt, wholeNumber } from './talks-argument.ts';

interface Options {
  readonly meeting?: string;
  readonly tries?: string;
  readonly seed?: string;
  readonly heat?: string;
  readonly steps?: string;
  readonly json?: true;
}

export const text: Command = {
  define(commander, { terminal, act }) {
    talksArgument(commander)
      .option('--meeting <id>', 'the talks as they are from this meeting on')
      .option('--tries <n>', 'how many drafts the mediator puts to the parties (200 where left out)')
      .option('--seed <n>', 'which drafts the mediator draws (1 where left out)')
      .option(
        '--heat <share>',
        'let parties accept a worse draft now and then at first: the temperature to begin with, as a share of their range',
      )
      .option('--steps <n>', 'into how many steps an interval of amounts is cut (20 where left out)')
      .option('--json', 'print the finding as JSON, with every draft (docs/talks-json.md)')
      .addHelpText('after', examples(['demarche talks text vladivostok-2019', 'what a mediator’s drafts come to']))
      .action(
        act((paths: string[], options: Options) =>
          talksAt(paths, terminal, options.json, async ({ talks, title, case: checked, remarks }) => {
            const { meeting } = meetingNamed(talks, options.meeting);
            const numbers = {
              tries: wholeNumber('tries', options.tries, 1, 1_000_000),
              seed: wholeNumber('seed', options.seed, 0),
              realSteps: wholeNumber('steps', options.steps, 1, MOST_STEPS),
              heat: options.heat === undefined ? undefined : shareIn(options.heat),
            };
            const asked = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
            const finding = await terminal.driving((driving) =>
              driveWork(talksText(talks, { ...asked, ...(meeting !== undefined && { meeting }) }), driving),
            );
            return showFinding(terminal, options.json, {
              remarks,
              data: () => talksTextData(finding, { title, conflict: checked?.conflict }),
              document: () => talksTextDocument(finding, title),
            });
          }),
        ),
      );
  },
};

function shareIn(given: string): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (value > 0 && value <= 1) return value;
  throw new WrongUse(`--heat takes a share above 0 and up to 1, not "${given}".`);
}
