import { expect, test } from 'vitest';
import { conflictOf } from '../../../../test/generate.ts';
import { processorTime } from '../../../../test/processor-time.ts';
import { arcsOf, tableOf } from '../../../../test/table.ts';
import { finish, type Preference, type Progress, rankByGroups, statesOf } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { pathsFrom, shortestPath, shortestPaths } from './paths.ts';

const ranked = (groups: number[][], count: number): Preference => ({
  wants: { kind: 'ranking', groups },
  ranking: rankByGroups(groups, count),
});
const unknown: Preference = { wants: { kind: 'unknown', why: undefined }, ranking: undefined };

/** Two parties with an option each; states in ascending order: neither, the first, the second, both. */
function square(first: Preference, second: Preference, oneWay?: 'take' | 'drop') {
  return kernelFor(
    conflictOf({
      form: 'options',
      options: [0, 1].map((party) => ({ id: `p${party}.o`, party, does: '', oneWay, by: undefined })),
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
      preferences: [first, second],
    }),
  );
}

/** Moves listed per party and state. */
function listed(moves: number[][][], preferences: Preference[]) {
  const count = moves[0]!.length;
  const states = { count, columns: [], distinct: false };
  return kernelFor(
    conflictOf({
      form: 'graph',
      options: [],
      states,
      moves: { kind: 'listed', byParty: moves.map(arcsOf) },
      preferences,
    }),
  );
}

const indifferent = (count: number) => ranked([Array.from({ length: count }, (_, s) => s)], count);

test('a path says of each step who takes it and what it means to its mover', () => {
  const kernel = square(ranked([[1], [3], [0], [2]], 4), ranked([[1], [3], [0, 2]], 4));
  const paths = finish(pathsFrom(kernel, 0, 'moves'));
  expect([...paths.distance]).toEqual([0, 1, 1, 2]);
  expect(paths.pathTo(0)).toEqual([]);
  expect(paths.pathTo(2)).toEqual([{ party: 1, from: 0, to: 2, improves: false, worsens: false }]);
  expect(paths.pathTo(1)).toEqual([{ party: 0, from: 0, to: 1, improves: true, worsens: false }]);
});

test('among the shortest paths the one with the fewest steps against the mover is chosen', () => {
  // By 1 the second party would have to move against its interest; by 2 nobody does.
  const kernel = square(ranked([[3], [1], [2], [0]], 4), ranked([[1], [2], [3], [0]], 4));
  expect(shortestPath(kernel, 0, 3)!.map(({ to }) => to)).toEqual([2, 3]);
  const { paths, all } = shortestPaths(kernel, 0, 3);
  expect(paths.map((path) => path.map(({ to, worsens }) => [to, worsens]))).toEqual([
    [
      [2, false],
      [3, false],
    ],
    [
      [1, false],
      [3, true],
    ],
  ]);
  expect(all).toBe(true);
  expect(shortestPaths(kernel, 0, 3, { limit: 1 })).toEqual({ paths: paths.slice(0, 1), all: false });
});

test('by improvements alone only what each mover likes on the way is reached', () => {
  const kernel = square(ranked([[2], [3], [0], [1]], 4), ranked([[1], [3], [0], [2]], 4));
  expect(statesOf(finish(pathsFrom(kernel, 3, 'improvements')).reached)).toEqual([0, 1, 2, 3]);
  expect(statesOf(finish(pathsFrom(kernel, 0, 'improvements')).reached)).toEqual([0]);
  expect(shortestPath(kernel, 0, 3, { steps: 'improvements' })).toBeUndefined();
});

test('a party with unknown wants moves by improvements only where that is taken to be possible', () => {
  const kernel = square(unknown, ranked([[3], [2], [1], [0]], 4));
  expect([...finish(pathsFrom(kernel, 0, 'improvements')).distance]).toEqual([0, -1, 1, -1]);
  const possible = finish(pathsFrom(kernel, 0, 'improvements', { trust: 'possible' }));
  expect([...possible.distance]).toEqual([0, 1, 1, 2]);
  expect(possible.pathTo(1)).toEqual([{ party: 0, from: 0, to: 1, improves: undefined, worsens: undefined }]);
});

test('nobody turns a one-way option back', () => {
  const kernel = square(indifferent(4), indifferent(4), 'take');
  expect([...finish(pathsFrom(kernel, 1, 'moves')).distance]).toEqual([-1, 0, -1, 1]);
});

test('nobody moves twice running, also where that takes a detour', () => {
  // The first party goes 0 → 1 → 2; between its two moves the second must go 1 → 3, and back.
  const kernel = listed(
    [
      [[1], [2], [], [1]],
      [[], [3], [], []],
    ],
    [indifferent(4), indifferent(4)],
  );
  expect(shortestPath(kernel, 0, 2)).toBeUndefined();
  const withReturn = listed(
    [
      [[1], [2], [], []],
      [[], [3], [], []],
      [[], [], [], [1]],
    ],
    [indifferent(4), indifferent(4), indifferent(4)],
  );
  expect(shortestPath(withReturn, 0, 2)!.map(({ party, to }) => [party, to])).toEqual([
    [0, 1],
    [1, 3],
    [2, 1],
    [0, 2],
  ]);
});

test('a path leads to the nearest of the states asked for, by the movers asked for', () => {
  const kernel = square(indifferent(4), indifferent(4));
  expect(shortestPath(kernel, 0, (state) => state >= 2)!.map(({ to }) => to)).toEqual([2]);
  expect(shortestPath(kernel, 0, (state) => state >= 2, { movers: [0] })).toBeUndefined();
  expect(shortestPath(kernel, 0, 0)).toEqual([]);
});

test('blocks of many states are walked, not squared', () => {
  // One block of 2^16 states: pair by pair it would be four thousand million moves.
  const optionCount = 16;
  const count = 2 ** optionCount;
  const patterns = Array.from({ length: count }, (_, s) =>
    Array.from({ length: optionCount }, (__, o) => ((s >> o) & 1) === 1),
  );
  const levels = Int32Array.from({ length: count }, (_, s) => s);
  const kernel = kernelFor(
    conflictOf({
      form: 'options',
      options: patterns[0]!.map((_, o) => ({ id: `p0.o${o}`, party: 0, does: '', oneWay: undefined, by: undefined })),
      states: tableOf(patterns, optionCount),
      moves: { kind: 'implied' },
      preferences: [{ wants: { kind: 'unknown', why: undefined }, ranking: { levels, levelCount: count } }],
    }),
  );
  const started = processorTime();
  const up = finish(pathsFrom(kernel, 1, 'improvements'));
  const any = finish(pathsFrom(kernel, count - 1, 'moves'));
  expect(up.distance.filter((length) => length === 1).length).toBe(count - 2);
  expect(any.distance.filter((length) => length === 1).length).toBe(count - 1);
  expect(any.pathTo(0)).toEqual([{ party: 0, from: count - 1, to: 0, improves: false, worsens: true }]);
  expect(processorTime() - started).toBeLessThan(5000);
});

test('a search along listed moves pauses after each party whose moves it lists', () => {
  const kernel = listed(
    [
      [[1], [], []],
      [[], [2], []],
    ],
    [indifferent(3), indifferent(3)],
  );
  const said: Progress[] = [];
  const work = pathsFrom(kernel, 0, 'moves');
  let step = work.next();
  for (; !step.done; step = work.next()) said.push(step.value);
  expect(said).toEqual([0.5, 1].map((share) => ({ doing: 'listing the moves', share })));
  expect([...step.value.distance]).toEqual([0, 1, 2]);
});
