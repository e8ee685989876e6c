/** What a command may do to the world: print, and hear that it is to stop. */
import type { Driving } from '../model/index.ts';
import type { Paint } from '../report/writers/text-writer.ts';

export interface Terminal {
  readonly print: (text: string) => void;
  /** On the error stream. */
  readonly complain: (text: string) => void;
  /** In columns. */
  readonly width: number;
  /** How emphasis looks on the output stream: plain where it is no terminal. */
  readonly paint: Paint;
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  readonly release: () => void;
  /** Drives long work, with progress shown while it lasts. */
  readonly driving: <T>(work: (driving: Driving) => Promise<T>) => Promise<T>;
}
