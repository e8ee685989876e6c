/**
 * Tactics against tactics on several workers: the runs are numbered, and whoever is free takes the next of them. Sums are
 * exact, so that the table is the same whatever the number of workers.
 */
import {
  isForThreads,
  mergeShards,
  runCount,
  type Shard,
  shardsOf,
  type Tally,
  type TournamentCell,
  type TournamentSpec,
} from '../../../engine/bargaining/index.ts';
import type { Progress } from '../../../model/index.ts';

/** One worker, as it is spoken to. */
export interface TournamentSeat {
  begin(spec: TournamentSpec): Promise<void>;
  tally(shard: Shard): Promise<readonly Tally[]>;
  /** Ends it, whatever it is doing; what was asked of it is not answered any more. */
  close(): void;
}

export interface Playing {
  /** At most so many. */
  readonly workers: number;
  readonly open: () => TournamentSeat;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Each takes its runs in so many parts, so that progress is seen. */
const PARTS = 20;

/** Throws the signal's reason at once when it is aborted. All workers are closed before it is done, however it ends. */
export async function playTournament(
  spec: TournamentSpec,
  { workers, open, signal, onProgress }: Playing,
): Promise<readonly TournamentCell[]> {
  signal.throwIfAborted();
  const runs = runCount(spec);
  const used = isForThreads(spec) ? Math.max(1, workers) : 1;
  const shards = shardsOf(spec, Math.min(runs, used * PARTS));
  const tallies: (readonly Tally[])[] = [];
  const seats = Array.from({ length: used }, open);
  let next = 0;
  let done = 0;
  const work = async (seat: TournamentSeat) => {
    await seat.begin(spec);
    for (let at = next++; at < shards.length; at = next++) {
      tallies[at] = await seat.tally(shards[at]!);
      done++;
      onProgress?.({ doing: 'letting tactics talk', share: done / shards.length });
    }
  };
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([stopped, Promise.all(seats.map(work))]);
    return mergeShards(spec, tallies);
  } finally {
    signal.removeEventListener('abort', stop);
    for (const seat of seats) seat.close();
  }
}
