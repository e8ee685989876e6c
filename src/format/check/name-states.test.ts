import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';
import { nameState, nameStates, writeCount } from './name-states.ts';

const head = 'demarche: 1\ntitle: x\nparties: { us: { name: U }, ru: { name: R } }\nconflict:\n';

test('states go by their options, without what is the same everywhere', () => {
  const { states, options } = parseCase(
    `${head}  options: { us: { a: , b: }, ru: { c: } }\n  context: { t: { says: x, holds: true } }\n`,
  ).case!.conflict!;
  expect(nameState(states, options, 0)).toBe('[no option]');
  expect(nameState(states, options, 5)).toBe('[us.a, ru.c]');
  expect(nameStates(states, options, [0, 1, 2, 3, 4])).toBe('[no option], [us.a], [us.b], and 2 more');
});

test('listed states go by their own numbers and labels', () => {
  const { states, options } = parseCase(`${head}  states: { 7: calm, 9: }\n  moves: { us: { 7: [9] }, ru: {} }\n`).case!
    .conflict!;
  expect(nameStates(states, options, [0, 1])).toBe('state 7 (calm), state 9');
});

test('large numbers are written for people', () => {
  expect(writeCount(8388608)).toBe('8,388,608');
  expect(writeCount(2n ** 60n)).toBe('1,152,921,504,606,846,976');
  expect(writeCount(2n ** 400n)).toBe('about 10^120');
});
