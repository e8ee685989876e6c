/**
 * Long work as resumable steps: a generator that pauses about every ten milliseconds. Whoever drives it owns the
 * clock, the threads, the progress shown and the right to stop.
 */

export interface Progress {
  /** What is being done, in a few words a person can read: "ranking the states". */
  readonly doing: string;
  /** How much of it is done, 0 to 1; undefined where that cannot be told. */
  readonly share?: number;
}

export type Resumable<T> = Generator<Progress, T, void>;

export interface Driving {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Runs the work to its end without a pause. For small models, tests and workers of our own. */
export function finish<T>(work: Resumable<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Runs the work in slices, letting the host's other events in between them.
 * Throws the signal's reason as soon as it is aborted: at most one slice late.
 */
export async function drive<T>(work: Resumable<T>, { signal, onProgress }: Driving = {}): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
}
