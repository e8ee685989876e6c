/** One kind of write, one at a time: soon after the last cause, not later than a while after the first, again where it fails. */

export interface Clock {
  /** In milliseconds, of any clock that only moves on. */
  readonly now: () => number;
  /** Calls it after so many milliseconds, unless the function that it gives back is called before. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

export interface Pace {
  /** After the last cause, in milliseconds. */
  readonly pause: number;
  /** After the first, in milliseconds. */
  readonly atMost: number;
}

const FIRST_RETRY = 500;
const LONGEST_RETRY = 15_000;

export class Lane {
  readonly #clock: Clock;
  readonly #pace: Pace;
  /** False where it failed. */
  readonly #write: () => Promise<boolean>;
  readonly #onSettled: () => void;
  #cancel: (() => void) | undefined;
  #first: number | undefined;
  #due = 0;
  #isWriting = false;
  #failures = 0;

  constructor(clock: Clock, pace: Pace, write: () => Promise<boolean>, onSettled: () => void) {
    this.#clock = clock;
    this.#pace = pace;
    this.#write = write;
    this.#onSettled = onSettled;
  }

  get isWriting(): boolean {
    return this.#isWriting;
  }

  /** Whether something is to be written, or being written. */
  get isBusy(): boolean {
    return this.#isWriting || this.#first !== undefined;
  }

  get hasFailed(): boolean {
    return this.#failures > 0;
  }

  /** There is something to write; `wait` in addition to the usual pause. */
  want(wait = 0): void {
    const now = this.#clock.now();
    this.#first ??= now;
    const soon = Math.min(now + this.#pace.pause, this.#first + this.#pace.atMost) + wait;
    // While it fails, new causes must not make us ask more often.
    this.#due = this.#failures > 0 ? Math.max(this.#due, soon) : soon;
    this.#arm();
  }

  /** There is not, after all. */
  drop(): void {
    this.#first = undefined;
    this.#failures = 0;
    this.#cancel?.();
  }

  /** Writes at once what is to be written, also after failures. */
  hurry(): void {
    if (this.#first === undefined) return;
    this.#due = this.#clock.now();
    this.#arm();
  }

  #arm(): void {
    this.#cancel?.();
    if (this.#isWriting) return;
    this.#cancel = this.#clock.after(Math.max(0, this.#due - this.#clock.now()), () => void this.#run());
  }

  async #run(): Promise<void> {
    if (this.#isWriting || this.#first === undefined) return;
    this.#isWriting = true;
    this.#first = undefined;
    const succeeded = await this.#write().catch(() => false);
    this.#isWriting = false;
    if (succeeded) {
      this.#failures = 0;
      // Something new may have come meanwhile.
      if (this.#first !== undefined) this.#arm();
    } else {
      this.#failures++;
      this.#first ??= this.#clock.now();
      this.#due = this.#clock.now() + Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1));
      this.#arm();
    }
    this.#onSettled();
  }
}
