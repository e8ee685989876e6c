/** Which states hold, for whom, under which concept. */
import { type Conflict, emptySet, fullSet, intersection, type Resumable, type StateSet } from '../../model/index.ts';
import { type Concept, isUndefined } from './concept.ts';
import { conceptCalled } from './concepts.ts';
import { type Focal, focalParty } from './focal.ts';
import { kernelFor } from './kernel/choose-kernel.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Response } from './response.ts';

export interface StabilityOptions {
  readonly concepts: readonly string[];
  readonly response?: Response;
  readonly kernel?: 'block' | 'graph';
}

export interface Stability {
  readonly response: Response;
  readonly concepts: readonly ConceptFinding[];
}

export interface ConceptFinding {
  readonly id: string;
  /** Why it has no meaning for this conflict; then the sets are null. */
  readonly undefinedBecause: string | undefined;
  /** One per party: the states that it would not leave alone, whatever the unknown wants are. */
  readonly byParty: readonly StateSet[] | null;
  /** The states that no party would leave alone. */
  readonly equilibria: StateSet | null;
  /**
   * Where somebody's wants are unknown: the states that may be stable, depending on them; nothing outside is stable
   * under any completion of the wants. `byParty` is stable under every completion: exactly those states for a party
   * whose own wants are known; for one whose wants are not, a bound from below with listed and coalesced moves, where
   * others might bring it back to where it was.
   */
  readonly possible: { readonly byParty: readonly StateSet[]; readonly equilibria: StateSet } | undefined;
}

/**
 * Stability of every state for every party under the concepts named (`nash`, `seq`, `l3`, …).
 * Throws a RangeError on a concept that does not exist: names are checked where they come in.
 */
export function* stability(conflict: Conflict, options: StabilityOptions): Resumable<Stability> {
  return yield* stabilityWith(kernelFor(conflict, options.kernel), options);
}

/** The same by a kernel that others will ask, too: what it lays out is laid out once. */
export function* stabilityWith(kernel: Kernel, options: Omit<StabilityOptions, 'kernel'>): Resumable<Stability> {
  const { conflict } = kernel;
  const byFocal: FocalStability[] = [];
  for (const party of conflict.parties.keys()) byFocal.push(yield* focalStability(kernel, party, options));
  return assemble(conflict, options, byFocal);
}

export type FocalStability = readonly (FocalSets | { readonly undefinedBecause: string })[];

export interface FocalSets {
  readonly sure: StateSet;
  readonly possible: StateSet;
}

/** One party's part of `stability`: one entry per concept. Parties do not depend on one another. */
export function* focalStability(kernel: Kernel, party: number, options: StabilityOptions): Resumable<FocalStability> {
  const { conflict } = kernel;
  const response = options.response ?? 'legal-sequence';
  const sure = focalParty(kernel, party, response, 'sure');
  const possible = focalParty(kernel, party, response, 'possible');
  const found: (FocalSets | { undefinedBecause: string })[] = [];
  for (const id of options.concepts) {
    const concept = knownConcept(id);
    const undefinedBecause = concept.undefinedFor?.(conflict);
    found.push(undefinedBecause === undefined ? yield* setsFor(concept, sure, possible) : { undefinedBecause });
  }
  return found;
}

function knownConcept(id: string): Concept {
  const concept = conceptCalled(id);
  if (concept === undefined) throw new RangeError(`There is no stability concept "${id}".`);
  return concept;
}

function* setsFor(concept: Concept, sure: Focal, possible: Focal): Resumable<FocalSets | { undefinedBecause: string }> {
  const { conflict } = sure.kernel;
  if (conflict.preferences[sure.party]!.ranking === undefined) {
    // Whatever it wants, it stays where it cannot move; and it may want nothing more than where it is.
    return { sure: withoutMoves(sure), possible: fullSet(conflict.states.count) };
  }
  const surely = yield* concept.stable(sure);
  if (isUndefined(surely)) return surely;
  if (conflict.preferences.every(({ ranking }) => ranking !== undefined)) return { sure: surely, possible: surely };
  const possibly = yield* concept.stable(possible);
  return isUndefined(possibly) ? possibly : { sure: surely, possible: possibly };
}

function withoutMoves({ kernel, party }: Focal): StateSet {
  const { count } = kernel.conflict.states;
  const staying = Int32Array.from({ length: count }, (_, state) => state);
  // Where it can go nowhere else, the least and the greatest state within one step are both the state itself.
  const least = kernel.afterStep(party, staying, 'moves', 'least');
  const greatest = kernel.afterStep(party, staying, 'moves', 'greatest');
  const stuck = emptySet(count);
  for (let s = 0; s < count; s++) if (least[s] === s && greatest[s] === s) stuck[s >>> 5]! |= 1 << (s & 31);
  return stuck;
}

/** Puts the parties' parts together. */
export function assemble(conflict: Conflict, options: StabilityOptions, byFocal: readonly FocalStability[]): Stability {
  const someUnknown = conflict.preferences.some(({ ranking }) => ranking === undefined);
  const concepts = options.concepts.map((id, place): ConceptFinding => {
    const parts = byFocal.map((focal) => focal[place]!);
    const missing = parts.find((part) => 'undefinedBecause' in part);
    if (missing !== undefined && 'undefinedBecause' in missing) {
      return { id, undefinedBecause: missing.undefinedBecause, byParty: null, equilibria: null, possible: undefined };
    }
    const sets = parts as FocalSets[];
    const byParty = sets.map(({ sure }) => sure);
    const possibly = sets.map(({ possible }) => possible);
    return {
      id: knownConcept(id).id,
      undefinedBecause: undefined,
      byParty,
      equilibria: byParty.reduce(intersection),
      possible: someUnknown ? { byParty: possibly, equilibria: possibly.reduce(intersection) } : undefined,
    };
  });
  return { response: options.response ?? 'legal-sequence', concepts };
}
