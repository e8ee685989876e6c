/** What can be taken back: the changes to the text, whichever pane they were made in. Typing in one go is one step. */
import { applyChange, invertChange, type TextChange, textChange } from '../../format/text-change.ts';

export interface Step {
  readonly change: TextChange;
  /** What undoes it: the change from the text after to the text before. */
  readonly back: TextChange;
  /** "Renamed Russia"; undefined for typing. */
  readonly says: string | undefined;
}

/** What was done to a text, and how it counts among the steps. */
export interface Deed {
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly says: string | undefined;
  /** Whether it went into the step before. */
  readonly joins: boolean;
}

/** Steps further back than this are forgotten. */
const MOST_STEPS = 1000;
/** Typing that pauses for so many milliseconds starts a new step. */
const PAUSE = 900;

export class History {
  #done: Step[] = [];
  #undone: Step[] = [];
  #typedAt = Number.NEGATIVE_INFINITY;
  #typedBy: string | undefined;

  constructor(done: readonly Step[] = [], undone: readonly Step[] = []) {
    this.#done = [...done];
    this.#undone = [...undone];
  }

  get can(): { readonly canUndo: boolean; readonly canRedo: boolean } {
    return { canUndo: this.#done.length > 0, canRedo: this.#undone.length > 0 };
  }

  get steps(): { readonly done: readonly Step[]; readonly undone: readonly Step[] } {
    return { done: this.#done, undone: this.#undone };
  }

  /** `now` in milliseconds, of any clock that only moves on. Gives back whether it went into the step before. */
  add(before: string, after: string, origin: 'form' | 'editor', says: string | undefined, now: number): boolean {
    const by = `${origin} ${says ?? ''}`;
    const joins = this.#done.length > 0 && by === this.#typedBy && now - this.#typedAt < PAUSE;
    this.#typedAt = now;
    this.#typedBy = by;
    this.#push(before, after, says, joins);
    return joins;
  }

  /** What was done in another tab that holds the same text and the same steps. */
  follow(before: string, after: string, { kind, says, joins }: Deed): void {
    this.#typedBy = undefined;
    if (kind === 'edit') {
      this.#push(before, after, says, joins);
      return;
    }
    const [from, to] = kind === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.at(-1);
    const change = kind === 'undo' ? step?.back : step?.change;
    const isThatStep = change !== undefined && change.to <= before.length && applyChange(before, change) === after;
    if (step === undefined || !isThatStep) this.#push(before, after, says, false);
    else {
      from.pop();
      to.push(step);
    }
  }

  #push(before: string, after: string, says: string | undefined, joins: boolean): void {
    const last = this.#done.at(-1);
    this.#undone = [];
    if (joins && last !== undefined && last.back.to <= before.length) {
      this.#done[this.#done.length - 1] = stepBetween(applyChange(before, last.back), after, says);
      return;
    }
    this.#done.push(stepBetween(before, after, says));
    if (this.#done.length > MOST_STEPS) this.#done.shift();
  }

  /** The text before the last step; undefined where there is none. */
  undo(text: string): string | undefined {
    return this.#move(text, this.#done, this.#undone, ({ back }) => back);
  }

  redo(text: string): string | undefined {
    return this.#move(text, this.#undone, this.#done, ({ change }) => change);
  }

  #move(text: string, from: Step[], to: Step[], of: (step: Step) => TextChange): string | undefined {
    const step = from.pop();
    if (step === undefined) return undefined;
    to.push(step);
    this.#typedBy = undefined;
    return applyChange(text, of(step));
  }
}

function stepBetween(before: string, after: string, says: string | undefined): Step {
  const change = textChange(before, after);
  return { change, back: invertChange(change, before), says };
}
