/** One thing at a time per file: two saves cannot interleave, and nobody looks while one is under way. */
export class FileQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work once all that was asked for this file before is done, however that ended. */
  inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(file) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#last.set(file, turn);
    const leave = () => {
      if (this.#last.get(file) === turn) this.#last.delete(file);
    };
    turn.then(leave, leave);
    return turn;
  }

  /** Everything asked for so far, and what follows from it, is done. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled([...this.#last.values()]);
  }
}
