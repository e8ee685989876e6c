import { expect, test } from 'vitest';
import { conflictOf } from '../../../test/generate.ts';
import { tableOf } from '../../../test/table.ts';
import { finish, rankByGroups, statesOf } from '../../model/index.ts';
import { explain } from './explain.ts';
import { kernelFor } from './kernel/choose-kernel.ts';
import { stability } from './stability.ts';

/** Two parties with an option each; states in ascending order: neither, the first, the second, both. */
const dilemma = conflictOf({
  form: 'options',
  options: [0, 1].map((party) => ({ id: `p${party}.help`, party, does: 'helps', oneWay: undefined, by: undefined })),
  states: tableOf(
    [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ],
    2,
  ),
  moves: { kind: 'implied' },
  preferences: [
    [[2], [3], [0], [1]],
    [[1], [3], [0], [2]],
  ].map((groups) => ({ wants: { kind: 'ranking', groups }, ranking: rankByGroups(groups, 4) })),
});

const nashStable = (party: number) =>
  statesOf(finish(stability(dilemma, { concepts: ['nash'] })).concepts[0]!.byParty![party]!);

test('a state from which the party has no better move is stable for it, and no other state is', () => {
  expect(nashStable(0)).toEqual([0, 2]);
  expect(nashStable(1)).toEqual([0, 1]);
});

test('a state that is stable for everybody is an equilibrium', () => {
  expect(statesOf(finish(stability(dilemma, { concepts: ['nash'] })).concepts[0]!.equilibria!)).toEqual([0]);
});

test('an equally good move is no reason to leave', () => {
  const indifferent = {
    wants: { kind: 'ranking', groups: [[0, 1, 2, 3]] },
    ranking: rankByGroups([[0, 1, 2, 3]], 4),
  } as const;
  const found = finish(stability({ ...dilemma, preferences: [indifferent, indifferent] }, { concepts: ['nash'] }));
  expect(statesOf(found.concepts[0]!.equilibria!)).toEqual([0, 1, 2, 3]);
});

test('the reason to leave is the better move', () => {
  const verdict = explain(kernelFor(dilemma), { concept: 'nash', party: 0, state: 3 });
  expect(verdict).toMatchObject({
    stable: false,
    improvements: 1,
    ways: [{ move: { from: 3, to: 2, improves: true } }],
  });
});
