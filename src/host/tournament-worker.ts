/** Runs in a worker thread: some of the runs of tactics against tactics, of a tournament that it was given once for all. */
import { workerData } from 'node:worker_threads';
import { type Shard, shardTallies, type Tally, type TournamentSpec } from '../engine/bargaining/index.ts';
import { finish } from '../model/index.ts';

const tallies = shardTallies(workerData as TournamentSpec);

export default function tallyOf(shard: Shard): readonly Tally[] {
  return finish(tallies(shard));
}
