import { expect, test } from 'vitest';
import { lookUp, lookUpOption, type Names } from './names.ts';

const names: Names = {
  options: new Map([
    ['us.relieve', 0],
    ['ru.relieve', 1],
    ['us.caf\u00e9', 2],
    ['context.treaty', 3],
  ]),
  context: new Map([['context.treaty', true]]),
  terms: new Set(['calm', 'faulty']),
  term: (name) => (name === 'calm' ? { expression: { kind: 'option', option: 0 }, size: 1, depth: 1 } : undefined),
};

test('a name stands for an option, a fact or a term', () => {
  expect(lookUp('us.relieve', names)).toMatchObject({ expression: { kind: 'option', option: 0 } });
  expect(lookUp('us.cafe\u0301', names)).toMatchObject({ expression: { kind: 'option', option: 2 } });
  expect(lookUp('context.treaty', names)).toMatchObject({
    expression: { kind: 'context', id: 'context.treaty', holds: true },
  });
  expect(lookUp('calm', names)).toMatchObject({ expression: { kind: 'term', name: 'calm' }, size: 2, depth: 2 });
  expect(lookUp('faulty', names)).toBeUndefined();
  expect(lookUpOption(' us.relieve ', names)).toBe(0);
});

test.each([
  ['relieve', 'term/unknown', 'Did you mean "us.relieve" or "ru.relieve"?'],
  ['us.releive', 'option/unknown', 'Did you mean "us.relieve"?'],
  ['cn.relieve', 'option/unknown', 'Did you mean "us.relieve" or "ru.relieve"?'],
  ['context.treat', 'context/unknown', 'Did you mean "context.treaty"?'],
  ['clam', 'term/unknown', 'Did you mean "calm"?'],
  ['constructor', 'term/unknown', 'An option is written with its party, as in "us.relieve".'],
  ['__proto__', 'term/unknown', 'An option is written with its party, as in "us.relieve".'],
])('%s is unknown: %s', (name, code, hint) => {
  expect(lookUp(name, names)).toMatchObject({ code, hint });
});
