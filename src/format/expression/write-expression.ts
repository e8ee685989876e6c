/** From an expression back to text, with no more parentheses than it needs. */
import type { Expression } from '../../model/index.ts';
import type { Syntax } from './expression-text.ts';

/** The higher, the tighter it binds. */
const tightness = { implies: 0, iff: 0, or: 1, and: 2, not: 3, name: 4 } as const;

/** The text of a syntax tree; reading it gives the same tree. */
export function writeSyntax(syntax: Syntax): string {
  switch (syntax.kind) {
    case 'name':
      return syntax.name;
    case 'not':
      return `not ${writePart(syntax.of, tightness.not)}`;
    case 'and':
    case 'or':
      return syntax.of.map((part) => writePart(part, tightness[syntax.kind] + 1)).join(` ${syntax.kind} `);
    case 'implies':
    case 'iff':
      return `${writePart(syntax.left, 1)} ${syntax.kind} ${writePart(syntax.right, 1)}`;
  }
}

function writePart(part: Syntax, atLeast: number): string {
  const text = writeSyntax(part);
  return tightness[part.kind] < atLeast ? `(${text})` : text;
}

/**
 * The text of an expression, options named by `nameOf`. Terms are written by name. What the language cannot say in
 * one breath is written as people read it: `at most one of (a, b)`.
 */
export function writeExpression(expression: Expression, nameOf: (option: number) => string): string {
  return writeSyntax(syntaxOf(expression, nameOf));
}

function syntaxOf(expression: Expression, nameOf: (option: number) => string): Syntax {
  const named = (name: string): Syntax => ({ kind: 'name', name, at: 0, length: name.length });
  switch (expression.kind) {
    case 'option':
      return named(nameOf(expression.option));
    case 'context':
      return named(expression.id);
    case 'term':
      return named(expression.name);
    case 'not':
      return { kind: 'not', of: syntaxOf(expression.of, nameOf) };
    case 'and':
    case 'or':
      return { kind: expression.kind, of: expression.of.map((part) => syntaxOf(part, nameOf)) };
    case 'implies':
    case 'iff':
      return {
        kind: expression.kind,
        left: syntaxOf(expression.left, nameOf),
        right: syntaxOf(expression.right, nameOf),
      };
    case 'count': {
      const { least, most, of } = expression;
      const word = (count: number) => (count === 1 ? 'one' : String(count));
      const atMost = `at most ${word(most)}`;
      const atLeast = `at least ${word(least)}`;
      const amount =
        least === most
          ? `exactly ${word(least)}`
          : least <= 0
            ? atMost
            : most >= of.length
              ? atLeast
              : `${atLeast} and ${atMost}`;
      return named(`${amount} of (${of.map((part) => writeExpression(part, nameOf)).join(', ')})`);
    }
  }
}
