import { expect, test } from 'vitest';
import { alike, namedTogether, type Without } from './told-together.ts';

test('what gives all the same stands together, and the reservation values by themselves', () => {
  const from = (state: number | undefined, ...disagreement: number[]): Without => ({
    state,
    disagreement,
    assumed: [],
  });
  const all = [from(undefined, 0.4, 0.5), from(8, 0.5, 0.6), from(22, 0.4, 0.5), from(28, 0.5, 0.6)];
  expect(alike(all, (one) => one).map((group) => group.map(({ state }) => state))).toEqual([
    [undefined],
    [8, 28],
    [22],
  ]);
  // What somebody said is not what nobody said, though the numbers are the same.
  expect(alike([from(8, 0.4), { ...from(22, 0.4), assumed: [0] }], (one) => one)).toHaveLength(2);
});

test('each package is one row with the names of all points that fall on it', () => {
  const points = {
    nash: [[1, 0]],
    egalitarian: [[0, 1]],
    welfare: [[1, 0]],
    'welfare-rational': [
      [1, 0],
      [2, 2],
    ],
  };
  const names = ['nash', 'egalitarian', 'welfare', 'welfare-rational'] as const;
  const rows = namedTogether(
    names,
    (name) => points[name],
    (point) => point,
  );
  expect(rows).toEqual([
    { point: [1, 0], names: ['nash', 'welfare', 'welfare-rational'] },
    { point: [0, 1], names: ['egalitarian'] },
    { point: [2, 2], names: ['welfare-rational'] },
  ]);
});
