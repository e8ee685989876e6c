/** Which concepts tell something apart here, and which states they keep. */
import { type Analysis, headlineOf } from '../../analysis/index.ts';
import type { ConceptFinding } from '../../engine/stability/index.ts';
import { emptySet, type StateSet, sameSet, union } from '../../model/index.ts';

export interface Shown {
  /** Those worth a column, in the order in which they are always shown. */
  readonly concepts: readonly ConceptFinding[];
  /** Those that keep the very same states as one that has a column. */
  readonly same: readonly { readonly as: ConceptFinding; readonly concepts: readonly ConceptFinding[] }[];
  /** Those that hold in so many states that little is told apart. */
  readonly weak: readonly ConceptFinding[];
  /** Those that hold in few states for certain, and may hold in so many that no column would help. */
  readonly open: readonly ConceptFinding[];
  /** The states that hold, or may hold, under one of the concepts shown. */
  readonly states: StateSet;
}

/** What of the concepts and states is left out for brevity. */
export interface Shape {
  /** Show every state, however many there are. */
  readonly allStates?: boolean;
  /** Give each concept a column, however little it tells apart. */
  readonly allConcepts?: boolean;
  /** Say how a command line shows what is left out. */
  readonly hints?: boolean;
}

export function shownConcepts({ conflict, stability }: Analysis, { allConcepts = false }: Shape): Shown {
  const { count } = conflict.states;
  const found = headlineOf(stability, count);
  const headline = new Set(found.headline.map(({ concept }) => concept));
  const leftOpen = new Set(found.open.map(({ concept }) => concept));
  const defined = stability.concepts.filter(({ equilibria }) => equilibria !== null);
  const telling = allConcepts ? defined : defined.filter(({ id }) => headline.has(id));
  const concepts = allConcepts
    ? telling
    : telling.filter((concept, n) => !telling.slice(0, n).some((one) => keepsTheSame(one, concept)));
  return {
    concepts,
    same: concepts.flatMap((as) => {
      const others = telling.filter((concept) => !concepts.includes(concept) && keepsTheSame(as, concept));
      return others.length === 0 ? [] : [{ as, concepts: others }];
    }),
    weak: defined.filter((concept) => !telling.includes(concept) && !leftOpen.has(concept.id)),
    open: defined.filter((concept) => !telling.includes(concept) && leftOpen.has(concept.id)),
    states: concepts.reduce(
      (states, { equilibria, possible }) => union(states, possible?.equilibria ?? equilibria!),
      emptySet(count),
    ),
  };
}

function keepsTheSame(a: ConceptFinding, b: ConceptFinding): boolean {
  if (!sameSet(a.equilibria!, b.equilibria!)) return false;
  if (a.possible === undefined || b.possible === undefined) return a.possible === b.possible;
  return sameSet(a.possible.equilibria, b.possible.equilibria);
}
