import { expect, test } from 'vitest';
import { timeConvention } from './time-convention.ts';

const times = (id: Parameters<typeof timeConvention>[0], rounds: number) =>
  Array.from({ length: rounds }, (_, round) =>
    [0, 1].map((place) => timeConvention(id).timeOf({ round, place }, rounds, 2)),
  );

test('NegMAS: from 1/(n + 1) to n/(n + 1), the same for all in a round', () => {
  expect(times('negmas', 3)).toEqual([
    [1 / 4, 1 / 4],
    [2 / 4, 2 / 4],
    [3 / 4, 3 / 4],
  ]);
});

test('Faratin, Sierra and Jennings: from 0 to the deadline itself', () => {
  expect(times('faratin', 3)).toEqual([
    [0, 0],
    [0.5, 0.5],
    [1, 1],
  ]);
  expect(times('faratin', 1)).toEqual([[1, 1]]);
});

test('GENIUS: turn by turn', () => {
  expect(times('genius', 2)).toEqual([
    [1 / 5, 2 / 5],
    [3 / 5, 4 / 5],
  ]);
});
