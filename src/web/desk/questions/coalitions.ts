/** Who could jointly do better: which states that hold several parties would leave together, to where, and what holds against all. */
import { HEADLINE } from '../../../analysis/index.ts';
import {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionFinding,
  coalitionStability,
  equilibriumJumps,
  type Jumps,
} from '../../../engine/stability/index.ts';
import {
  type Conflict,
  emptySet,
  numberOf,
  partiesIn,
  type Resumable,
  type StateSet,
  setOf,
  sizeOf,
  statesOf,
  union,
  whyRanked,
} from '../../../model/index.ts';
import { universallyStable } from '../../../report/documents/coalition-document.ts';
import { coalitions as phrases } from '../../../report/phrases/coalitions.ts';
import { formulaInWords } from '../../../report/words/formula-in-words.ts';
import { wantInWords } from '../../../report/words/ranked-in-words.ts';
import { jointMoveInWords } from '../../../report/words/state-in-words.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { MOST_CHOOSABLE, type ShownState, shownState, unknownIn } from './paths.ts';
import type { Liking } from './way.ts';

/** What leaving together for somewhere is to a party. */
export interface Gain {
  readonly party: number;
  readonly is: Liking;
  /** Its place for the two states in the order of what it likes, 1 the best; undefined where its wants are unknown. */
  readonly places: { readonly before: number; readonly after: number; readonly of: number } | undefined;
  /** The wants that tell the two states apart, as they were written; empty where it wants nothing by statements. */
  readonly because: readonly string[];
}

export interface JointLeave {
  readonly from: ShownState;
  readonly to: ShownState;
  readonly together: readonly number[];
  /** What they change. */
  readonly move: string;
  /** Whether the state it leads to holds too. */
  readonly toHolding: boolean;
  /** One per party that takes part. */
  readonly gains: readonly Gain[];
  /** One per party that does not and is not indifferent. */
  readonly others: readonly Gain[];
}

export interface CoalitionMeaning {
  readonly id: CoalitionConcept;
  readonly letters: string;
  readonly name: string;
  readonly means: string;
}

export interface CoalitionsAnswer {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly concepts: readonly CoalitionMeaning[];
  /** Parties whose wants are unknown: what they would join in is not judged. */
  readonly unknown: readonly number[];
  readonly stateCount: number;
  readonly statusQuo: number | undefined;
  /** The states that hold (Nash or SEQ) and from which leaving together was looked for. */
  readonly from: readonly ShownState[];
  /** How many more hold, from which it was not. */
  readonly fromMore: number;
  /** Undefined where there are too many parties; `jumpsTooLarge` says so. */
  readonly leaves: readonly JointLeave[] | undefined;
  readonly leavesMore: number;
  readonly leavesTooLarge: string | undefined;
  /** Undefined where the model is too large for all coalitions at once; `tooLarge` says so. */
  readonly table:
    | readonly {
        readonly together: readonly number[];
        /** In how many states it would stay, by concept. */
        readonly stays: readonly number[];
        readonly undecided: boolean;
      }[]
    | undefined;
  readonly tooLarge: string | undefined;
  /** What holds against every coalition, by concept; undefined likewise. */
  readonly universal: readonly { readonly count: number; readonly states: readonly ShownState[] }[] | undefined;
  /** States to choose from, by what is done in them. */
  readonly choosable: readonly ShownState[];
}

export interface CoalitionsAsked {
  readonly lens: Lens;
  /** Nobody loses and somebody gains, instead of all gain. */
  readonly pareto: boolean;
}

/** It is not looked for from more states than these at once; from fewer where states and coalitions are many. */
const MOST_FROM = 96;
const LEAST_FROM = 8;
const WORK = 2 ** 24;
const MOST_LEAVES = 100;
export const MOST_UNIVERSAL = 48;

export function* coalitions(ground: Ground, { lens, pareto }: CoalitionsAsked): Resumable<CoalitionsAnswer> {
  const { conflict, kernel, stability } = yield* ground.analysis(lens);
  const { count } = conflict.states;
  const holding = stability.concepts
    .filter(({ id }) => HEADLINE.includes(id))
    .reduce<StateSet>((states, { equilibria }) => (equilibria ? union(states, equilibria) : states), emptySet(count));
  const bound = Math.floor(WORK / (count * 2 ** conflict.parties.length));
  const from = statesOf(holding, Math.max(LEAST_FROM, Math.min(MOST_FROM, bound)));
  const fromMore = sizeOf(holding) - from.length;
  const jumps = yield* within(() => equilibriumJumps(kernel, setOf(count, from), { pareto, limit: MOST_LEAVES }));
  const findings = yield* within(() => coalitionStability(kernel, { pareto }));
  const shown = from.map((state) => shownState(conflict, state));
  return {
    parties: conflict.parties.map(({ id, name }) => ({ id, name })),
    concepts: COALITION_CONCEPTS.map((id) => ({ id, ...phrases.concepts[id] })),
    unknown: unknownIn(conflict),
    stateCount: count,
    statusQuo: conflict.statusQuo === undefined ? undefined : numberOf(conflict.states, conflict.statusQuo),
    from: shown,
    fromMore,
    leaves: typeof jumps === 'string' ? undefined : leavesOf(conflict, jumps),
    leavesMore: typeof jumps === 'string' ? 0 : jumps.more,
    leavesTooLarge: typeof jumps === 'string' ? jumps : undefined,
    table: typeof findings === 'string' ? undefined : tableOf(findings),
    tooLarge: typeof findings === 'string' ? findings : undefined,
    universal: typeof findings === 'string' ? undefined : universalOf(conflict, findings),
    choosable:
      count <= MOST_CHOOSABLE ? Array.from({ length: count }, (_, state) => shownState(conflict, state)) : shown,
  };
}

/** The work's answer, or what it says is too large. */
/** What it throws where the model is too large for it, as its sentence. */
export function* within<T>(begin: () => Resumable<T>): Resumable<T | string> {
  try {
    return yield* begin();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function tableOf(findings: readonly CoalitionFinding[]): CoalitionsAnswer['table'] {
  return findings.map(({ coalition, stable, undecided }) => ({
    together: partiesIn(coalition),
    stays: COALITION_CONCEPTS.map((id) => sizeOf(stable[id])),
    undecided,
  }));
}

function universalOf(conflict: Conflict, findings: readonly CoalitionFinding[]): CoalitionsAnswer['universal'] {
  return COALITION_CONCEPTS.map((id) => {
    const states = universallyStable(conflict, findings, id);
    return {
      count: sizeOf(states),
      states: statesOf(states, MOST_UNIVERSAL).map((state) => shownState(conflict, state)),
    };
  });
}

function leavesOf(conflict: Conflict, { jumps }: Jumps): JointLeave[] {
  return jumps.map(({ from, to, coalition, toEquilibrium }) => {
    const together = partiesIn(coalition);
    const others = [...conflict.parties.keys()].filter((party) => !together.includes(party));
    return {
      from: shownState(conflict, from),
      to: shownState(conflict, to),
      together,
      move: jointMoveInWords(conflict, together, from, to),
      toHolding: toEquilibrium,
      gains: together.map((party) => gainOf(conflict, party, from, to)),
      others: others.map((party) => gainOf(conflict, party, from, to)).filter(({ is }) => is !== 'same'),
    };
  });
}

export function gainOf(conflict: Conflict, party: number, from: number, to: number): Gain {
  const { ranking } = conflict.preferences[party]!;
  const { better, because } = whyRanked(conflict, party, to, from);
  const is = better === undefined ? 'unknown' : better === 'first' ? 'better' : better === 'second' ? 'worse' : 'same';
  const telling =
    because.kind !== 'statements'
      ? []
      : better === 'first'
        ? because.inFirst
        : better === 'second'
          ? because.inSecond
          : [];
  return {
    party,
    is,
    places: ranking && {
      before: ranking.levelCount - ranking.levels[from]!,
      after: ranking.levelCount - ranking.levels[to]!,
      of: ranking.levelCount,
    },
    because: telling.map((want) => formulaInWords(conflict, want.text) ?? wantInWords(want)),
  };
}
