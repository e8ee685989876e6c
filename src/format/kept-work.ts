/** What one reading of a case leaves for the reading of the next text of it. */
import type { KnownParts } from './check/draft-by-parts.ts';
import { SharedWork } from './check/shared-work.ts';
import { type ReadEntry, readByEntries } from './yaml/read-by-entries.ts';

/**
 * Handed to `parseCase` text after text, it saves what did not change from being read and checked anew; what comes of
 * it is the same as without. One for each case that is worked at, as it remembers the last text only.
 */
export class KeptWork {
  #entries: ReadEntry | undefined;
  #shared: SharedWork | undefined;
  readonly parts: KnownParts = new WeakMap();

  /** The value of the text, read by its entries; undefined where it has to be read as a whole. */
  read(text: string): ReadEntry['value'] | undefined {
    const read = readByEntries(text, this.#entries);
    if (read !== undefined) this.#entries = read;
    return read?.value;
  }

  /** For the checks of a text that was read here; they are `settled` once they have been made. */
  shared(): SharedWork {
    return new SharedWork(this.#shared);
  }

  settled(shared: SharedWork): void {
    this.#shared = shared.settle();
  }
}
