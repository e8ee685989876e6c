/** Ctrl-C as a signal that work can hear. */

/** What shells expect of a program that was stopped by Ctrl-C. */
export const INTERRUPTED = 130;

export class Interrupted extends Error {}

export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  readonly release: () => void;
}

/**
 * The first Ctrl-C (or a request to end) aborts the signal, so that work stops at its next pause and leaves nothing
 * half done; the second one ends the program at once.
 */
export function heedInterrupts(): Interruption {
  const controller = new AbortController();
  const stop = () => {
    release();
    controller.abort(new Interrupted('Interrupted.'));
  };
  const release = () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, release };
}
