/** Tactics against tactics on several threads: the runs are numbered, and each thread takes some of them. */
import { availableParallelism } from 'node:os';
import {
  isForThreads,
  mergeShards,
  type Shard,
  shardsOf,
  type Tally,
  type TournamentCell,
  type TournamentSpec,
  tournament,
} from '../engine/bargaining/index.ts';
import { driveWork } from './drive-work.ts';
import { threadPool } from './thread-pool.ts';
import type { Threads } from './worker-pool.ts';

/** Each thread takes its runs in so many parts, so that progress is seen and a stop is heard. */
const PARTS = 20;

/** As `tournament`, on several threads where that pays. Throws the signal's reason soon after it is aborted. */
export async function tournamentOnThreads(
  spec: TournamentSpec,
  { threads = availableParallelism(), signal, onProgress }: Threads = {},
): Promise<readonly TournamentCell[]> {
  const driving = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  if (threads < 2 || !isForThreads(spec)) return driveWork(tournament(spec), driving);
  signal?.throwIfAborted();
  const pool = await threadPool<Shard, readonly Tally[]>('tournament-worker', threads, spec);
  try {
    const shards = shardsOf(spec, threads * PARTS);
    let done = 0;
    const tallies = await Promise.all(
      shards.map(async (shard) => {
        const tally = await pool.run(shard, { ...(signal && { signal }) });
        done++;
        onProgress?.({ doing: 'letting tactics talk', share: done / shards.length });
        return tally;
      }),
    );
    return mergeShards(spec, tallies);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}
