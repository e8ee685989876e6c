import { expect, test } from 'vitest';
import { importanceFor } from './importance-for.ts';

test('importance that the weights fit stays to the letter', () => {
  expect(importanceFor('water>price = court', { water: 60, price: 20, court: 20 })).toBe('water>price = court');
  expect(importanceFor('water', {})).toBe('water');
});

test('importance that they do not fit becomes that of the weights, of the same issues', () => {
  expect(importanceFor('water > price > court', { water: 20, price: 50, court: 30 })).toBe('price > court > water');
  expect(importanceFor('water > price', { water: 20, price: 20, court: 60 })).toBe('water = price');
  expect(importanceFor('water = price', { water: 20, price: 21 })).toBe('price > water');
});

test('of what has no swing the numbers say nothing', () => {
  expect(importanceFor('water > price > court', { water: 60, court: 20 })).toBe('water > price > court');
  expect(importanceFor('water > price > court', { water: 10, court: 20 })).toBe('court > water > price');
});
