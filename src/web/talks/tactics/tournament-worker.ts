/** A worker that lets tactics talk: it is given a tournament once, and then some of its runs at a time. */
import { expose } from 'comlink';
import { type Shard, shardTallies, type Tally, type TournamentSpec } from '../../../engine/bargaining/index.ts';
import { finish, type Resumable } from '../../../model/index.ts';

let tallies: ((shard: Shard) => Resumable<readonly Tally[]>) | undefined;

const worker = {
  begin(spec: TournamentSpec): void {
    tallies = shardTallies(spec);
  },
  tally(shard: Shard): readonly Tally[] {
    if (tallies === undefined) throw new Error('There is no tournament yet.');
    return finish(tallies(shard));
  },
};

export type TournamentWorker = typeof worker;

expose(worker);
