/** Cards of many cases: each version of a text is read once, in slices, so that whoever saves does not wait. */
import { readCaseText } from '../case-file.ts';
import { driveWork } from '../drive-work.ts';
import { type CardFacts, readingCard, titleIn } from './card-facts.ts';
import { contentVersion } from './content-version.ts';
import type { FoundCase } from './find-cases.ts';

/** In milliseconds. A case that takes longer gets a card without its numbers. */
const PATIENCE = 8000;
const MOST_KEPT = 2000;

/** What a card can say of a case that could not be read. */
function unread(text: string, problems: number): CardFacts {
  const title = titleIn(text);
  return { title, question: null, about: null, asOf: null, parties: [], states: null, variants: 0, problems };
}

export class CardDesk {
  readonly #byMark = new Map<string, { readonly mark: string; readonly facts: Promise<CardFacts> }>();
  readonly #byVersion = new Map<string, Promise<CardFacts>>();
  readonly #closed = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  /** The card of the case as it lies there; at once where it was read before and has not changed since. */
  card({ file, mark }: Pick<FoundCase, 'file' | 'mark'>): Promise<CardFacts> {
    const before = this.#byMark.get(file);
    if (before?.mark === mark) return before.facts;
    const facts = readCaseText(file).then((read) => ('problem' in read ? unread('', 1) : this.#factsOf(read.text)));
    this.#byMark.set(file, { mark, facts });
    forgetOldest(this.#byMark);
    return facts;
  }

  #factsOf(text: string): Promise<CardFacts> {
    const version = contentVersion(text);
    const before = this.#byVersion.get(version);
    if (before !== undefined) return before;
    // One after the other, so that the clock runs for each only while it is worked on.
    const facts = this.#last.then(() => this.#read(text));
    this.#last = facts;
    this.#byVersion.set(version, facts);
    forgetOldest(this.#byVersion);
    return facts;
  }

  async #read(text: string): Promise<CardFacts> {
    const signal = AbortSignal.any([this.#closed.signal, AbortSignal.timeout(PATIENCE)]);
    try {
      return await driveWork(readingCard(text), { signal });
    } catch {
      return unread(text, 0);
    }
  }

  close(): void {
    this.#closed.abort();
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  for (const key of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(key);
  }
}
