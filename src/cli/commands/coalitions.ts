/** `demarche coalitions`: what several parties would leave together, and what not. */
import { HEADLINE } from '../../analysis/index.ts';
import {
  COALITION_CONCEPTS,
  type CoalitionVerdict,
  coalitionStability,
  equilibriumJumps,
  explainCoalition,
  type Kernel,
  kernelFor,
  stability,
} from '../../engine/stability/index.ts';
import { driveWork } from '../../host/index.ts';
import { type Coalition, coalitionOf, type Driving, emptySet, union } from '../../model/index.ts';
import { headData } from '../../report/data/as-data.ts';
import { coalitionData, coalitionVerdictData } from '../../report/data/coalition-data.ts';
import { ofCase } from '../../report/documents/case-heading.ts';
import {
  type CoalitionFindings,
  coalitionDocument,
  coalitionVerdictDocument,
} from '../../report/documents/coalition-document.ts';
import { partyNamed, stateNamed } from '../named.ts';
import { refused } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import { WrongUse } from '../wrong-use.ts';
import { type ConflictOptions, caseArgument, type Subject, showFinding, withConflict } from './case-argument.ts';
import { type Command, examples } from './command.ts';

interface Options extends ConflictOptions {
  readonly coalition?: readonly string[];
  readonly state?: string;
  readonly pareto?: true;
}

export const command: Command = {
  define(commander, { terminal, act }) {
    caseArgument(commander)
      .option(
        '--coalition <parties>',
        'only this one, such as us,dprk; may be given several times',
        (one: string, before: string[] = []) => [...before, one],
      )
      .option('--state <state>', 'why the coalition would leave this state, or would not')
      .option('--pareto', 'nobody loses and somebody gains, instead of all gain')
      .option('--variant <id>', 'in a variant of the case')
      .option('--json', 'print the finding as JSON (docs/findings.md)')
      .addHelpText(
        'after',
        examples(
          [
            'demarche coalitions cases/elmira',
            'what holds against every coalition, and which equilibria a joint step undoes',
          ],
          [
            'demarche coalitions cases/elmira --coalition moe,uniroyal --state 5',
            'why those two would leave state 5 together',
          ],
        ),
      )
      .action(
        act((path: string, options: Options) =>
          withConflict(path, options, terminal, (subject) => show(subject, options, terminal)),
        ),
      );
  },
};

async function show({ checked, variant, conflict }: Subject, options: Options, terminal: Terminal): Promise<number> {
  const kernel = kernelFor(conflict);
  const pareto = options.pareto ?? false;
  const coalitions = options.coalition?.map((given) =>
    coalitionOf(given.split(',').map((name) => partyNamed(conflict, name))),
  );
  const head = headData(checked, variant);
  const heading = ofCase(checked, variant);
  if (options.state !== undefined) {
    const [coalition, another] = coalitions ?? [];
    if (coalition === undefined || another !== undefined) {
      throw new WrongUse('With --state, name one coalition.', 'As in: --coalition us,dprk --state 22');
    }
    const state = stateNamed(conflict, options.state);
    const verdicts = await terminal.driving(async (driving) => {
      const found: CoalitionVerdict[] = [];
      for (const concept of COALITION_CONCEPTS) {
        found.push(await driveWork(explainCoalition(kernel, coalition, state, concept, { pareto }), driving));
      }
      return found;
    });
    return showFinding(terminal, options.json, {
      data: () => ({ ...head, verdicts: verdicts.map((verdict) => coalitionVerdictData(conflict, verdict)) }),
      document: () => coalitionVerdictDocument(conflict, verdicts, heading),
    });
  }
  const asked = { pareto, ...(coalitions !== undefined && { coalitions }) };
  try {
    const found = await terminal.driving((driving) => findingsOn(kernel, asked, driving));
    return showFinding(terminal, options.json, {
      data: () => ({ ...head, ...coalitionData(conflict, found) }),
      document: () => coalitionDocument(conflict, found, heading),
    });
  } catch (error) {
    // The tables of all coalitions are bounded; the engine says by what.
    if (!(error instanceof RangeError)) throw error;
    return refused([{ code: 'coalition/too-large', says: error.message }], terminal, options.json);
  }
}

async function findingsOn(
  kernel: Kernel,
  asked: { readonly pareto: boolean; readonly coalitions?: readonly Coalition[] },
  driving: Driving,
): Promise<CoalitionFindings> {
  const findings = await driveWork(coalitionStability(kernel, asked), driving);
  if (asked.coalitions !== undefined) return { findings, jumps: undefined };
  const { conflict } = kernel;
  const { concepts } = await driveWork(stability(conflict, { concepts: HEADLINE }), driving);
  const holding = concepts.reduce(
    (states, { equilibria }) => union(states, equilibria!),
    emptySet(conflict.states.count),
  );
  return { findings, jumps: await driveWork(equilibriumJumps(kernel, holding, { pareto: asked.pareto }), driving) };
}
