/** Which concepts tell something apart here, and which states they keep. */
import type { Analysis } from '../analysis/index.ts';
import type { ConceptFinding } from '../engine/stability/index.ts';
import { emptySet, type StateSet, sizeOf, union } from '../model/index.ts';

export interface Shown {
  /** Those worth a column, in the order asked for. */
  readonly concepts: readonly ConceptFinding[];
  /** Those that hold in so many states that little is told apart. */
  readonly folded: readonly ConceptFinding[];
  /** The states that hold, or may hold, under one of the concepts shown. */
  readonly states: StateSet;
}

/** More than this share of the states is too many … */
const TOO_LARGE_A_SHARE = 1 / 4;
/** … unless they are few enough to be looked at anyway. */
const FEW = 8;

/** With `all` nothing is folded away. */
export function shownConcepts({ conflict, stability }: Analysis, all: boolean): Shown {
  const { count } = conflict.states;
  const defined = stability.concepts.filter(({ equilibria }) => equilibria !== null);
  const size = ({ equilibria }: ConceptFinding) => sizeOf(equilibria!);
  const isTooMany = (concept: ConceptFinding) => size(concept) > Math.max(FEW, count * TOO_LARGE_A_SHARE);
  let concepts = all ? defined : defined.filter((concept) => !isTooMany(concept));
  if (concepts.length === 0 && defined.length > 0) {
    concepts = [defined.reduce((least, concept) => (size(concept) < size(least) ? concept : least))];
  }
  return {
    concepts,
    folded: defined.filter((concept) => !concepts.includes(concept)),
    states: concepts.reduce((states, { equilibria, possible }) => union(states, possible?.equilibria ?? equilibria!), emptySet(count)),
  };
}
