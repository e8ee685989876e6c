import { expect, test } from 'vitest';
import type { SeenOffer, SeenRun } from '../../desk/questions/talks-run.ts';
import { draftText } from './draft-text.ts';

const run = {
  parties: [{ id: 'up' }, { id: 'down' }],
  issues: [
    { id: 'water', ordered: true, count: 3 },
    { id: 'price', ordered: true, count: 41 },
    { id: 'court', ordered: false, count: 2 },
  ],
} as unknown as SeenRun;
const offer = (by: number, ...levels: number[]) =>
  ({ by, levels, values: levels.map((one) => `v${one}`) }) as unknown as SeenOffer;

test('nothing is drafted before anybody speaks, and nothing agreed before all have', () => {
  expect(draftText(run, [])).toBeUndefined();
  expect(draftText(run, [offer(0, 0, 40, 1)])!.map(({ standing }) => standing)).toEqual(['open', 'open', 'open']);
});

test('the last offers count: the same is agreed, neighbors in an ordered issue are near, the rest is open', () => {
  const clauses = draftText(run, [offer(0, 0, 40, 0), offer(1, 2, 0, 1), offer(0, 1, 40, 1), offer(1, 2, 36, 1)])!;
  expect(clauses.map(({ standing }) => standing)).toEqual(['near', 'near', 'agreed']);
  expect(clauses[0]!.proposals).toEqual([
    { value: 'v1', parties: [0] },
    { value: 'v2', parties: [1] },
  ]);
  expect(clauses[2]!.proposals).toEqual([{ value: 'v1', parties: [0, 1] }]);
  expect(draftText(run, [offer(0, 0, 40, 0), offer(1, 2, 35, 1)])!.map(({ standing }) => standing)).toEqual([
    'open',
    'open',
    'open',
  ]);
});
