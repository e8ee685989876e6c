/** `demarche talks run`: how the talks go. */
import { changedTalks, talksRun } from '../../../analysis/index.ts';
import { TIME_CONVENTIONS, type TimeConventionId } from '../../../engine/bargaining/index.ts';
import { MOST_ROUNDS } from '../../../format/index.ts';
import { driveWork } from '../../../host/index.ts';
import { NAMED_TACTICS, type Tactic, tacticCalled } from '../../../model/index.ts';
import { talksRunData } from '../../../report/data/talks-data.ts';
import { talksRunDocument } from '../../../report/documents/talks-run-document.ts';
import { asTyped } from '../../as-typed.ts';
import { unknownName, WrongUse } from '../../wrong-use.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, collected, examples } from '../command.ts';
import { byParty, MOST_STEPS, talksArgument, talksAt, wholeNumber } from './talks-argument.ts';

interface Options {
  readonly tactic?: readonly string[];
  readonly reservation?: readonly string[];
  readonly rounds?: string;
  readonly convention?: string;
  readonly seed?: string;
  readonly steps?: string;
  readonly json?: true;
}

export const run: Command = {
  define(commander, { terminal, act }) {
    const tactics = NAMED_TACTICS.map(({ id }) => id).join(', ');
    talksArgument(commander)
      .option('--tactic <party=name>', `how a party bargains, in place of its own tactic: ${tactics}`, collected)
      .option('--reservation <party=utility>', 'where a party would rather walk away, in place of its own', collected)
      .option('--rounds <n>', 'how often each party speaks')
      .option(
        '--convention <name>',
        `how offers are placed in time: ${TIME_CONVENTIONS.map(({ id }) => id).join(', ')}`,
        'negmas',
      )
      .option('--seed <n>', 'for tactics that draw by chance; without it they go by a fixed rule')
      .option('--steps <n>', 'into how many steps an interval of amounts is cut (20 where left out)')
      .option('--json', 'print the finding as JSON, with every offer (docs/talks-json.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche talks run vladivostok-2019', 'how the talks of the shipped case go'],
          [
            'demarche talks run vladivostok-2019 --rounds 40 --json',
            'every meeting of the talks, one after the other, with every offer',
          ],
          [
            'demarche talks run vladivostok-2019 --tactic us=conceder --reservation dprk=0.6',
            'the same, were one party more yielding and the other harder to please',
          ],
        ),
      )
      .action(
        act((paths: string[], options: Options) =>
          talksAt(paths, terminal, options.json, async ({ talks, title, case: checked }) => {
            const changed = changedTalks(talks, {
              tactics: Object.fromEntries(
                byParty('tactic', options.tactic ?? [], talks).map(([party, name]) => [party, tacticNamed(name)]),
              ),
              reservations: Object.fromEntries(
                byParty('reservation', options.reservation ?? [], talks).map(([party, value]) => [
                  party,
                  utilityIn(value),
                ]),
              ),
            });
            const rounds = wholeNumber('rounds', options.rounds, 1, MOST_ROUNDS);
            const seed = wholeNumber('seed', options.seed, 0);
            const realSteps = wholeNumber('steps', options.steps, 1, MOST_STEPS);
            const finding = await terminal.driving((driving) =>
              driveWork(
                talksRun(changed, {
                  convention: conventionNamed(options.convention),
                  ...(rounds !== undefined && { rounds }),
                  ...(seed !== undefined && { seed }),
                  ...(realSteps !== undefined && { realSteps }),
                }),
                driving,
              ),
            );
            return showFinding(terminal, options.json, {
              data: () => talksRunData(finding, changed, { title, conflict: checked?.conflict }),
              document: () => talksRunDocument(finding, changed, title),
            });
          }),
        ),
      );
  },
};

export function tacticNamed(given: string): Tactic {
  const id = asTyped(given).toLowerCase();
  const tactic = tacticCalled(id);
  if (tactic === undefined) {
    throw unknownName(
      'tactic',
      id,
      NAMED_TACTICS.map((one) => one.id),
    );
  }
  return tactic;
}

function conventionNamed(given: string | undefined): TimeConventionId {
  const id = asTyped(given ?? 'negmas').toLowerCase();
  const known = TIME_CONVENTIONS.find((one) => one.id === id);
  if (known === undefined) {
    throw unknownName(
      'convention',
      id,
      TIME_CONVENTIONS.map((one) => one.id),
    );
  }
  return known.id;
}

function utilityIn(given: string): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (Number.isFinite(value)) return value;
  throw new WrongUse(`"${given}" is no utility.`, 'Write a number, such as 0.4.');
}
