import { expect, test } from 'vitest';
import { ProblemList } from '../check/fault-report.ts';
import type { Names } from './names.ts';
import { resolveAll, resolveExpression, tidy } from './resolve-expression.ts';

const names: Names = {
  options: new Map([
    ['us.a', 0],
    ['us.b', 1],
  ]),
  context: new Map(),
  terms: new Set(['big', 'faulty']),
  term: (name) => (name === 'big' ? { expression: { kind: 'option', option: 0 }, size: 200_000, depth: 3 } : undefined),
};

function resolve(text: string) {
  const report = new ProblemList(() => undefined);
  return {
    resolved: resolveExpression(text, ['x'], names, report)?.expression,
    codes: report.problems.map(({ code }) => code),
  };
}

test('names become numbers, and the shape of the text stays', () => {
  expect(resolve('us.a if not us.b').resolved).toEqual({
    kind: 'implies',
    left: { kind: 'not', of: { kind: 'option', option: 1 } },
    right: { kind: 'option', option: 0 },
  });
});

test('every unknown name is told, and a faulty term is passed over in silence', () => {
  expect(resolve('us.c and us.d')).toEqual({ resolved: undefined, codes: ['option/unknown', 'option/unknown'] });
  expect(resolve('us.a and faulty')).toEqual({ resolved: undefined, codes: [] });
});

test('terms that grow past all measure are refused', () => {
  expect(resolve('big and us.a').codes).toEqual([]);
  expect(resolve('big and big').codes).toEqual(['expression/too-large']);
});

test('of a list, all or none', () => {
  const report = new ProblemList(() => undefined);
  expect(resolveAll(['us.a', 'us.b'], [], names, report)).toHaveLength(2);
  expect(resolveAll(['us.a', 'us.('], [], names, report)).toBeUndefined();
});

test('a text over several lines is told on one', () => {
  expect(tidy(' us.a\n  and us.b ')).toBe('us.a and us.b');
});
