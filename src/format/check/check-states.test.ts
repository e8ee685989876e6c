import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (more: string) => `demarche: 1
title: x
parties: { us: { name: U }, ru: { name: R } }
conflict:
  options: { us: { a: , b: }, ru: { c: } }
  context: { t: { says: x, holds: false } }
${more}`;

const conflictOf = (more: string) => parseCase(text(more)).case!.conflict!;

test('without rules every pattern of options is a state, and facts add none', () => {
  const { states } = conflictOf('');
  expect(states.count).toBe(8);
  expect(states.columns).toHaveLength(4);
});

test.each([
  ['[us.a implies us.b]', 6],
  ['[never: us.a]', 4],
  ['[always: us.a]', 4],
  ['[atMostOne: [us.a, us.b, ru.c]]', 4],
  ['[atLeastOne: [us.a, us.b, ru.c]]', 7],
  ['[exactlyOne: [us.a, us.b, ru.c]]', 3],
  ['[us.a if context.t]', 8],
  ['[us.a if not context.t]', 4],
])('the rules %s leave %i states', (rules, count) => {
  expect(conflictOf(`  rules: ${rules}\n`).states.count).toBe(count);
});

test('the status quo is found also in an outcome of several', () => {
  const { states, statusQuo } = conflictOf('  sameOutcome: [us.a]\n  statusQuo: [us.a, ru.c]\n');
  expect(states.count).toBe(5);
  expect(states.members!.stateOf[5]).toBe(statusQuo);
});

test('of several rules that a status quo breaks each is named', () => {
  const { problems } = parseCase(text('  rules: [never: us.a, never: us.b and us.a]\n  statusQuo: [us.a, us.b]\n'));
  expect(problems[0]!.says).toBe(
    'The rules forbid the status quo [us.a, us.b]: "never us.a" (line 7) and "never us.b and us.a" (line 7).',
  );
});
