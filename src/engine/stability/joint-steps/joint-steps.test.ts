import { expect, test } from 'vitest';
import { conflictOf } from '../../../../test/generate.ts';
import { arcsOf, tableOf } from '../../../../test/table.ts';
import { finish, type Preference, rankByGroups } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { type JointOptions, jointStepsTo } from './joint-steps.ts';

const ranked = (groups: number[][]): Preference => ({
  wants: { kind: 'ranking', groups },
  ranking: rankByGroups(groups, groups.flat().length),
});
const unknown: Preference = { wants: { kind: 'unknown', why: undefined }, ranking: undefined };

/** Each party owns one option; the states are the patterns given, as numbers in binary, ascending. */
function conflict(patterns: number[], preferences: Preference[], oneWay?: 'take' | 'drop') {
  const width = preferences.length;
  const taken = patterns.map((pattern) => preferences.map((_, party) => ((pattern >> party) & 1) === 1));
  return conflictOf({
    form: 'options',
    options: preferences.map((_, party) => ({ id: `p${party}.o`, party, does: '', oneWay, by: undefined })),
    states: tableOf(taken, width),
    moves: { kind: 'implied' },
    preferences,
  });
}

const joint = (of: ReturnType<typeof conflict>, from: number, target: number, options?: JointOptions) =>
  finish(jointStepsTo(kernelFor(of), from, target, options));

/** Whoever disarms alone loses; both like disarming together better than neither. */
const armsRace = conflict([0, 1, 2, 3], [ranked([[2], [3], [0], [1]]), ranked([[1], [3], [0], [2]])]);

test('what nobody reaches alone is reached by a joint step, in which both are exposed and could defect', () => {
  const found = joint(armsRace, 0, 3);
  expect(found).toMatchObject({ largest: 2, mustMoveTogether: 0b11, objecting: undefined, searched: 'all' });
  expect(found.steps).toHaveLength(1);
  const [step] = found.steps!;
  expect(step).toMatchObject({ coalition: 0b11, from: 0, to: 3, allOrders: true });
  expect(step!.orders.map((order) => order.map(({ party, worsens }) => [party, worsens]))).toEqual([
    [
      [0, true],
      [1, true],
    ],
    [
      [1, true],
      [0, true],
    ],
  ]);
  expect(step!.members).toEqual([
    {
      party: 0,
      change: 'better',
      alone: { state: 1, is: 'worse' },
      partly: { state: 1, is: 'worse' },
      exposed: true,
      holdingOut: { state: 2, is: 'better' },
      couldDefect: true,
    },
    {
      party: 1,
      change: 'better',
      alone: { state: 2, is: 'worse' },
      partly: { state: 2, is: 'worse' },
      exposed: true,
      holdingOut: { state: 1, is: 'better' },
      couldDefect: true,
    },
  ]);
});

test('where nothing between is feasible the parties must move at once, and nobody is exposed', () => {
  const found = joint(conflict([0, 3], [ranked([[1], [0]]), ranked([[1], [0]])]), 0, 1);
  expect(found.steps).toHaveLength(1);
  expect(found.steps![0]).toMatchObject({ coalition: 0b11, orders: [], allOrders: true });
  for (const member of found.steps![0]!.members) {
    expect(member).toMatchObject({ alone: undefined, exposed: false, holdingOut: undefined, couldDefect: false });
  }
});

test('a state reached by improvements alone needs no joint step', () => {
  const found = joint(armsRace, 3, 0);
  expect(found).toMatchObject({ largest: 1, mustMoveTogether: 0 });
  expect(found.steps!.map(({ coalition }) => coalition).sort()).toEqual([0b01, 0b10]);
  expect(joint(armsRace, 2, 2)).toMatchObject({ steps: [], largest: 0, direct: undefined });
});

const eight = [0, 1, 2, 3, 4, 5, 6, 7];

test('two parties and then one alone come before three at once', () => {
  const three = conflict(
    eight,
    [0, 1, 2].map(() => ranked([[7], [6], [0], [1, 2, 3, 4, 5]])),
  );
  const found = joint(three, 0, 7);
  expect(found).toMatchObject({ largest: 2, mustMoveTogether: 0b110, direct: { coalition: 0b111, objectors: 0 } });
  expect(found.steps!.map(({ coalition, to }) => [coalition, to])).toEqual([
    [0b110, 6],
    [0b001, 7],
  ]);
});

test('two pairs, one after the other, come before all four at once', () => {
  const rest = Array.from({ length: 16 }, (_, state) => state).filter((state) => ![0, 3, 15].includes(state));
  const four = conflict(
    Array.from({ length: 16 }, (_, state) => state),
    [0, 1, 2, 3].map(() => ranked([[15], [3], [0], rest])),
  );
  const found = joint(four, 0, 15);
  expect(found).toMatchObject({ largest: 2, mustMoveTogether: 0b1111, direct: { objectors: 0 } });
  expect(found.steps!.map(({ coalition, to }) => [coalition, to])).toEqual([
    [0b0011, 3],
    [0b1100, 15],
  ]);
});

test('where not even all together would go, the finding names the fewest who would have to accept a loss', () => {
  // The second party loses by whatever the first gains from.
  const found = joint(conflict([0, 3], [ranked([[1], [0]]), ranked([[0], [1]])]), 0, 1);
  expect(found.steps).toBeUndefined();
  expect(found.direct).toMatchObject({ coalition: 0b11, objectors: 0b10 });
  expect(found.objecting).toMatchObject({ parties: 0b10, steps: [{ coalition: 0b11 }] });
  expect(found.objecting!.steps[0]!.members.map(({ change }) => change)).toEqual(['better', 'worse']);
});

test('the set that objects can be smaller than those who lose by going there at once', () => {
  // At once both would lose. But once the second party has moved, the first likes to follow.
  const found = joint(conflict([0, 1, 2, 3], [ranked([[0], [1], [3], [2]]), ranked([[0], [1], [3], [2]])]), 0, 3);
  expect(found.direct).toMatchObject({ objectors: 0b11 });
  expect(found.objecting).toMatchObject({ parties: 0b10 });
  expect(found.objecting!.steps.map(({ coalition, to }) => [coalition, to])).toEqual([
    [0b10, 2],
    [0b01, 3],
  ]);
});

test('of two parties either of whom would be enough, the one is named who loses by going there at once', () => {
  // If the first moved against its interest, the second would follow and the first go back: three steps instead of one.
  const found = joint(conflict([0, 1, 2, 3], [ranked([[0], [2], [1, 3]]), ranked([[3], [1], [0], [2]])]), 0, 2);
  expect(found.direct).toMatchObject({ coalition: 0b10, objectors: 0b10 });
  expect(found.objecting).toMatchObject({ parties: 0b10, steps: [{ coalition: 0b10, to: 2 }] });
});

test('what one-way options shut off cannot be reached, whoever accepts what', () => {
  const found = joint(conflict([0, 1, 2, 3], [ranked([[0], [1, 2, 3]]), ranked([[0], [1, 2, 3]])], 'take'), 3, 0);
  expect(found).toMatchObject({ steps: undefined, direct: undefined, objecting: undefined, searched: 'all' });
});

test('a party that neither gains nor loses goes along in the Pareto reading only', () => {
  const indifferent = conflict([0, 3], [ranked([[1], [0]]), ranked([[0, 1]])]);
  expect(joint(indifferent, 0, 1)).toMatchObject({ steps: undefined, objecting: { parties: 0b10 } });
  expect(joint(indifferent, 0, 1, { reading: 'pareto' })).toMatchObject({ largest: 2 });
});

test('a party whose wants are unknown takes part only where that is taken to be possible', () => {
  const half = conflict([0, 1, 2, 3], [ranked([[3], [2], [0], [1]]), unknown]);
  expect(joint(half, 0, 3)).toMatchObject({ steps: undefined, objecting: { parties: 0b10 } });
  const possible = joint(half, 0, 3, { trust: 'possible' });
  expect(possible.steps!.map(({ coalition }) => coalition)).toEqual([0b10, 0b01]);
  expect(possible.steps![0]!.members[0]).toMatchObject({ party: 1, change: 'unknown', exposed: false });
  const together = conflict([0, 1, 2, 3], [ranked([[3], [0], [1, 2]]), unknown]);
  expect(joint(together, 0, 3, { trust: 'possible' }).direct!.members[1]).toMatchObject({
    change: 'unknown',
    exposed: undefined,
    couldDefect: undefined,
  });
});

test('along listed moves a joint step is a legal sequence, and who begins it is exposed to the state it begins with', () => {
  const groups = [[2], [0], [1]];
  const listed = conflictOf({
    form: 'graph',
    options: [],
    states: { count: 3, columns: [], distinct: false },
    moves: { kind: 'listed', byParty: [arcsOf([[1], [], []]), arcsOf([[], [2], []])] },
    preferences: [ranked(groups), ranked(groups)],
  });
  const [step] = joint(listed, 0, 2).steps!;
  expect(step).toMatchObject({ coalition: 0b11, to: 2 });
  expect(step!.orders.map((order) => order.map(({ party }) => party))).toEqual([[0, 1]]);
  expect(step!.members).toMatchObject([
    { party: 0, alone: { state: 1, is: 'worse' }, exposed: true, holdingOut: undefined, couldDefect: false },
    { party: 1, alone: undefined, exposed: false, holdingOut: { state: 1, is: 'worse' }, couldDefect: false },
  ]);
});

test('a search that meets its bound says so, and still finds a step that all accept at once', () => {
  const allThree = conflict(
    eight,
    [0, 1, 2].map(() => ranked([[7], [0], [1, 2, 3, 4, 5, 6]])),
  );
  expect(joint(allThree, 0, 7)).toMatchObject({ largest: 3, searched: 'all' });
  const bounded = joint(allThree, 0, 7, { budget: 1 });
  expect(bounded).toMatchObject({ largest: 3, searched: 'bounded' });
  expect(bounded.steps).toHaveLength(1);
  // Fewer than two cannot do it, and two can: nothing better is left to be found.
  expect(joint(armsRace, 0, 3, { budget: 64 })).toMatchObject({ largest: 2, searched: 'all' });
});
