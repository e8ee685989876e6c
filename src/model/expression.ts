/**
 * A logical expression over options: what rules, terms, preference statements and `sameOutcome` are made of.
 * Names are resolved already (an option is its place in the conflict's list); the text a person wrote is kept
 * by whoever holds the expression.
 */

export type Expression =
  | { readonly kind: 'option'; readonly option: number }
  /** A fact owned by nobody, the same in every state of a run. */
  | { readonly kind: 'context'; readonly id: string; readonly holds: boolean }
  | { readonly kind: 'term'; readonly name: string; readonly means: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  /** Material implication. `A if B` is `implies` with left B and right A. */
  | { readonly kind: 'implies' | 'iff'; readonly left: Expression; readonly right: Expression }
  /** Between `least` and `most` of the members hold. */
  | { readonly kind: 'count'; readonly least: number; readonly most: number; readonly of: readonly Expression[] };

/** The expression and all it is made of, terms followed; parts before the parts they are made of. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  switch (expression.kind) {
    case 'option':
    case 'context':
      return;
    case 'term':
      yield* partsOf(expression.means);
      return;
    case 'not':
      yield* partsOf(expression.of);
      return;
    case 'and':
    case 'or':
    case 'count':
      for (const part of expression.of) yield* partsOf(part);
      return;
    case 'implies':
    case 'iff':
      yield* partsOf(expression.left);
      yield* partsOf(expression.right);
  }
}
