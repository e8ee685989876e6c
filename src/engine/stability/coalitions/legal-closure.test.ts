import { expect, test } from 'vitest';
import { arcsOf } from '../../../../test/table.ts';
import { finish } from '../../../model/index.ts';
import { legalClosure } from './legal-closure.ts';

function reached(movers: readonly (readonly (readonly number[])[])[]): number[][] {
  const count = movers[0]!.length;
  const { rowOf, start, place, word } = finish(legalClosure(count, movers.map(arcsOf)));
  return [...rowOf].map((row) => {
    const states: number[] = [];
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
      for (let bit = 0; bit < 32; bit++) if (((word[entry]! >>> bit) & 1) === 1) states.push(place[entry]! * 32 + bit);
    }
    return states.sort((a, b) => a - b);
  });
}

test('one mover makes one move', () => {
  expect(reached([[[1], [2], [0]]])).toEqual([[1], [2], [0]]);
});

test('where it goes on depends on who moved last', () => {
  // The first goes 0 -> 1 and 1 -> 2, the second 1 -> 3 and 3 -> 0.
  const first = [[1], [2], [], []];
  const second = [[], [3], [], [0]];
  // From 0 the second must follow to 3, and cannot go on to 0 by itself.
  expect(reached([first, second])).toEqual([[1, 3], [2, 3], [], [0, 1, 3]]);
});

test('states that lead to one another share a row', () => {
  const swap = [[1], [0], [3], [2]];
  const cross = [[2], [3], [0], [1]];
  expect(reached([swap, cross])).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
  const { rowOf } = finish(legalClosure(4, [swap, cross].map(arcsOf)));
  expect(new Set(rowOf).size).toBeLessThanOrEqual(2);
});

test('a long chain of moves does not exhaust the stack', () => {
  const count = 20_000;
  const even = Array.from({ length: count }, (_, s) => (s % 2 === 0 && s + 1 < count ? [s + 1] : []));
  const odd = Array.from({ length: count }, (_, s) => (s % 2 === 1 && s + 1 < count ? [s + 1] : []));
  const { rowOf, start } = finish(legalClosure(count, [even, odd].map(arcsOf)));
  expect(start[rowOf[0]! + 1]! - start[rowOf[0]!]!).toBe(count / 32);
});
