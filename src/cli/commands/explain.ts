/** `demarche explain`: why a state holds for a party, or does not. */
import { explain, kernelFor, RESPONSES } from '../../engine/stability/index.ts';
import { whyRanked } from '../../model/index.ts';
import { headData, rankedData, verdictData } from '../../report/data/as-data.ts';
import { ofCase } from '../../report/documents/case-heading.ts';
import { rankedDocument } from '../../report/words/ranked-in-words.ts';
import { verdictDocument } from '../../report/words/verdict-in-words.ts';
import { conceptsNamed, partyNamed, responseNamed, stateNamed } from '../named.ts';
import { type ConflictOptions, caseArgument, showFinding, withConflict } from './case-argument.ts';
import { type Command, collected, examples } from './command.ts';

interface Options extends ConflictOptions {
  readonly state: string;
  readonly over?: string;
  readonly party?: string;
  readonly concept?: readonly string[];
  readonly response?: string;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .requiredOption('--state <state>', 'the state, by its number or by the options taken: us.relieve,dprk.partial')
      .option('--over <state>', 'instead: why a party ranks the state above (or below) this other one')
      .option('--party <id>', 'the party; all of them where left out')
      .option('--concept <ids>', 'the stability concepts; seq where left out', collected)
      .option('--variant <id>', 'in a variant of the case')
      .option('--response <reading>', `how the others are taken to answer: ${RESPONSES.join(', ')}`)
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .addHelpText(
        'after',
        examples(
          [
            'demarche explain cases/cuban-missile-crisis --state 7 --party us --concept seq',
            'why the United States would not leave state 7',
          ],
          [
            'demarche explain cases/vladivostok-2019 --state us.broad --concept nash',
            'who would leave the status quo, and for what',
          ],
          [
            'demarche explain cases/vladivostok-2019 --state 28 --over 22 --party us',
            'why the United States ranks one above the other',
          ],
        ),
      )
      .action(
        act((path: string, options: Options) =>
          withConflict(path, options, terminal, ({ checked, variant, conflict }) => {
            const state = stateNamed(conflict, options.state);
            const parties =
              options.party === undefined ? [...conflict.parties.keys()] : [partyNamed(conflict, options.party)];
            if (options.over !== undefined) {
              const other = stateNamed(conflict, options.over);
              const pairs = parties.map((party) => whyRanked(conflict, party, state, other));
              return showFinding(terminal, options.json, {
                data: () => ({
                  ...headData(checked, variant),
                  ranked: pairs.map((pair) => rankedData(conflict, pair)),
                }),
                document: () => rankedDocument(conflict, pairs, ofCase(checked, variant)),
              });
            }
            const concepts = conceptsNamed(options.concept).concepts ?? ['seq'];
            const response = responseNamed(options.response);
            const kernel = kernelFor(conflict);
            const verdicts = concepts.flatMap((concept) =>
              parties.map((party) => explain(kernel, { concept, party, state, ...response })),
            );
            return showFinding(terminal, options.json, {
              data: () => ({
                ...headData(checked, variant),
                verdicts: verdicts.map((verdict) => verdictData(conflict, verdict)),
              }),
              document: () => verdictDocument(conflict, state, verdicts, ofCase(checked, variant)),
            });
          }),
        ),
      );
  },
};
