/** A comparison as the machine-readable answer gives it. */
import { numberOf } from '../../model/index.ts';
import type { ComparisonFindings } from '../documents/comparison-document.ts';

export function comparisonData({ comparison, attribution }: ComparisonFindings) {
  const { columns, concepts, outcomes, truncated, byConcept } = comparison;
  return {
    format: 1 as const,
    columns: columns.map(({ variant, case: { title }, conflict }) => ({
      case: { title },
      variant: variant ?? null,
      stateCount: conflict.states.count,
    })),
    concepts,
    /** Each state that holds somewhere: its number in each column, or why it has none, and how it stands there. */
    outcomes: outcomes.map(({ outcome, states, standings }) => ({
      taken: outcome.taken,
      ...(outcome.label !== undefined && { label: outcome.label }),
      states: states.map((state, column) =>
        typeof state === 'number' ? numberOf(columns[column]!.conflict.states, state) : state,
      ),
      standings: standings.map((column) => Object.fromEntries(concepts.map((id, place) => [id, column[place]!]))),
    })),
    truncated,
    byConcept: Object.fromEntries(byConcept.map(({ concept, ...rest }) => [concept, rest])),
    ...(attribution !== undefined && {
      attribution: {
        differences: attribution.differences,
        inseparable: attribution.inseparable ?? null,
        changes: attribution.changes.map(({ outcome, ...change }) => ({
          taken: outcome.taken,
          ...change,
          absence: change.absence ?? null,
        })),
        changeCount: attribution.changeCount,
        complete: attribution.complete,
      },
    }),
    problems: [] as const,
  };
}
