import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExpression, type Syntax } from './expression-text.ts';
import { writeExpression, writeSyntax } from './write-expression.ts';

const name = fc
  .stringMatching(/^[a-zяب日][a-z0-9_яب日]{0,3}(\.[a-zяب日][a-z-]{0,3}[a-z])?$/)
  .filter((text) => !['not', 'and', 'or', 'if', 'iff', 'implies'].includes(text));

const { syntax } = fc.letrec<{ syntax: Syntax; name: Syntax; not: Syntax; chain: Syntax; pair: Syntax }>((tie) => ({
  syntax: fc.oneof({ maxDepth: 5 }, tie('name'), tie('not'), tie('chain'), tie('pair')),
  name: name.map((text): Syntax => ({ kind: 'name', name: text, at: 0, length: text.length })),
  not: tie('syntax').map((of): Syntax => ({ kind: 'not', of })),
  chain: fc
    .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('syntax'), { minLength: 2, maxLength: 3 }))
    .map(([kind, of]): Syntax => ({ kind, of })),
  pair: fc
    .tuple(fc.constantFrom('implies' as const, 'iff' as const), tie('syntax'), tie('syntax'))
    .map(([kind, left, right]): Syntax => ({ kind, left, right })),
}));

function withoutPlaces(tree: Syntax): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' ? 0 : value)));
}

test('reading what was written gives the same tree', () => {
  fc.assert(
    fc.property(syntax, (tree) => {
      const parsed = parseExpression(writeSyntax(tree));
      expect('syntax' in parsed && withoutPlaces(parsed.syntax)).toEqual(withoutPlaces(tree));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['((a))', 'a'],
  ['not (a and b) or (c)', 'not (a and b) or c'],
  ['a if b', 'b implies a'],
  ['(a -> b) & !c', '(a implies b) and not c'],
  ['(a and b) and c', '(a and b) and c'],
])('%s is written %s', (text, written) => {
  const parsed = parseExpression(text);
  expect('syntax' in parsed && writeSyntax(parsed.syntax)).toBe(written);
});

test('an expression is written with the names of its options, and terms by theirs', () => {
  const nameOf = (option: number) => ['us.a', 'us.b', 'ru.c'][option]!;
  const a = { kind: 'option', option: 0 } as const;
  const c = { kind: 'option', option: 2 } as const;
  const term = { kind: 'term', name: 'calm', means: { kind: 'not', of: a } } as const;
  const fact = { kind: 'context', id: 'context.treaty', holds: true } as const;
  expect(writeExpression({ kind: 'and', of: [term, { kind: 'or', of: [a, fact] }] }, nameOf)).toBe(
    'calm and (us.a or context.treaty)',
  );
  expect(writeExpression({ kind: 'count', least: 0, most: 1, of: [a, c] }, nameOf)).toBe('at most one of (us.a, ru.c)');
  expect(writeExpression({ kind: 'count', least: 1, most: 2, of: [a, c] }, nameOf)).toBe(
    'at least one of (us.a, ru.c)',
  );
  expect(writeExpression({ kind: 'count', least: 1, most: 1, of: [a, c] }, nameOf)).toBe('exactly one of (us.a, ru.c)');
});
