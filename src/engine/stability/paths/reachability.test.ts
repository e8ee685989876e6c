import { expect, test } from 'vitest';
import { conflictOf } from '../../../../test/generate.ts';
import { arcsOf } from '../../../../test/table.ts';
import { finish, rankByGroups } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { reachabilityOf } from './reachability.ts';

test('each state is reached by improvements, by what may be improvements, by other moves only, or not at all', () => {
  // The first party likes 1 better than 0 and 2 less; the second, whose wants are unknown, can go from 0 to 3.
  const groups = [[1], [0, 3, 4], [2]];
  const kernel = kernelFor(
    conflictOf({
      form: 'graph',
      options: [],
      states: { count: 5, columns: [], distinct: false },
      moves: { kind: 'listed', byParty: [arcsOf([[1, 2], [], [], [], []]), arcsOf([[3], [], [], [], []])] },
      preferences: [
        { wants: { kind: 'ranking', groups }, ranking: rankByGroups(groups, 5) },
        { wants: { kind: 'unknown', why: undefined }, ranking: undefined },
      ],
    }),
  );
  const none = { improvements: undefined, possibleImprovements: undefined, moves: undefined };
  expect(finish(reachabilityOf(kernel, 0, [0, 1, 2, 3, 4]))).toEqual([
    { state: 0, by: 'improvements', improvements: 0, possibleImprovements: 0, moves: 0 },
    { state: 1, by: 'improvements', improvements: 1, possibleImprovements: 1, moves: 1 },
    { ...none, state: 2, by: 'moves', moves: 1 },
    { ...none, state: 3, by: 'possible-improvements', possibleImprovements: 1, moves: 1 },
    { ...none, state: 4, by: 'nothing' },
  ]);
});
