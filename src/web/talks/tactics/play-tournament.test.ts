import { describe, expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { tacticsComparison } from '../../../analysis/talks/tactics-compared.ts';
import {
  isForThreads,
  runCount,
  type Shard,
  shardTallies,
  type TournamentSpec,
  tournament,
} from '../../../engine/bargaining/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { playTournament, type TournamentSeat } from './play-tournament.ts';

const { talks } = parseCase(riverTalks).case!;
const comparison = (repeats: number): TournamentSpec =>
  finish(tacticsComparison(talks!, { repeats, rounds: 10, seed: 7 }))!;

/** Seats that answer one after another in some order of their own, and are given copies as workers are. */
function seats() {
  const opened: { closed: boolean; readonly played: Shard[] }[] = [];
  const open = (): TournamentSeat => {
    const own = { closed: false, played: [] as Shard[] };
    const delay = 1 + (opened.push(own) % 3);
    let tallies: ReturnType<typeof shardTallies> | undefined;
    const later = async () => {
      for (let turn = 0; turn < delay; turn++) await new Promise((resolve) => setImmediate(resolve));
    };
    return {
      async begin(spec) {
        tallies = shardTallies(structuredClone(spec));
        await later();
      },
      async tally(shard) {
        own.played.push(shard);
        await later();
        return structuredClone(finish(tallies!(shard)));
      },
      close() {
        own.closed = true;
      },
    };
  };
  return { opened, open };
}

const unaborted = () => new AbortController().signal;

describe('tactics against tactics', () => {
  const many = comparison(30);
  const alone = finish(tournament(many));

  test.each([1, 2, 3, 4])('on %i workers come to the same table, to the last digit', async (workers) => {
    expect(isForThreads(many)).toBe(true);
    const { opened, open } = seats();
    expect(await playTournament(many, { workers, open, signal: unaborted() })).toEqual(alone);
    expect(opened).toHaveLength(workers);
    expect(opened.every(({ played, closed }) => played.length > 0 && closed)).toBe(true);
    const runs = opened.flatMap(({ played }) => played).sort((a, b) => a.from - b.from);
    expect(runs[0]!.from).toBe(0);
    for (const [at, { from }] of runs.slice(1).entries()) expect(from).toBe(runs[at]!.to);
    expect(runs.at(-1)!.to).toBe(runCount(many));
  });

  test('of few runs need one worker', async () => {
    const few = comparison(1);
    const { opened, open } = seats();
    expect(await playTournament(few, { workers: 4, open, signal: unaborted() })).toEqual(finish(tournament(few)));
    expect(opened).toHaveLength(1);
  });

  test('progress rises to everything', async () => {
    const shares: number[] = [];
    const { open } = seats();
    const onProgress = ({ share }: { share?: number | undefined }) => void shares.push(share!);
    await playTournament(many, { workers: 3, open, signal: unaborted(), onProgress });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('are stopped at once, though a worker is in the middle of its runs, and leave none open', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { opened, open } = seats();
    const stuck = (): TournamentSeat => ({ ...open(), tally: () => new Promise(() => undefined) });
    const playing = playTournament(many, { workers: 2, open: stuck, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await expect(playing).rejects.toBe(reason);
    expect(opened.map(({ closed }) => closed)).toEqual([true, true]);
    await expect(playTournament(many, { workers: 2, open, signal: controller.signal })).rejects.toBe(reason);
  });

  test('say so where a worker falls over, and leave none open', async () => {
    const { opened, open } = seats();
    const error = new Error('out of memory');
    const falling = (): TournamentSeat => ({ ...open(), tally: () => Promise.reject(error) });
    await expect(playTournament(many, { workers: 2, open: falling, signal: unaborted() })).rejects.toBe(error);
    expect(opened.every(({ closed }) => closed)).toBe(true);
  });
});
