/** Runs resumable work on the main thread, with a pause now and then for Ctrl-C to be heard. */
import { setImmediate } from 'node:timers/promises';
import { type Driving, drive, type Resumable } from '../model/index.ts';

/** Milliseconds between two pauses. */
const SLICE = 20;

/** Throws the signal's reason soon after it is aborted. Work that is done within one slice runs without a pause. */
export function driveWork<T>(work: Resumable<T>, driving: Driving = {}): Promise<T> {
  let paused = performance.now();
  return drive(work, driving, async () => {
    if (performance.now() - paused < SLICE) return;
    await setImmediate();
    paused = performance.now();
  });
}
