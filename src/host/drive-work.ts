/** Runs resumable work on the main thread, with a pause now and then for Ctrl-C to be heard. */
import { setImmediate } from 'node:timers/promises';
import type { Driving, Resumable } from '../model/index.ts';

/** Milliseconds between two pauses. */
const SLICE = 20;

/** Throws the signal's reason soon after it is aborted. Work that is done within one slice runs without a pause. */
export async function driveWork<T>(work: Resumable<T>, { signal, onProgress }: Driving = {}): Promise<T> {
  let paused = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    if (performance.now() - paused < SLICE) continue;
    await setImmediate();
    paused = performance.now();
  }
}
