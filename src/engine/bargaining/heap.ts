/** What comes first, again and again, of what is put in. */
export class Heap<T> {
  /** In no order but that the first is what comes first. */
  readonly all: T[] = [];
  readonly #isBefore: (one: T, other: T) => boolean;

  constructor(isBefore: (one: T, other: T) => boolean) {
    this.#isBefore = isBefore;
  }

  put(one: T): void {
    const { all } = this;
    let at = all.push(one) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(one, all[above]!)) break;
      all[at] = all[above]!;
      at = above;
    }
    all[at] = one;
  }

  take(): T | undefined {
    const { all } = this;
    const [first, last] = [all[0], all.pop()];
    if (first === undefined || last === undefined || all.length === 0) return first;
    let at = 0;
    for (let below = 1; below < all.length; below = 2 * at + 1) {
      const isOther = below + 1 < all.length && this.#isBefore(all[below + 1]!, all[below]!);
      const next = isOther ? below + 1 : below;
      if (!this.#isBefore(all[next]!, last)) break;
      all[at] = all[next]!;
      at = next;
    }
    all[at] = last;
    return first;
  }
}
