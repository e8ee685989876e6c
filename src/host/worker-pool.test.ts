import { expect, test } from 'vitest';
import { generateCase } from '../../bench/generate.ts';
import { SCALABLE_CONCEPTS, stability } from '../engine/stability/index.ts';
import { finish } from '../model/index.ts';
import { stabilityOnThreads } from './worker-pool.ts';

const conflict = generateCase({
  options: 9,
  parties: 3,
  statements: 6,
  oneWayShare: 0.2,
  infeasibleShare: 0.1,
  seed: 7,
});
const options = { concepts: SCALABLE_CONCEPTS };

test('several threads find what one finds', async () => {
  expect(await stabilityOnThreads(conflict, options, { threads: 3 })).toEqual(finish(stability(conflict, options)));
});

test('one thread needs no worker', async () => {
  expect(await stabilityOnThreads(conflict, options, { threads: 1 })).toEqual(finish(stability(conflict, options)));
});

test('work on threads stops when it is asked to, and says why', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const work = stabilityOnThreads(conflict, options, {
    threads: 2,
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(work).rejects.toBe(reason);
});

test('progress ends at everything', async () => {
  const shares: (number | undefined)[] = [];
  await stabilityOnThreads(conflict, options, { threads: 2, onProgress: ({ share }) => shares.push(share) });
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
});
