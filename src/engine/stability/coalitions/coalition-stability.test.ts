import { expect, test } from 'vitest';
import { chicken, dilemma } from '../../../../test/two-by-two.ts';
import { type Conflict, finish, statesOf } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { type CoalitionFinding, coalitionStability } from './coalition-stability.ts';

const [first, both] = [0b01, 0b11];

function finding(conflict: Conflict, coalition: number, pareto = false): CoalitionFinding {
  return finish(coalitionStability(kernelFor(conflict), { coalitions: [coalition], pareto }))[0]!;
}

test('both leave mutual refusal together, and nothing else: elsewhere somebody has nothing to gain', () => {
  expect(statesOf(finding(dilemma, both).stable.cnash)).toEqual([1, 2, 3]);
});

test('where everybody is in it nobody is left to answer, and foresight changes nothing', () => {
  const { cnash, cgmr, csmr, cseq } = finding(dilemma, both).stable;
  expect([cgmr, csmr, cseq]).toEqual([cnash, cnash, cnash]);
});

test('a coalition of one is the party by itself', () => {
  const { cnash, cgmr, csmr, cseq } = finding(chicken, first).stable;
  expect([cnash, cgmr, csmr, cseq].map((set) => statesOf(set))).toEqual([
    [1, 2],
    [1, 2, 3],
    [1, 2, 3],
    [1, 2],
  ]);
});

test('where one gains and nobody loses they go only if somebody gaining is enough', () => {
  // The first party likes 3 best and the others alike; the second does not care.
  const indifferent = { wants: dilemma.preferences[1]!.wants, ranking: { levels: new Int32Array(4), levelCount: 1 } };
  const eager = { wants: dilemma.preferences[0]!.wants, ranking: { levels: Int32Array.of(0, 0, 0, 1), levelCount: 2 } };
  const conflict = { ...dilemma, preferences: [eager, indifferent] };
  expect(statesOf(finding(conflict, both).stable.cnash)).toEqual([0, 1, 2, 3]);
  expect(statesOf(finding(conflict, both, true).stable.cnash)).toEqual([3]);
});

test('a member whose wants are unknown leaves the coalition undecided, but for what nobody else would join in', () => {
  const unknown = { wants: { kind: 'unknown', why: undefined }, ranking: undefined } as const;
  const conflict = { ...dilemma, preferences: [dilemma.preferences[0]!, unknown] };
  const found = finding(conflict, both);
  expect(found).toMatchObject({ undecided: true, unknownMembers: [1], unknownOpponents: [] });
  // The first party has what it likes best: the other refuses nothing and it gives nothing.
  expect(statesOf(found.stable.cnash)).toEqual([2]);
  expect(finding(conflict, first)).toMatchObject({ undecided: false, unknownMembers: [], unknownOpponents: [1] });
});

test('all coalitions come in order of size where none is named', () => {
  expect(finish(coalitionStability(kernelFor(dilemma))).map(({ coalition }) => coalition)).toEqual([1, 2, 3]);
});

test('a set of parties that is no coalition here is refused', () => {
  for (const none of [0, 4, 1.5]) expect(() => finding(dilemma, none)).toThrow(RangeError);
});
