import { expect, test } from 'vitest';
import { chanceOf, seedFor } from './chance.ts';

const draws = (seed: number) => {
  const chance = chanceOf(seed);
  return Array.from({ length: 200 }, () => [chance.below(5), chance.share()] as const);
};

test('the same seed draws the same, another one something else', () => {
  expect(draws(4)).toEqual(draws(4));
  expect(draws(5)).not.toEqual(draws(4));
});

test('every number below the end is drawn, none beyond it; shares lie from 0 to below 1', () => {
  const drawn = draws(1);
  expect(new Set(drawn.map(([below]) => below))).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(drawn.every(([, share]) => share >= 0 && share < 1)).toBe(true);
});

test('runs next to one another have seeds of their own', () => {
  const seeds = Array.from({ length: 3 }, (_, seed) => Array.from({ length: 1000 }, (_, run) => seedFor(seed, run)));
  expect(new Set(seeds.flat()).size).toBe(3000);
});
