/** What an `expected.yaml` may hold. A key that is not named here is a slip that would otherwise go untested. */
import * as z from 'zod';

/** State numbers as people see them. */
const states = z.array(z.int());
const filled = <T>(record: T) => Object.keys(record as object).length > 0;
const byConcept = z.record(z.string(), states).refine(filled, 'no concept is named');
const source = z.enum(['printed', 'recomputed']);

const figures = {
  stateCount: z.int().positive(),
  equilibria: byConcept,
  nonMyopic: states,
  /** By how many moves both parties look ahead. */
  limitedMove: byConcept,
  /** By party. */
  stability: z.record(z.string(), byConcept).refine(filled, 'no party is named'),
  /** Equilibria under some completion of the unknown wants. */
  possible: byConcept,
  jointImprovements: z.array(z.strictObject({ by: z.array(z.string()).min(2), from: z.int(), to: z.int() })).min(1),
};

/** One set of figures from one source. */
const entry = z
  .strictObject({
    variant: z.string().nullable(),
    response: z.enum(['legal-sequence', 'once', 'single']).optional(),
    source: source.optional(),
    citation: z.string().optional(),
    where: z.string().optional(),
    ...z.object(figures).partial().shape,
  })
  .refine((given) => Object.keys(figures).some((figure) => figure in given), 'no figure is given');

/** The states, or how many there are of what was counted. */
const stated = z.record(z.string(), z.union([states, z.int()])).refine(filled, 'no concept is named');

/** A figure in print that the definition does not give. */
const disagreement = z.strictObject({
  what: z.string(),
  printedIn: z.string(),
  printed: stated,
  computed: stated,
  /** Where it was counted: of all strict rankings of this party, those that make this state an equilibrium. */
  inverse: z.strictObject({ party: z.string(), state: z.int() }).optional(),
  reason: z.string(),
});

export const expectedResults = z.strictObject({
  citation: z.string(),
  source,
  results: z.array(entry).min(1),
  disagreements: z.array(disagreement).default([]),
});

export type ExpectedResults = z.infer<typeof expectedResults>;
export type Entry = z.infer<typeof entry>;
