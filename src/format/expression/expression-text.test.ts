import { describe, expect, test } from 'vitest';
import { DEEPEST_NESTING, parseExpression, type Syntax } from './expression-text.ts';

/** The tree as nested lists, without places. */
function shape(syntax: Syntax): unknown {
  switch (syntax.kind) {
    case 'name':
      return syntax.name;
    case 'not':
      return ['not', shape(syntax.of)];
    case 'and':
    case 'or':
      return [syntax.kind, ...syntax.of.map(shape)];
    default:
      return [syntax.kind, shape(syntax.left), shape(syntax.right)];
  }
}

function read(text: string): unknown {
  const parsed = parseExpression(text);
  return 'syntax' in parsed ? shape(parsed.syntax) : parsed.fault;
}

describe('what expressions mean', () => {
  test.each([
    ['us.a', 'us.a'],
    ['not a', ['not', 'a']],
    ['not not a', ['not', ['not', 'a']]],
    ['not a and b', ['and', ['not', 'a'], 'b']],
    ['a and b and c', ['and', 'a', 'b', 'c']],
    ['(a and b) and c', ['and', ['and', 'a', 'b'], 'c']],
    ['a or b and c', ['or', 'a', ['and', 'b', 'c']]],
    ['(a or b) and c', ['and', ['or', 'a', 'b'], 'c']],
    ['a if b', ['implies', 'b', 'a']],
    ['a implies b or c', ['implies', 'a', ['or', 'b', 'c']]],
    ['a iff not b', ['iff', 'a', ['not', 'b']]],
    ['a implies (b implies c)', ['implies', 'a', ['implies', 'b', 'c']]],
    ['  ( ( a ) )  ', 'a'],
    ['not(a)', ['not', 'a']],
    ['notable', 'notable'],
    ['a.not', 'a.not'],
    ['clean-up and a', ['and', 'clean-up', 'a']],
  ])('%s', (text, tree) => {
    expect(read(text)).toEqual(tree);
  });

  test.each([
    ['!a & b | c', 'not a and b or c'],
    ['a -> b', 'a implies b'],
    ['a->b', 'a implies b'],
    ['a <-> b', 'a iff b'],
    ['clean-up->b', 'clean-up implies b'],
    ['¬a ∧ b ∨ c', 'not a and b or c'],
    ['a → b', 'a implies b'],
    ['a ↔ b', 'a iff b'],
  ])('%s says %s', (symbols, words) => {
    expect(read(symbols)).toEqual(read(words));
  });
});

describe('faults point into the text', () => {
  test.each([
    ['', 'expression/empty', 0],
    ['   ', 'expression/empty', 0],
    ['a and', 'expression/cut-short', 5],
    ['a and not ', 'expression/cut-short', 10],
    ['(a', 'expression/unbalanced', 0],
    ['a)', 'expression/unbalanced', 1],
    [')', 'expression/unbalanced', 0],
    ['()', 'expression/empty', 1],
    ['a b', 'expression/unexpected', 2],
    ['a (b)', 'expression/unexpected', 2],
    ['(a b)', 'expression/unexpected', 3],
    ['and a', 'expression/unexpected', 0],
    ['a and or b', 'expression/unexpected', 6],
    ['a implies b implies c', 'expression/mixed', 12],
    ['a if b iff c', 'expression/mixed', 7],
    ['a, b', 'expression/character', 1],
    ['a \u202e b', 'expression/character', 2],
    ['a and 😀', 'expression/character', 6],
  ])('%j: %s at %i', (text, code, at) => {
    expect(read(text)).toMatchObject({ code, at });
  });

  test.each([
    ['a AND b', 'Write "and" in small letters.'],
    ['a && b', 'Write "and", or a single "&".'],
    ['if a then b', 'Write "B if A", or "A implies B".'],
    ['a unless b', 'Write "A if not B" for "A unless B".'],
    ['never a', 'A rule of that kind has a colon: "never: …".'],
    ['a = b', 'Write "iff".'],
  ])('%s: %s', (text, hint) => {
    expect(read(text)).toMatchObject({ hint });
  });
});

describe('however long or deep', () => {
  test.each(['(', 'not ', '!', '¬'])('nesting by "%s" is followed as far as allowed and no further', (opening) => {
    const nested = (levels: number) => `${opening.repeat(levels)}a${opening === '(' ? ')'.repeat(levels) : ''}`;
    expect(parseExpression(nested(DEEPEST_NESTING))).toHaveProperty('syntax');
    expect(read(nested(DEEPEST_NESTING + 1))).toMatchObject({ code: 'expression/too-deep' });
    expect(read(opening.repeat(100_000))).toMatchObject({ code: 'expression/too-deep' });
  });

  test('a hundred thousand names in a row are read', () => {
    const parsed = parseExpression(Array(100_000).fill('a').join(' and '));
    expect('syntax' in parsed && parsed.syntax.kind === 'and' && parsed.syntax.of.length).toBe(100_000);
  });

  test('a text that fills a book is refused', () => {
    expect(read('a and '.repeat(200_000))).toMatchObject({ code: 'expression/too-large' });
  });
});
