import { expect, test } from 'vitest';
import { DEFAULT_POINTS } from '../../../engine/bargaining/index.ts';
import type { SeenPoint, SeenWithout } from '../../desk/questions/talks-points.ts';
import { levelsFrom, levelsText, namedPoints, shownNames } from './named-points.ts';

const point = (...levels: number[]): SeenPoint => ({
  levels,
  values: levels.map(String),
  utilities: [0, 0],
  crossed: [],
});
const tied = (...points: SeenPoint[]) => ({ points, count: points.length });

test('what several conventions single out is one point with several names', () => {
  const named = {
    nash: tied(point(0, 1)),
    'kalai-smorodinsky': tied(point(0, 1), point(1, 1)),
    egalitarian: tied(),
  } as unknown as SeenWithout['named'];
  expect(namedPoints({ named }, ['nash', 'kalai-smorodinsky', 'egalitarian'])).toEqual([
    { point: point(0, 1), names: ['nash', 'kalai-smorodinsky'] },
    { point: point(1, 1), names: ['kalai-smorodinsky'] },
  ]);
});

test('the address names conventions and packages, and nonsense names none', () => {
  expect(shownNames(undefined)).toEqual(DEFAULT_POINTS);
  expect(shownNames('egalitarian nash what')).toEqual(['nash', 'egalitarian']);
  expect(levelsFrom(levelsText([0, 12, 3]))).toEqual([0, 12, 3]);
  expect(levelsFrom('0-x')).toBeUndefined();
  expect(levelsFrom(undefined)).toBeUndefined();
});
