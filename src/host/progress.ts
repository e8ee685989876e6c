/** Progress on a terminal's error stream, for work that takes longer than one waits for without wondering. */
import type { Progress } from '../model/index.ts';

/** Milliseconds of silence. */
const PATIENCE = 1000;
/** Milliseconds between two lines: as often as one can read. */
const PACE = 200;

export interface ProgressLine {
  readonly onProgress: (progress: Progress) => void;
  /** Takes the line away. */
  readonly done: () => void;
}

export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that is written over; nothing at all where the stream is no terminal or the work is short. */
export function progressLine(stream: ProgressStream, now: () => number = () => performance.now()): ProgressLine {
  const started = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  if (stream.isTTY !== true) return { onProgress: () => {}, done: () => {} };
  return {
    onProgress({ doing, share }) {
      const at = now();
      if (at - started < PATIENCE || at - shownAt < PACE) return;
      shownAt = at;
      const part = share === undefined ? '' : ` ${Math.floor(share * 100)} %`;
      stream.write(`\r\u001b[2K${doing} …${part}`);
    },
    done() {
      if (shownAt !== Number.NEGATIVE_INFINITY) stream.write('\r\u001b[2K');
      shownAt = Number.NEGATIVE_INFINITY;
    },
  };
}
