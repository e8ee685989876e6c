import { expect, test } from 'vitest';
import { isWays } from './ways-shape.ts';

test('what is kept is taken back as it was, and anything else is not', () => {
  const ways = [
    { name: 'Elsewhere', worth: 55 },
    { name: 'By itself', has: { water: 'all', price: 4 } },
  ];
  expect(isWays(JSON.parse(JSON.stringify(ways)))).toBe(true);
  expect(isWays([])).toBe(true);
  for (const other of [
    null,
    {},
    [{ name: 'No worth' }],
    [{ worth: 3 }],
    [{ name: 'A', has: { water: ['all'] } }],
    [ways[0], ways[0]],
  ]) {
    expect(isWays(other), JSON.stringify(other)).toBe(false);
  }
});
