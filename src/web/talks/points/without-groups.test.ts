import { expect, test } from 'vitest';
import type { SeenWithout } from '../../desk/questions/talks-points.ts';
import { withoutGroups } from './without-groups.ts';

const from = (n: number | undefined, ...disagreement: number[]) =>
  ({ state: n === undefined ? undefined : { n }, disagreement, assumed: [] }) as unknown as SeenWithout;

test('states that are worth the same to all stand together, apart from the reservation values', () => {
  const groups = withoutGroups([from(undefined, 0.4, 0.5), from(8, 0.5, 0.6), from(22, 0.4, 0.5), from(28, 0.5, 0.6)]);
  expect(groups.map(({ states, without }) => [states.map(({ n }) => n), without.disagreement])).toEqual([
    [[], [0.4, 0.5]],
    [
      [8, 28],
      [0.5, 0.6],
    ],
    [[22], [0.4, 0.5]],
  ]);
});
