/**
 * When a search pauses: by what was worked since the last pause, counted through many short searches, each of which may
 * be over before a pause of its own would be due.
 */

/** So much is worked between two pauses: a millisecond or less, some milliseconds where the code is still cold. */
export const SLICE = 2 ** 18;

export class Pace {
  /** What was worked in all, in words of sets of states gone through, of about a nanosecond each. */
  worked = 0;
  private pausedAt = 0;

  add(words: number): void {
    this.worked += words;
  }

  /** Whether to pause now; if so, the next slice begins. */
  isDue(): boolean {
    if (this.worked - this.pausedAt < SLICE) return false;
    this.pausedAt = this.worked;
    return true;
  }
}
