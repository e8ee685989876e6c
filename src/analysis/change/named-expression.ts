/**
 * Expressions by names instead of numbers, so that what two conflicts say can be set side by side and mixed: an
 * option, a fact of the context and a term each stand for whatever bears the name where they are put.
 */
import type { Conflict, Expression } from '../../model/index.ts';

export type NamedExpression =
  | { readonly kind: 'option' | 'context'; readonly id: string }
  /** `means` is used where no term of that name is to be found. */
  | { readonly kind: 'term'; readonly name: string; readonly means: NamedExpression }
  | { readonly kind: 'not'; readonly of: NamedExpression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly NamedExpression[] }
  | { readonly kind: 'implies' | 'iff'; readonly left: NamedExpression; readonly right: NamedExpression }
  | { readonly kind: 'count'; readonly least: number; readonly most: number; readonly of: readonly NamedExpression[] };

export function named(expression: Expression, options: Conflict['options']): NamedExpression {
  const inner = (part: Expression) => named(part, options);
  switch (expression.kind) {
    case 'option':
      return { kind: 'option', id: options[expression.option]!.id };
    case 'context':
      return { kind: 'context', id: expression.id };
    case 'term':
      return { kind: 'term', name: expression.name, means: inner(expression.means) };
    case 'not':
      return { kind: 'not', of: inner(expression.of) };
    case 'and':
    case 'or':
    case 'count':
      return { ...expression, of: expression.of.map(inner) };
    case 'implies':
    case 'iff':
      return { kind: expression.kind, left: inner(expression.left), right: inner(expression.right) };
  }
}

/** What the names stand for. */
export interface Meanings {
  /** Undefined where there is no such option: then it is never taken. */
  readonly option: (id: string) => number | undefined;
  /** Undefined where nobody says: then it does not hold. */
  readonly context: (id: string) => boolean | undefined;
  readonly term: (name: string) => NamedExpression | undefined;
}

export function resolved(expression: NamedExpression, meanings: Meanings): Expression {
  const inner = (part: NamedExpression) => resolved(part, meanings);
  switch (expression.kind) {
    case 'option': {
      const option = meanings.option(expression.id);
      return option === undefined ? { kind: 'context', id: expression.id, holds: false } : { kind: 'option', option };
    }
    case 'context':
      return { kind: 'context', id: expression.id, holds: meanings.context(expression.id) ?? false };
    case 'term':
      return {
        kind: 'term',
        name: expression.name,
        means: inner(meanings.term(expression.name) ?? expression.means),
      };
    case 'not':
      return { kind: 'not', of: inner(expression.of) };
    case 'and':
    case 'or':
    case 'count':
      return { ...expression, of: expression.of.map(inner) };
    case 'implies':
    case 'iff':
      return { kind: expression.kind, left: inner(expression.left), right: inner(expression.right) };
  }
}

/** The same for expressions that say the same by the same names; what a term means is left to the term. */
export function namedKey(expression: NamedExpression): string {
  switch (expression.kind) {
    case 'option':
    case 'context':
      return expression.id;
    case 'term':
      return `term:${expression.name}`;
    case 'not':
      return `not(${namedKey(expression.of)})`;
    case 'and':
    case 'or':
      return `${expression.kind}(${expression.of.map(namedKey).join()})`;
    case 'count':
      return `${expression.least}-${expression.most}(${expression.of.map(namedKey).join()})`;
    case 'implies':
    case 'iff':
      return `${expression.kind}(${namedKey(expression.left)},${namedKey(expression.right)})`;
  }
}

export function expressionKey(expression: Expression, { options }: Pick<Conflict, 'options'>): string {
  return namedKey(named(expression, options));
}
