/**
 * A browser runs code that it has seldom run several times slower than code it has often run. So once nothing is asked
 * any more, the worker goes through the last question a few times with nobody waiting, and the next keys find it warm.
 */
import { parsingCase } from '../../format/index.ts';
import { drive } from '../../model/index.ts';
import { groundOf } from './ground.ts';
import { type QuestionName, questionCalled } from './questions.ts';
import { breathing, isBusy } from './turns.ts';

/** In milliseconds: so long nothing has been asked. */
const QUIET = 400;
/** In milliseconds, all in all: what it takes until the code is as fast as it gets. */
const ENOUGH = 1200;
/** Longer than this, and the work itself makes its code warm. */
const TOO_LONG = 150;

export class Rehearsal {
  #worked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The question was answered. */
  after(text: string, name: QuestionName, asked: unknown): void {
    clearTimeout(this.#timer);
    if (this.#worked < ENOUGH) this.#timer = setTimeout(() => void this.#rehearse(text, name, asked), QUIET);
  }

  async #rehearse(text: string, name: QuestionName, asked: unknown): Promise<void> {
    const question = await questionCalled(name);
    const pause = breathing();
    while (this.#worked < ENOUGH && !isBusy()) {
      const began = performance.now();
      const parsed = await drive(parsingCase(text), {}, pause);
      if (parsed.case === undefined || parsed.draft === undefined || isBusy()) return;
      try {
        await drive(question(groundOf(parsed.case, parsed.draft), asked), {}, pause);
      } catch {
        // It cannot be answered: whoever asked has been told.
        return;
      }
      const took = performance.now() - began;
      this.#worked += took > TOO_LONG ? ENOUGH : took;
    }
  }
}
