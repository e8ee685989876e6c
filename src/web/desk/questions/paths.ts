/** The states that hold, and how each can be reached from where the parties stand, or from another state. */
import { type HoldingState, jointWays, type Summary } from '../../../analysis/index.ts';
import { conceptCalled, type JointSteps, type Reach, reachabilityOf } from '../../../engine/stability/index.ts';
import { type Conflict, numberOf, partiesIn, type Resumable } from '../../../model/index.ts';
import { objectionOf } from '../../../report/words/objection.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface ShownState {
  readonly n: number;
  /** What is done in it. */
  readonly words: string;
}

export type Reached =
  /** It is the state that the ways begin in. */
  | { readonly by: 'start' }
  /** Each step leaves its mover better off. */
  | { readonly by: 'improvements'; readonly steps: number }
  /** It would, if these parties, whose wants are unknown, liked their steps. */
  | { readonly by: 'possible-improvements'; readonly steps: number; readonly unknown: readonly number[] }
  /** These parties have to move at once, or trust one another, and like where that leads. */
  | { readonly by: 'joint'; readonly together: readonly number[]; readonly steps: number }
  /** No steps that all who take them like: these would lose by going along, these would gain nothing, of these it is unknown. */
  | {
      readonly by: 'objecting';
      readonly worse: readonly number[];
      readonly same: readonly number[];
      readonly unknown: readonly number[];
    }
  /** By moves that somebody does not like; nothing more was worked out. */
  | { readonly by: 'moves'; readonly steps: number }
  /** By no moves at all. */
  | { readonly by: 'nothing' };

export interface Destination extends ShownState {
  /** The letters of the concepts by which it holds; empty for one that may hold, depending on unknown wants. */
  readonly under: readonly string[];
  /** Undefined where the ways have no beginning. */
  readonly reached: Reached | undefined;
}

export interface PathsAnswer {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly stateCount: number;
  /** The number of the status quo; undefined where the case names none. */
  readonly statusQuo: number | undefined;
  /** Where the ways begin: the status quo unless asked otherwise; undefined where there is neither. */
  readonly from: ShownState | undefined;
  /** The states that hold, the most easily reached first. */
  readonly holding: readonly Destination[];
  /** How many hold in all. */
  readonly holdingCount: number;
  /** Some of those that may hold, and how many of them there are. */
  readonly open: readonly Destination[];
  readonly openCount: number;
  /** States to choose from, by what is done in them: all of them where they are few, else those above. */
  readonly choosable: readonly ShownState[];
}

/** All states are offered by what is done in them up to so many. */
export const MOST_CHOOSABLE = 256;
const MOST_OPEN = 16;

export function* paths(
  ground: Ground,
  { lens, from: asked }: { readonly lens: Lens; readonly from?: number | undefined },
): Resumable<PathsAnswer> {
  const { analysis, summary } = yield* ground.findings(lens);
  const { conflict } = analysis;
  const start = asked === undefined ? conflict.statusQuo : stateCalled(conflict, asked);
  const ways = start === conflict.statusQuo ? known(summary) : yield* worked();
  const order = (one: Destination) => (one.reached === undefined ? 0 : ORDER.indexOf(one.reached.by));
  const holding = summary.holding
    .map(({ state, under }) => destination(state, under))
    .sort((a, b) => order(a) - order(b) || a.n - b.n);
  const open = summary.open.states.slice(0, MOST_OPEN).map((state) => destination(state, []));
  const { count } = conflict.states;
  const offered =
    count <= MOST_CHOOSABLE
      ? Array.from({ length: count }, (_, state) => shownState(conflict, state))
      : [...holding, ...open].map(({ n, words }) => ({ n, words }));
  return {
    parties: conflict.parties.map(({ id, name }) => ({ id, name })),
    stateCount: count,
    statusQuo: conflict.statusQuo === undefined ? undefined : numberOf(conflict.states, conflict.statusQuo),
    from: start === undefined ? undefined : shownState(conflict, start),
    holding,
    holdingCount: summary.holdingCount,
    open,
    openCount: summary.open.count,
    choosable: offered.sort((a, b) => a.n - b.n),
  };

  function destination(state: number, under: readonly string[]): Destination {
    const letters = under.map((id) => conceptCalled(id)!.letters);
    return { ...shownState(conflict, state), under: letters, reached: ways.get(state) };
  }

  function known({ holding: held }: Summary): Map<number, Reached | undefined> {
    return new Map(held.map((one) => [one.state, reachedFrom(conflict, start, one)]));
  }

  function* worked(): Resumable<Map<number, Reached | undefined>> {
    const states = summary.holding.map(({ state }) => state);
    const reach = yield* reachabilityOf(analysis.kernel, start!, states);
    const joint = yield* jointWays(analysis.kernel, start!, reach);
    return new Map(
      reach.map((way, n) => {
        const { state } = way;
        return [state, reachedFrom(conflict, start, { state, reach: way, joint: joint[n]!.joint })];
      }),
    );
  }
}

const ORDER: readonly Reached['by'][] = [
  'start',
  'improvements',
  'possible-improvements',
  'joint',
  'objecting',
  'moves',
  'nothing',
];

export function shownState(conflict: Conflict, state: number): ShownState {
  return { n: numberOf(conflict.states, state), words: stateInWords(conflict, state) };
}

function reachedFrom(
  conflict: Conflict,
  start: number | undefined,
  { state, reach, joint }: Pick<HoldingState, 'state' | 'reach' | 'joint'>,
): Reached | undefined {
  if (start === undefined || reach === undefined) return undefined;
  if (state === start) return { by: 'start' };
  const { by, improvements, possibleImprovements, moves }: Reach = reach;
  if (by === 'improvements') return { by, steps: improvements! };
  if (joint?.steps !== undefined && joint.mustMoveTogether !== 0) {
    return { by: 'joint', together: partiesIn(joint.mustMoveTogether), steps: joint.steps.length };
  }
  if (by === 'possible-improvements') return { by, steps: possibleImprovements!, unknown: unknownIn(conflict) };
  if (by === 'nothing') return { by };
  return objecting(conflict, joint) ?? { by: 'moves', steps: moves! };
}

function objecting(conflict: Conflict, joint: JointSteps | undefined): Reached | undefined {
  if (joint?.objecting === undefined) return undefined;
  const { worse, same, unknown } = objectionOf(conflict, joint.objecting);
  return { by: 'objecting', worse: partiesIn(worse), same: partiesIn(same), unknown: partiesIn(unknown) };
}

export function unknownIn({ preferences }: Conflict): number[] {
  return preferences.flatMap(({ ranking }, party) => (ranking === undefined ? [party] : []));
}
