import { expect, test } from 'vitest';
import { drive, finish, type Resumable } from './resumable.ts';

function* counting(to: number): Resumable<number> {
  for (let n = 0; n < to; n++) yield { doing: 'counting', share: n / to };
  return to;
}

test('work gives the same whether it is run through or in slices', async () => {
  const shares: (number | undefined)[] = [];
  expect(finish(counting(4))).toBe(4);
  expect(await drive(counting(4), { onProgress: ({ share }) => shares.push(share) })).toBe(4);
  expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
});

test('work that is called off stops at its next pause and says why', async () => {
  const stop = new AbortController();
  let seen = 0;
  const working = drive(counting(1000), {
    signal: stop.signal,
    onProgress: () => {
      seen++;
      if (seen === 3) stop.abort(new Error('enough'));
    },
  });
  await expect(working).rejects.toThrow('enough');
  expect(seen).toBe(3);
});
