/** Runs in a worker thread: some of the runs of tactics against tactics. */
import { type Shard, type Tally, type TournamentSpec, tournamentShard } from '../engine/bargaining/index.ts';
import { finish } from '../model/index.ts';

export interface TournamentTask {
  readonly spec: TournamentSpec;
  readonly shard: Shard;
}

export default function tallyOf({ spec, shard }: TournamentTask): readonly Tally[] {
  return finish(tournamentShard(spec, shard));
}
