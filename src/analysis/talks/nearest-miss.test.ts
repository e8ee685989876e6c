import { expect, test } from 'vitest';
import { frontierOf, listed } from '../../../test/bargain-made.ts';
import { nearestMiss } from './nearest-miss.ts';

const { points } = frontierOf(
  listed([
    [0, 1],
    [0.4, 0.7],
    [0.7, 0.3],
    [1, 0],
  ]),
);

test('of what is on the frontier the package whose largest shortfall is least comes nearest', () => {
  const { point, short } = nearestMiss(points, [0.8, 0.8])!;
  expect(point.utilities).toEqual([0.4, 0.7]);
  expect(short[0]).toBeCloseTo(0.4, 12);
  expect(short[1]).toBeCloseTo(0.1, 12);
  expect(nearestMiss(points, [0.9, 0.5])!.point.utilities).toEqual([0.7, 0.3]);
});

test('who has enough falls short by nothing, and where there is no package none is near', () => {
  expect(nearestMiss(points, [-1, 2])).toEqual({ point: { package: [0], utilities: [0, 1] }, short: [0, 1] });
  expect(nearestMiss([], [0, 0])).toBeUndefined();
});
