/** The writes of the journal, one after the other: two at once might arrive in the wrong order. */

export class JournalWrites {
  /** False where it was refused. */
  readonly #write: () => Promise<boolean>;
  #last: Promise<boolean> = Promise.resolve(true);
  #underWay = 0;
  #isStale = false;

  constructor(write: () => Promise<boolean>) {
    this.#write = write;
  }

  /** Whether the journal holds what there is to keep: whoever leaves now need not say anything more. */
  get isCurrent(): boolean {
    return !this.#isStale && this.#underWay === 0;
  }

  /** There is something else to keep from now on. */
  outdate(): void {
    this.#isStale = true;
  }

  /** Writes what there is to keep once its turn comes; whether that succeeded. */
  write(): Promise<boolean> {
    this.#underWay++;
    const written = this.#last
      .then(() => this.#now())
      .finally(() => {
        this.#underWay--;
      });
    this.#last = written;
    return written;
  }

  /** Ends once the journal holds what there is to keep, or that was refused. */
  async catchUp(): Promise<void> {
    await this.#last;
    if (this.#isStale) await this.write();
  }

  async #now(): Promise<boolean> {
    this.#isStale = false;
    const isWritten = await this.#write().catch(() => false);
    if (!isWritten) this.#isStale = true;
    return isWritten;
  }
}
