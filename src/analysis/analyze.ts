/** The main question asked of a case: which states hold, for whom, under which concept. */
import {
  CONCEPTS,
  type Kernel,
  kernelFor,
  type Response,
  SCALABLE_CONCEPTS,
  type Stability,
  stabilityWith,
} from '../engine/stability/index.ts';
import type { Case, Conflict, Resumable, Variant } from '../model/index.ts';

export interface AnalyzeOptions {
  /** A variant's id; undefined for the case itself. */
  readonly variant?: string;
  /** Concept ids; by default all that this model's size allows. */
  readonly concepts?: readonly string[];
  readonly response?: Response;
}

export interface Analysis {
  readonly case: Case;
  readonly variant: Variant | undefined;
  readonly conflict: Conflict;
  readonly kernel: Kernel;
  readonly stability: Stability;
}

/** Up to this many states every concept is computed unasked; beyond, those whose cost grows with the states only. */
export const ALL_CONCEPTS_STATES = 4096;

/** Analyzes one variant of a case that has a conflict; throws a RangeError where it has none, or no such variant. */
export function* analyzeCase(checked: Case, options: AnalyzeOptions = {}): Resumable<Analysis> {
  const { variant, conflict } = conflictOf(checked, options.variant);
  const kernel = kernelFor(conflict);
  const found = yield* stabilityWith(kernel, {
    concepts: options.concepts ?? defaultConcepts(conflict),
    ...(options.response && { response: options.response }),
  });
  return { case: checked, variant, conflict, kernel, stability: found };
}

/** The conflict of the variant named, or of the case itself. */
export function conflictOf(
  checked: Case,
  id: string | undefined,
): { variant: Variant | undefined; conflict: Conflict } {
  if (id === undefined) {
    if (checked.conflict === undefined) throw new RangeError('This case has no conflict model.');
    return { variant: undefined, conflict: checked.conflict };
  }
  const variant = checked.variants.find((candidate) => candidate.id === id);
  if (variant === undefined) throw new RangeError(`There is no variant "${id}".`);
  return { variant, conflict: variant.conflict };
}

export function defaultConcepts(conflict: Conflict): readonly string[] {
  return conflict.states.count <= ALL_CONCEPTS_STATES ? CONCEPTS.map(({ id }) => id) : SCALABLE_CONCEPTS;
}
