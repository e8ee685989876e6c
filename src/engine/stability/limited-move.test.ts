import { expect, test } from 'vitest';
import { conflictOf } from '../../../test/generate.ts';
import { arcsOf } from '../../../test/table.ts';
import { chicken, dilemma, equilibriaOf } from '../../../test/two-by-two.ts';
import { rankByGroups } from '../../model/index.ts';
import { conceptCalled } from './concepts.ts';

test('looking one move ahead is Nash stability', () => {
  expect(equilibriaOf(chicken, 'l1')).toEqual(equilibriaOf(chicken, 'nash'));
  expect(equilibriaOf(dilemma, 'l1')).toEqual(equilibriaOf(dilemma, 'nash'));
});

test('in chicken nothing holds two moves ahead, and only the compromise from three on', () => {
  expect(['l2', 'l3', 'l4', 'l8', 'nm'].map((id) => equilibriaOf(chicken, id))).toEqual([[], [3], [3], [3], [3]]);
});

test('in the dilemma mutual help holds as soon as a party looks two moves ahead', () => {
  expect(['l1', 'l2', 'l3', 'nm'].map((id) => equilibriaOf(dilemma, id))).toEqual([[0], [0, 3], [0, 3], [0, 3]]);
});

test('it is not defined where an indifferent party would decide what comes after', () => {
  // At 0 the first party likes 1 and 2 equally well, and the second, which can go from 3 to 0, does not.
  const wants = [
    [[1, 2], [0], [3]],
    [[1], [3], [2], [0]],
  ];
  const conflict = conflictOf({
    form: 'graph',
    options: [],
    states: { count: 4, columns: [], distinct: false },
    moves: { kind: 'listed', byParty: [arcsOf([[1, 2], [], [], []]), arcsOf([[], [], [], [0]])] },
    preferences: wants.map((groups) => ({ wants: { kind: 'ranking', groups }, ranking: rankByGroups(groups, 4) })),
  });
  expect(equilibriaOf(conflict, 'l1')).toEqual([1, 2, 3]);
  expect(['l2', 'l3', 'nm'].map((id) => equilibriaOf(conflict, id))).toEqual([null, null, null]);
});

test('the number of moves is read from the name, within bounds', () => {
  expect(conceptCalled('L3')?.letters).toBe('L3');
  expect(['l0', 'l100', 'lx', 'l1.5', 'l'].map(conceptCalled)).toEqual(Array(5).fill(undefined));
});
