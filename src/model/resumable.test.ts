import { expect, test } from 'vitest';
import { drive, finish, type Resumable, shared } from './resumable.ts';

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

test('shared work is done once, carried on by whoever still waits for it, and fails for each', async () => {
  let begun = 0;
  const count = shared(function* () {
    begun++;
    return yield* counting(10);
  });
  const left = count();
  left.next();
  left.next();
  expect(finish(count())).toBe(10);
  expect(finish(count())).toBe(10);
  expect(left.next()).toEqual({ done: true, value: 10 });
  expect(begun).toBe(1);
  // biome-ignore lint/correctness/useYield: it fails before its first pause.
  const failing = shared(function* (): Resumable<number> {
    throw new Error('no such thing');
  });
  for (let n = 0; n < 2; n++) expect(() => finish(failing())).toThrow('no such thing');
});
