/** Workers of this browser that let tactics talk. */
import { wrap } from 'comlink';
import type { TournamentSeat } from './play-tournament.ts';
import type { TournamentWorker } from './tournament-worker.ts';

/** One processor is left to the page; more workers than these gain little. */
const MOST_WORKERS = 4;

export function workersHere(): number {
  return Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
}

export function workerSeat(): TournamentSeat {
  const worker = new Worker(new URL('./tournament-worker.ts', import.meta.url), { type: 'module', name: 'tactics' });
  const remote = wrap<TournamentWorker>(worker);
  // Without this one that fell over would never answer, and nobody would know.
  const fell = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'A worker could not be started.')));
  });
  fell.catch(() => undefined);
  return {
    begin: (spec) => Promise.race([fell, remote.begin(spec as never)]),
    tally: (shard) => Promise.race([fell, remote.tally(shard)]),
    close: () => worker.terminate(),
  };
}
