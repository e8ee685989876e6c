/** `demarche talks compare`: tactics against tactics. */
import { entrantsOf, tacticsComparison, whyNotRun } from '../../../analysis/index.ts';
import { MOST_ROUNDS } from '../../../format/index.ts';
import { driveWork, tournamentOnThreads } from '../../../host/index.ts';
import { tacticsComparedData } from '../../../report/data/tactics-compared-data.ts';
import { tacticsComparedDocument } from '../../../report/documents/tactics-compared-document.ts';
import { talksRefusal } from '../../../report/words/talks-refusal.ts';
import { asTyped } from '../../as-typed.ts';
import { unknownName } from '../../wrong-use.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, collected, examples } from '../command.ts';
import { type Found, MOST_STEPS, talksArgument, talksAt, wholeNumber } from './talks-argument.ts';

interface Options {
  readonly tactics?: readonly string[];
  readonly rounds?: string;
  readonly repeats?: string;
  readonly seed?: string;
  readonly steps?: string;
  readonly json?: true;
}

export const compare: Command = {
  define(commander, { terminal, act }) {
    talksArgument(commander)
      .option('--tactics <names>', 'only these; all named ones and the parties’ own where left out', collected)
      .option('--rounds <n>', 'how often each party speaks')
      .option('--repeats <n>', 'how often each pair talks: more than once where a tactic draws by chance')
      .option('--seed <n>', 'for tactics that draw by chance (1 where left out)')
      .option('--steps <n>', 'into how many steps an interval of amounts is cut (20 where left out)')
      .option('--json', 'print the finding as JSON (docs/talks-json.md)')
      .addHelpText('after', examples(['demarche talks compare vladivostok-2019', 'which tactics agree, and with what']))
      .action(
        act((paths: string[], options: Options) => {
          const rounds = wholeNumber('rounds', options.rounds, 1, MOST_ROUNDS);
          const go = async ({ talks, title, case: checked, remarks }: Found) => {
            const known = entrantsOf(talks);
            const entrants = options.tactics?.map((given) => {
              const wanted = asTyped(given);
              const found = known.find(({ id }) => id === wanted);
              if (found !== undefined) return found;
              throw unknownName(
                'tactic',
                wanted,
                known.map(({ id }) => id),
              );
            });
            const numbers = {
              rounds,
              repeats: wholeNumber('repeats', options.repeats, 1, 1_000_000),
              seed: wholeNumber('seed', options.seed, 0),
              realSteps: wholeNumber('steps', options.steps, 1, MOST_STEPS),
            };
            const asked = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
            const spec = await terminal.driving((driving) =>
              driveWork(tacticsComparison(talks, { ...asked, ...(entrants && { entrants }) }), driving),
            );
            const not = spec === undefined ? whyNotRun({ ...talks, meetings: [] }, asked) : undefined;
            const cells =
              spec === undefined ? [] : await terminal.driving((driving) => tournamentOnThreads(spec, driving));
            return showFinding(terminal, options.json, {
              remarks,
              data: () => tacticsComparedData(spec, cells, talks, { title, conflict: checked?.conflict }, not),
              document: () =>
                tacticsComparedDocument(spec, cells, title, {
                  refusal: not && talksRefusal(not),
                  isFirstOfMany: talks.meetings.length > 0,
                }),
            });
          };
          return talksAt(paths, terminal, options.json, go, { rounds });
        }),
      );
  },
};
