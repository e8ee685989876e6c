import { expect, test } from 'vitest';
import { verdict } from './verdict.ts';

test('one move, all moves and some moves to something better are each said as people say it', () => {
  expect(verdict.betterMoves('Row', 1, 1)).toBe('Its one move leads to something it likes better.');
  expect(verdict.betterMoves('Row', 2, 2)).toBe(
    'Row has 2 moves from there, all of them to something it likes better.',
  );
  expect(verdict.betterMoves('Row', 1, 3)).toBe('Row has 3 moves from there, 1 of them to something it likes better.');
});
