import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeStates, type ToPlace } from './place-states.ts';

/** All patterns of these options that the rule lets stand, in ascending binary order. */
function optionForm(owners: readonly number[], allows: (bits: number) => boolean = () => true): ToPlace {
  const states = Array.from({ length: 2 ** owners.length }, (_, bits) => bits).filter(allows);
  return {
    count: states.length,
    options: owners.map((party, o) => ({ party, isTaken: (state) => ((states[state]! >> o) & 1) === 1 })),
    movesFrom: () => [],
    start: 0,
  };
}

function leastDistance({ x, y }: ReturnType<typeof placeStates>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < x.length; a++) {
    for (let b = 0; b < a; b++) least = Math.min(least, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
  }
  return least;
}

test('two parties of one option each make a square, the numbers running as one reads', () => {
  const { x, y, across, down } = placeStates(optionForm([0, 1]));
  expect([...x]).toEqual([0, 1, 0, 1]);
  expect([...y]).toEqual([0, 0, 1, 1]);
  expect([across, down]).toEqual([[0], [1]]);
});

test('an option leads in one direction, and a party that has a side to itself moves along one line', () => {
  const owners = [0, 0, 1, 1];
  const { x, y } = placeStates(optionForm(owners));
  for (let state = 0; state < 16; state++) {
    for (const [option, owner] of owners.entries()) {
      if ((state >> option) & 1) continue;
      const [dx, dy] = [x[state | (1 << option)]! - x[state]!, y[state | (1 << option)]! - y[state]!];
      expect(owner === 0 ? [dx > 0, dy] : [dx, dy > 0]).toEqual(owner === 0 ? [true, 0] : [0, true]);
    }
  }
});

test('no two states come nearer to one another than one, whatever is forbidden and however states are listed', () => {
  const grids = fc
    .tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }), fc.nat())
    .map(([owners, seed]) =>
      optionForm([...owners].sort(), (bits) => bits === 0 || Math.imul(bits + 7, seed | 1) % 5 !== 0),
    );
  const listed = fc
    .integer({ min: 1, max: 70 })
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.array(fc.array(fc.nat(count - 1), { maxLength: 4 }), { minLength: count, maxLength: count }),
        fc.option(fc.nat(count - 1), { nil: undefined }),
      ),
    )
    .map(([count, moves, start]): ToPlace => ({ count, options: [], movesFrom: (state) => moves[state]!, start }));
  fc.assert(
    fc.property(fc.oneof(grids, listed), (toPlace) => {
      const placed = placeStates(toPlace);
      expect(placed.x).toHaveLength(toPlace.count);
      expect(leastDistance(placed)).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(placeStates(toPlace)).toEqual(placed);
    }),
    { numRuns: 150 },
  );
});

test('listed states stand in columns by the moves it takes to get there, and those never reached in the last', () => {
  const moves = [[1, 2], [3], [3], [], [0]];
  const { x, form } = placeStates({ count: 5, options: [], movesFrom: (state) => moves[state]!, start: 0 });
  expect(form).toBe('columns');
  expect([...x]).toEqual([0, 2, 2, 4, 6]);
});

test('a few listed states without a status quo stand on a circle', () => {
  expect(placeStates({ count: 7, options: [], movesFrom: () => [], start: undefined }).form).toBe('circle');
});

test('thousands of states keep a shape that fits a screen', () => {
  const { x, y } = placeStates(optionForm([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]));
  const ratio = (Math.max(...x) + 1) / (Math.max(...y) + 1);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(3);
});
