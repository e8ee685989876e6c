/** `demarche talks run`: how the talks go. */
import {
  type BreakdownFound,
  breakdownOf,
  changedTalks,
  type SimultaneousRunFinding,
  simultaneousRun,
  type TalksRunFinding,
  talksRun,
} from '../../../analysis/index.ts';
import { TIME_CONVENTIONS, type TimeConventionId } from '../../../engine/bargaining/index.ts';
import { MOST_ROUNDS } from '../../../format/index.ts';
import { driveWork } from '../../../host/index.ts';
import { type Case, NAMED_TACTICS, type Tactic, tacticCalled } from '../../../model/index.ts';
import { simultaneousData } from '../../../report/data/simultaneous-data.ts';
import { talksRunData } from '../../../report/data/talks-run-data.ts';
import { simultaneousDocument } from '../../../report/documents/simultaneous-document.ts';
import { talksRunDocument } from '../../../report/documents/talks-run-document.ts';
import { asTyped } from '../../as-typed.ts';
import type { Terminal } from '../../terminal.ts';
import { unknownName } from '../../wrong-use.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, collected, examples } from '../command.ts';
import {
  byParty,
  type Found,
  MOST_STEPS,
  reservationsGiven,
  talksArgument,
  talksAt,
  wholeNumber,
} from './talks-argument.ts';

/** More at a time nobody can hold beside one another. */
const MOST_PACKAGES = 10;

interface Options {
  readonly tactic?: readonly string[];
  readonly reservation?: readonly string[];
  readonly rounds?: string;
  readonly convention?: string;
  readonly seed?: string;
  readonly steps?: string;
  readonly packages?: string;
  readonly json?: true;
}

export const run: Command = {
  define(commander, { terminal, act }) {
    const tactics = NAMED_TACTICS.map(({ id }) => id).join(', ');
    talksArgument(commander)
      .option('--tactic <party=name>', `how a party bargains, in place of its own tactic: ${tactics}`, collected)
      .option(
        '--reservation <party=utility>',
        'the utility below which a party would rather walk away, out of 1, in place of its own',
        collected,
      )
      .option('--rounds <n>', 'how often each party speaks')
      .option(
        '--convention <name>',
        `how offers are placed in time: ${TIME_CONVENTIONS.map(({ id }) => id).join(', ')}`,
        'negmas',
      )
      .option('--seed <n>', 'for tactics that draw by chance; without it they go by a fixed rule')
      .option('--steps <n>', 'into how many steps an interval of amounts is cut (20 where left out)')
      .option('--packages <n>', 'so many packages at a time, worth about the same to who puts them, instead of one')
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
          [
            'demarche talks run vladivostok-2019 --packages 3',
            'three packages at a time, and what the others’ choices among them tell',
          ],
        ),
      )
      .action(
        act((paths: string[], options: Options) => {
          const rounds = wholeNumber('rounds', options.rounds, 1, MOST_ROUNDS);
          const go = async ({ talks, title, case: checked, remarks }: Found) => {
            const changed = changedTalks(talks, {
              tactics: Object.fromEntries(
                byParty('tactic', options.tactic ?? [], talks).map(([party, name]) => [party, tacticNamed(name)]),
              ),
              reservations: reservationsGiven(options.reservation, talks),
            });
            const seed = wholeNumber('seed', options.seed, 0);
            const realSteps = wholeNumber('steps', options.steps, 1, MOST_STEPS);
            const count = wholeNumber('packages', options.packages, 2, MOST_PACKAGES);
            const how = {
              convention: conventionNamed(options.convention),
              ...(rounds !== undefined && { rounds }),
              ...(seed !== undefined && { seed }),
              ...(realSteps !== undefined && { realSteps }),
            };
            const head = { title, conflict: checked?.conflict };
            if (count !== undefined) {
              const found = await terminal.driving((driving) =>
                driveWork(simultaneousRun(changed, { ...how, count }), driving),
              );
              const breakdown = await breakdownAfter(found, checked, terminal);
              return showFinding(terminal, options.json, {
                remarks,
                data: () => simultaneousData(found, changed, count, head, breakdown),
                document: () => simultaneousDocument(found, changed, count, title, breakdown),
              });
            }
            const finding = await terminal.driving((driving) => driveWork(talksRun(changed, how), driving));
            const breakdown = await breakdownAfter(finding, checked, terminal);
            return showFinding(terminal, options.json, {
              remarks,
              data: () => talksRunData(finding, changed, head, breakdown),
              document: () => talksRunDocument(finding, changed, title, breakdown),
            });
          };
          return talksAt(paths, terminal, options.json, go, { rounds });
        }),
      );
  },
};

/** What would hold after the last meeting; undefined where they agree, or the talks do not say that the conflict tells. */
async function breakdownAfter(
  found: TalksRunFinding | SimultaneousRunFinding,
  checked: Case | undefined,
  terminal: Terminal,
): Promise<BreakdownFound | undefined> {
  if (found.form !== 'run' || found.outcome.form === 'agreement' || checked === undefined) return undefined;
  const meeting = found.meetings.at(-1)?.id;
  const breakdown = await terminal.driving((driving) =>
    driveWork(breakdownOf(checked, meeting === undefined ? {} : { meeting }), driving),
  );
  return breakdown.kind === 'states' ? breakdown : undefined;
}

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
