import { expect, test } from 'vitest';
import { riverTalks } from '../../test/river-talks.ts';
import { tacticsComparison } from '../analysis/index.ts';
import { runCount, type TournamentSpec, tournament } from '../engine/bargaining/index.ts';
import { parseCase } from '../format/index.ts';
import { finish } from '../model/index.ts';
import { tournamentOnThreads } from './tournament-threads.ts';

const talks = parseCase(riverTalks).case!.talks!;

/** Enough runs to be worth several threads. */
function comparison(repeats: number): TournamentSpec {
  return finish(tacticsComparison(talks, { repeats, rounds: 8 }))!;
}

test('several threads find what one finds, to the last digit', async () => {
  const spec = comparison(40);
  expect(runCount(spec)).toBeGreaterThan(2000);
  expect(await tournamentOnThreads(spec, { threads: 2 })).toEqual(finish(tournament(spec)));
});

test('few runs need no worker, and are the same', async () => {
  const spec = comparison(1);
  expect(runCount(spec)).toBeLessThan(2000);
  expect(await tournamentOnThreads(spec, { threads: 2 })).toEqual(finish(tournament(spec)));
});

test('it stops when it is asked to, and says why', async () => {
  const spec = comparison(40);
  const controller = new AbortController();
  const reason = new Error('enough');
  const work = tournamentOnThreads(spec, {
    threads: 2,
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(work).rejects.toBe(reason);
  await expect(tournamentOnThreads(spec, { threads: 2, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test('progress rises to everything', async () => {
  const shares: number[] = [];
  await tournamentOnThreads(comparison(40), { threads: 2, onProgress: ({ share }) => shares.push(share!) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
