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

const said = (text: string) => {
  const report = new ProblemList(() => undefined);
  const sayable = [
    { name: 'us.a', party: 'The pub', does: 'closes at eleven' },
    { name: 'us.b', party: 'The pub', does: 'plays music' },
  ];
  resolveExpression(text, ['x'], { ...names, sayable }, report);
  return report.problems.map(({ says, hint }) => `${says} ${hint}`);
};

test('a want in words is told the option that says so, and any example is one of the case', () => {
  expect(said('the pub closes at eleven')).toEqual([
    '"the pub closes at eleven" is said in words, where the name of an option is needed. Write "us.a".',
  ]);
  expect(said('the pub does not play music')).toEqual([
    '"the pub does not play music" is said in words, where the name of an option is needed. Write "not us.b".',
  ]);
  expect(said('nobody shouts at night')[0]).toContain('Such as "us.a", or "not us.a"');
  expect(said('')[0]).toContain('as in "not us.a"');
  expect(said('something')[0]).toContain('as in "us.a"');
  expect(said('music')[0]).toContain('Did you mean "us.b"?');
});

test('two names side by side still miss a word, and a habit is told what to write', () => {
  expect(said('us.a us.b')[0]).toContain('Between "us.a" and "us.b" a word is missing.');
  expect(said('big then bigger')[0]).toContain('Write "A implies B"');
});
