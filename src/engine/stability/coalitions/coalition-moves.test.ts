import { expect, test } from 'vitest';
import { conflictOf } from '../../../../test/generate.ts';
import { arcsOf } from '../../../../test/table.ts';
import { dilemma } from '../../../../test/two-by-two.ts';
import { type Conflict, finish } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { coalitionMoves, type Direction } from './coalition-moves.ts';

function rows(conflict: Conflict, coalition: number, direction: Direction = 'from'): number[][] {
  const { rowOf, start, word } = finish(coalitionMoves(kernelFor(conflict)).rows(coalition, direction));
  // Fewer than 32 states: a row is at most one word. Whether a state is in its own row is open.
  return [...rowOf].map((row, state) => {
    const bits = start[row] === start[row + 1] ? 0 : word[start[row]!]!;
    return [...rowOf.keys()].filter((other) => other !== state && ((bits >>> other) & 1) === 1);
  });
}

test('a coalition goes wherever its members go one after the other', () => {
  expect(rows(dilemma, 0b01)).toEqual([[1], [0], [3], [2]]);
  expect(rows(dilemma, 0b11)).toEqual([
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 1, 2],
  ]);
});

test('nobody goes back along a one-way option, and the other direction tells from where one can come', () => {
  const options = dilemma.options.map((option, o) => (o === 0 ? { ...option, oneWay: 'take' as const } : option));
  const conflict = { ...dilemma, options };
  expect(rows(conflict, 0b11)).toEqual([[1, 2, 3], [3], [0, 1, 3], [1]]);
  expect(rows(conflict, 0b11, 'into')).toEqual([[2], [0, 2, 3], [0], [0, 1, 2]]);
});

test('with listed moves nobody moves twice running', () => {
  // 0 -> 1 by the first, 1 -> 2 by the first again, 1 -> 3 by the second.
  const byParty = [arcsOf([[1], [2], [], []]), arcsOf([[], [3], [], []])];
  const conflict = conflictOf({
    form: 'graph',
    options: [],
    states: { count: 4, columns: [], distinct: false },
    moves: { kind: 'listed', byParty },
    preferences: dilemma.preferences,
  });
  expect(rows(conflict, 0b11)).toEqual([[1, 3], [2, 3], [], []]);
  expect(rows(conflict, 0b11, 'into')).toEqual([[], [0], [1], [0, 1]]);
});
