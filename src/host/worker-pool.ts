/** Large models on several threads: parties do not depend on one another, so each is one task. */
import { availableParallelism } from 'node:os';
import {
  assemble,
  type FocalStability,
  type Stability,
  type StabilityOptions,
  stability,
} from '../engine/stability/index.ts';
import type { Conflict, Driving } from '../model/index.ts';
import { driveWork } from './drive-work.ts';
import type { FocalTask } from './focal-worker.ts';
import { threadPool } from './thread-pool.ts';

/** Below this many states the threads' start costs more than they save. */
export const PARALLEL_STATES = 2 ** 17;

export interface Threads extends Driving {
  /** As many as there are processors where left out. */
  readonly threads?: number;
}

let runs = 0;

/** As `stability`, on several threads where that pays. Throws the signal's reason soon after it is aborted. */
export async function stabilityOnThreads(
  conflict: Conflict,
  options: StabilityOptions,
  { threads = availableParallelism(), signal, onProgress }: Threads = {},
): Promise<Stability> {
  const driving = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const parties = conflict.parties.length;
  const used = Math.min(threads, parties);
  if (used < 2) return driveWork(stability(conflict, options), driving);
  signal?.throwIfAborted();
  const pool = await threadPool<FocalTask, FocalStability>('focal-worker', used);
  try {
    const shared = inSharedMemory(conflict);
    runs++;
    let done = 0;
    const doing = 'weighing each party’s moves';
    onProgress?.({ doing, share: 0 });
    const parts = await Promise.all(
      conflict.parties.map(async (_, party) => {
        const part = await pool.run({ run: runs, conflict: shared, party, options }, { ...(signal && { signal }) });
        done++;
        onProgress?.({ doing, share: done / parties });
        return part;
      }),
    );
    return assemble(conflict, options, parts);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}

/** The same conflict with its large tables where all threads see them without a copy. */
function inSharedMemory(conflict: Conflict): Conflict {
  return {
    ...conflict,
    states: { ...conflict.states, columns: conflict.states.columns.map((column) => sharedCopy(column, Uint32Array)) },
    preferences: conflict.preferences.map((preference) =>
      preference.ranking === undefined
        ? preference
        : {
            ...preference,
            ranking: { ...preference.ranking, levels: sharedCopy(preference.ranking.levels, Int32Array) },
          },
    ),
  };
}

function sharedCopy<T extends Int32Array | Uint32Array>(table: T, Kind: new (buffer: SharedArrayBuffer) => T): T {
  const copy = new Kind(new SharedArrayBuffer(table.byteLength));
  copy.set(table);
  return copy;
}
