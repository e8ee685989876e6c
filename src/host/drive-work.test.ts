import { expect, test } from 'vitest';
import type { Progress } from '../model/index.ts';
import { driveWork } from './drive-work.ts';

function* steps(count: number, each: () => void = () => {}): Generator<Progress, string, void> {
  for (let n = 0; n < count; n++) {
    each();
    yield { doing: 'counting', share: n / count };
  }
  return 'done';
}

test('work is driven to its end, and its progress heard', async () => {
  const shares: (number | undefined)[] = [];
  expect(await driveWork(steps(4), { onProgress: ({ share }) => shares.push(share) })).toBe('done');
  expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
});

test('work that was stopped throws the reason, at most a step late', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  let done = 0;
  const work = steps(100, () => {
    if (++done === 3) controller.abort(reason);
  });
  await expect(driveWork(work, { signal: controller.signal })).rejects.toBe(reason);
  expect(done).toBe(3);
});

test('others get their turn while long work goes on', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const until = performance.now() + 200;
  const busy = function* (): Generator<Progress, void, void> {
    while (performance.now() < until) yield { doing: 'waiting' };
  };
  await driveWork(busy());
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});
