import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (ranking: string, more = '') => `demarche: 1
title: x
parties: { us: { name: U }, ru: { name: R } }
conflict:
  options: { us: { a: , b: }, ru: { c: } }
  context: { t: { says: x, holds: true } }
  rules: [never: us.a and us.b]
${more}  preferences: { us: { ranking: ${ranking} } }
`;

/** The levels of the states in their order: none, a, b, c, ac, bc. */
function levels(ranking: string, more?: string): number[] {
  const { problems, case: checked } = parseCase(text(ranking, more));
  expect(problems).toEqual([]);
  return [...checked!.conflict!.preferences[0]!.ranking!.levels];
}

test('states are ranked by what is taken, by what holds, and by what is left', () => {
  expect(levels('[{ taken: [us.a] }, rest, { where: ru.c and context.t }]')).toEqual([1, 2, 1, 0, 0, 0]);
  expect(levels('[[{ taken: [us.a, ru.c] }, { taken: [] }], [rest]]')).toEqual([1, 0, 0, 0, 1, 0]);
});

test('a rest that is empty is no place of its own', () => {
  expect(levels('[{ where: us.a }, rest, { where: not us.a }]')).toEqual([0, 1, 0, 0, 1, 0]);
});

test('of an outcome any member may be named, and only once', () => {
  const outcome = '  sameOutcome: [ru.c]\n';
  expect(levels('[{ taken: [us.a, ru.c] }, rest]', outcome)).toEqual([0, 0, 0, 1]);
  const twice = parseCase(text('[{ taken: [us.a, ru.c] }, { taken: [ru.c] }, rest]', outcome));
  expect(twice.problems.map(({ code }) => code)).toEqual(['ranking/repeated']);
  const apart = parseCase(text('[{ where: us.a }, rest]', outcome));
  expect(apart.problems.map(({ code }) => code)).toEqual(['sameOutcome/told-apart']);
});
