import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import { type Dictionary, feasible, most, type Row } from './linear-program.ts';

const started = (rows: readonly Row[], unknowns: number) => finish(feasible(rows, unknowns));
const mostOf = (dictionary: Dictionary, objective: readonly bigint[]) => finish(most(dictionary, objective));

const row = (coefficients: readonly number[], atMost: number) => ({
  coefficients: coefficients.map(BigInt),
  atMost: BigInt(atMost),
});

test('a textbook program: 36 at (2, 6)', () => {
  const dictionary = started([row([1, 0], 4), row([0, 2], 12), row([3, 2], 18)], 2)!;
  expect(mostOf(dictionary, [3n, 5n])).toEqual({
    value: { over: 36n, under: 1n },
    unknowns: [
      { over: 2n, under: 1n },
      { over: 6n, under: 1n },
    ],
    tight: expect.arrayContaining([1, 2]),
    sure: true,
  });
  // The same dictionary answers the next question.
  expect(mostOf(dictionary, [-1n, 0n]).value).toEqual({ over: 0n, under: 1n });
});

test('thirds stay thirds', () => {
  const dictionary = started([row([3, 1], 1), row([-3, -1], -1), row([0, 3], 1)], 2)!;
  expect(mostOf(dictionary, [0n, 1n]).unknowns).toEqual([
    { over: 2n, under: 9n },
    { over: 1n, under: 3n },
  ]);
});

test('what cannot hold together is told from what only just can', () => {
  expect(started([row([1, 1], 1), row([-1, 0], -1), row([0, -1], 0)], 2)).toBeDefined();
  expect(started([row([1000000, 1000000], 999999), row([-1, 0], -1)], 2)).toBeUndefined();
});

test('a program that goes in circles under careless turns ends (Beale 1955)', () => {
  const dictionary = started([row([25, -6000, -4, 900], 0), row([50, -9000, -2, 300], 0), row([0, 0, 1, 0], 1)], 4)!;
  expect(mostOf(dictionary, [75n, -15000n, 2n, -600n]).value).toEqual({ over: 5n, under: 1n });
});

test('without a bound it throws', () => {
  expect(() => mostOf(started([row([1, -1], 1)], 2)!, [1n, 1n])).toThrow('no bound');
});
