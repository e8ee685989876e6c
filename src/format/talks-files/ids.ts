/** Ids for names that come without, each unlike all before it, in a time that grows with their number only. */
import { idFromName } from '../id-from-name.ts';

const none: ReadonlySet<string> = new Set();

export class Ids {
  readonly #taken = new Set<string>();
  /** The next number to try behind an id that was taken already. */
  readonly #next = new Map<string, number>();
  readonly #kind: string;

  /** `kind` is what those are called whose name makes no id: `value-3`. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  for(name: string): string {
    const base = idFromName(name, this.#kind, this.#taken.size, none);
    let id = base;
    for (let n = this.#next.get(base) ?? 2; this.#taken.has(id); n += 1) {
      id = `${base}-${n}`;
      this.#next.set(base, n + 1);
    }
    this.#taken.add(id);
    return id;
  }
}
