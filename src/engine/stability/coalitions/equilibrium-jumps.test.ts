import { expect, test } from 'vitest';
import { generateCase } from '../../../../bench/generate.ts';
import { conflictOf } from '../../../../test/generate.ts';
import { arcsOf } from '../../../../test/table.ts';
import { dilemma } from '../../../../test/two-by-two.ts';
import { finish, has, intersection, rankByGroups, setOf, statesOf } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { coalitionStability } from './coalition-stability.ts';
import { equilibriumJumps } from './equilibrium-jumps.ts';

/** Elmira as a graph (Hipel, Fang, Kilgour & Haight 1993), states counted from 1; parties MoE, Uniroyal, Local Government. */
const moves = [
  { 1: [2], 3: [4], 5: [6], 7: [8] },
  { 1: [3, 9], 2: [4, 9], 3: [9], 4: [9], 5: [7, 9], 6: [8, 9], 7: [9], 8: [9] },
  { 1: [5], 2: [6], 3: [7], 4: [8], 5: [1], 6: [2], 7: [3], 8: [4] },
] as Record<number, number[]>[];
const rankings = [
  [7, 3, 4, 8, 5, 1, 2, 6, 9],
  [1, 4, 8, 5, 9, 3, 7, 2, 6],
  [7, 3, 5, 1, 8, 6, 4, 2, 9],
];
const elmira = conflictOf({
  form: 'graph',
  options: [],
  states: { count: 9, columns: [], distinct: false },
  moves: {
    kind: 'listed',
    byParty: moves.map((lists) =>
      arcsOf(Array.from({ length: 9 }, (_, s) => (lists[s + 1] ?? []).map((to) => to - 1))),
    ),
  },
  preferences: rankings.map((ranking) => {
    const groups = ranking.map((number) => [number - 1]);
    return { wants: { kind: 'ranking', groups }, ranking: rankByGroups(groups, 9) } as const;
  }),
});

test('in Elmira the ministry and Uniroyal jump from s5 to s8 (Kilgour, Hipel, Fang & Peng 2001), and nothing else does', () => {
  const { jumps, more } = finish(equilibriumJumps(kernelFor(elmira), setOf(9, [4, 7, 8])));
  expect(more).toBe(0);
  expect(jumps).toHaveLength(1);
  expect(jumps[0]).toMatchObject({ from: 4, to: 7, coalition: 0b011, toEquilibrium: true });
  expect(jumps[0]!.path.map(({ party }) => party).sort()).toEqual([0, 1]);
});

test('mutual refusal falls to a joint step though each party would keep to it', () => {
  const { jumps } = finish(equilibriumJumps(kernelFor(dilemma), setOf(4, [0])));
  expect(jumps).toMatchObject([{ from: 0, to: 3, coalition: 0b11, toEquilibrium: false }]);
});

test('what is past the limit is counted', () => {
  const { jumps, more } = finish(equilibriumJumps(kernelFor(dilemma), setOf(4, [0]), { limit: 0 }));
  expect([jumps.length, more]).toEqual([0, 1]);
});

test('parties whose wants are unknown are named and left out', () => {
  const unknown = { wants: { kind: 'unknown', why: undefined }, ranking: undefined } as const;
  const conflict = { ...dilemma, preferences: [unknown, dilemma.preferences[1]!] };
  expect(finish(equilibriumJumps(kernelFor(conflict), setOf(4, [0])))).toEqual({ jumps: [], more: 0, unknown: [0] });
});

test('past the size of the tables the jumps from a state are found by searching from it', () => {
  const size = { options: 13, parties: 3, statements: 6, oneWayShare: 0.2, infeasibleShare: 0.1, seed: 5 };
  const conflict = generateCase(size);
  const { count } = conflict.states;
  expect(count).toBeGreaterThan(4096);
  const kernel = kernelFor(conflict);
  const coalitions = [0b001, 0b010, 0b100, 0b011, 0b101, 0b110];
  const holds = finish(coalitionStability(kernel, { coalitions })).map(({ stable }) => stable.cnash);
  // Where each party would stay alone, a pair has a jump exactly if it would not stay.
  const alone = statesOf(holds.slice(0, 3).reduce(intersection));
  for (const pair of [3, 4, 5]) {
    const going = alone.find((state) => !has(holds[pair]!, state));
    const staying = alone.find((state) => has(holds[pair]!, state));
    expect([going, staying]).not.toContain(undefined);
    for (const state of [going!, staying!]) {
      const { jumps } = finish(equilibriumJumps(kernel, setOf(count, [state]), { limit: 100_000 }));
      expect(jumps.some(({ coalition }) => coalition === coalitions[pair])).toBe(state === going);
    }
  }
});
