/** `demarche talks points`: what the talks could come to. */
import { talksPoints } from '../../../analysis/index.ts';
import { driveWork } from '../../../host/index.ts';
import { talksPointsData } from '../../../report/data/talks-data.ts';
import { talksPointsDocument } from '../../../report/documents/talks-points-document.ts';
import { asTyped } from '../../as-typed.ts';
import { unknownName } from '../../wrong-use.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, examples } from '../command.ts';
import { breakdownIn, meetingNamed, talksArgument, talksAt, wholeNumber } from './talks-argument.ts';

interface Options {
  readonly meeting?: string;
  readonly disagreement?: string;
  readonly steps?: string;
  readonly most?: string;
  readonly all?: true;
  readonly json?: true;
}

const CONVENTIONS = ['reservation', 'worst'] as const;

export const points: Command = {
  define(commander, { terminal, act }) {
    talksArgument(commander)
      .option('--meeting <id>', 'the talks as they are from this meeting on')
      .option(
        '--disagreement <convention>',
        'what a party has without an agreement: "reservation", its reservation value, 0 where it has none; or "worst", that or the worst package, whichever is more',
        'reservation',
      )
      .option('--steps <n>', 'into how many steps an interval of amounts is cut (20 where left out)')
      .option('--most <n>', 'how long a frontier may grow before it is thinned')
      .option('--all', 'list a long frontier in full in the JSON')
      .option('--json', 'print the finding as JSON (docs/talks-json.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche talks points vladivostok-2019', 'what the talks of the shipped case could come to'],
          ['demarche talks points domain.xml profile1.xml profile2.xml', 'a GENIUS domain and its profiles'],
        ),
      )
      .action(
        act((paths: string[], options: Options) =>
          talksAt(paths, terminal, options.json, async (found) => {
            const { talks, title, case: checked } = found;
            const { meeting } = meetingNamed(talks, options.meeting);
            const breakdown = await breakdownIn(found, terminal, meeting);
            const realSteps = wholeNumber('steps', options.steps, 1);
            const mostPoints = wholeNumber('most', options.most, 2);
            const convention = conventionNamed(options.disagreement);
            const finding = await terminal.driving((driving) =>
              driveWork(
                talksPoints(talks, {
                  convention,
                  ...(meeting !== undefined && { meeting }),
                  ...(realSteps !== undefined && { realSteps }),
                  ...(mostPoints !== undefined && { mostPoints }),
                  ...(breakdown?.kind === 'states' && { states: breakdown.states }),
                }),
                driving,
              ),
            );
            const head = { title, conflict: checked?.conflict };
            return showFinding(terminal, options.json, {
              data: () => talksPointsData(finding, head, options.all),
              document: () => talksPointsDocument(finding, { ...head, before: [], after: [] }),
            });
          }),
        ),
      );
  },
};

function conventionNamed(given: string | undefined): (typeof CONVENTIONS)[number] {
  const name = asTyped(given ?? 'reservation').toLowerCase();
  const known = CONVENTIONS.find((one) => one === name);
  if (known === undefined) throw unknownName('convention', name, CONVENTIONS);
  return known;
}
