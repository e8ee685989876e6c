import { expect, test } from 'vitest';
import { dilemma } from '../../../../test/two-by-two.ts';
import type { Conflict } from '../../../model/index.ts';
import { blockLayout } from '../kernel/block-layout.ts';
import { clustersOf } from './coalition-clusters.ts';

const besideOf = (conflict: Conflict, direction: 'from' | 'into') => {
  const clusters = clustersOf(4, [blockLayout(conflict, 0)], direction);
  return [...Array(clusters.start.length - 1).keys()].map((cluster) => {
    const next = new Set<number>();
    clusters.beside(cluster, (other) => next.add(other));
    return [...next].filter((other) => other !== cluster);
  });
};

test('the states among which a coalition can go to and fro are one cluster, numbered by its lowest state', () => {
  const { clusterOf, start, members } = clustersOf(4, [blockLayout(dilemma, 0)], 'from');
  expect([...clusterOf]).toEqual([0, 0, 1, 1]);
  expect([...start]).toEqual([0, 2, 4]);
  expect([...members]).toEqual([0, 1, 2, 3]);
  expect(clustersOf(4, [blockLayout(dilemma, 0), blockLayout(dilemma, 1)], 'from').start.length).toBe(2);
});

test('a one-way option leads from cluster to cluster, and never back', () => {
  const options = dilemma.options.map((option) => ({ ...option, oneWay: 'take' as const }));
  const conflict = { ...dilemma, options };
  expect(besideOf(conflict, 'from')).toEqual([[1], [], [3], []]);
  expect(besideOf(conflict, 'into')).toEqual([[], [0], [], [2]]);
});
