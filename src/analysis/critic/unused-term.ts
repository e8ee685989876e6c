import { allConflicts, expressionsIn, type Ground, namesIn } from './ground.ts';

/**
 * A term that no rule, want or outcome names, here or in any variant, directly or through another term.
 * Harmless: a term may stand for a reader.
 * What to do: use it, or leave it out.
 */
export interface UnusedTerm {
  readonly code: 'unused-term';
  readonly about: readonly string[];
  readonly data: { readonly term: string };
}

export function unusedTerms({ case: checked, conflict }: Ground): UnusedTerm[] {
  const used = new Set<string>();
  for (const one of [conflict, ...allConflicts(checked)]) {
    for (const expression of expressionsIn({ ...one, terms: [] })) {
      for (const name of namesIn(expression).terms) used.add(name);
    }
  }
  return conflict.terms
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({ code: 'unused-term', about: [`terms.${name}`], data: { term: name } }));
}
