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

/** Lets the host's other events in, or not yet: called after each step. */
export type Pause = () => Promise<void>;

/** Runs the work to its end without a pause. For small models, tests and workers of our own. */
export function finish<T>(work: Resumable<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Runs the work in slices, letting the host's other events in between them, as its own `pause` does it.
 * Throws the signal's reason as soon as it is aborted: at most one slice late.
 */
export async function drive<T>(
  work: Resumable<T>,
  { signal, onProgress }: Driving = {},
  pause: Pause = () => new Promise((resolve) => setTimeout(resolve, 0)),
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}

/**
 * Work that several ask for and that is done once. Whoever waits for it carries it on, so that it does not stand still
 * when the one who began it is stopped. What it throws, it throws to each.
 */
export function shared<T>(begin: () => Resumable<T>): () => Resumable<T> {
  let work: Resumable<T> | undefined;
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  return function* () {
    work ??= begin();
    while (outcome === undefined) {
      try {
        const step = work.next();
        if (step.done) outcome = { value: step.value };
        else yield step.value;
      } catch (error) {
        outcome = { error };
      }
    }
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}
