/** Unfinished work and undo, as one text that the server keeps beside the case. */
import type { Step } from './history.ts';

export interface Journal {
  /** What was not saved; null where the file held all of it. */
  readonly text: string | null;
  /** The version of the file that this belongs to. */
  readonly base: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** What can be undone and redone, from that text on. */
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const FORMAT = 1;
/** What is undone after a reload need not go back for hours. */
const MOST_STEPS = 200;
const MOST_CHARACTERS = 1_000_000;

/** From, what was there, what is there now, and what is said of it. */
type WrittenStep = [number, string, string] | [number, string, string, string];

/** Steps beyond a bound are let go, the oldest first. */
export function writeJournal({ text, base, at, done, undone }: Journal): string {
  const kept = newest(undone.map(written), MOST_CHARACTERS / 2);
  return JSON.stringify({
    format: FORMAT,
    at,
    base,
    text,
    done: newest(done.map(written), MOST_CHARACTERS),
    undone: kept,
  });
}

/** Undefined where it is anything else than a journal: the file lies where anybody may write. */
export function readJournal(written: string): Journal | undefined {
  let found: unknown;
  try {
    found = JSON.parse(written);
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null) return undefined;
  const { format, at, base, text, done, undone } = found as Record<string, unknown>;
  const isJournal =
    format === FORMAT &&
    typeof base === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(new Date(at).getTime()) &&
    (text === null || typeof text === 'string') &&
    Array.isArray(done) &&
    Array.isArray(undone) &&
    done.length <= MOST_STEPS &&
    undone.length <= MOST_STEPS &&
    [...done, ...undone].every(isStep);
  return isJournal
    ? { text: text as string | null, base, at, done: done.map(stepWritten), undone: undone.map(stepWritten) }
    : undefined;
}

/** The steps as far as they lead away from this very text; those beyond a step that does not fit are let go. */
export function stepsThatFit(
  { done, undone }: Pick<Journal, 'done' | 'undone'>,
  text: string,
): Pick<Journal, 'done' | 'undone'> {
  const fits = (steps: readonly Step[], of: (step: Step) => Step['change']) => {
    let { length } = text;
    const good: Step[] = [];
    for (const step of [...steps].reverse()) {
      const { from, to, insert } = of(step);
      if (to > length) break;
      // The nearest step must be of this text to the letter; the others follow from it.
      if (
        good.length === 0 &&
        text.slice(from, to) !== (of(step) === step.back ? step.change.insert : step.back.insert)
      )
        break;
      length += insert.length - (to - from);
      good.push(step);
    }
    return good.reverse();
  };
  return { done: fits(done, ({ back }) => back), undone: fits(undone, ({ change }) => change) };
}

function written({ change, back, says }: Step): WrittenStep {
  const step: WrittenStep = [change.from, back.insert, change.insert];
  return says === undefined ? step : [...step, says];
}

function stepWritten([from, before, after, says]: WrittenStep): Step {
  return {
    change: { from, to: from + before.length, insert: after },
    back: { from, to: from + after.length, insert: before },
    says,
  };
}

function isStep(step: unknown): step is WrittenStep {
  return (
    Array.isArray(step) &&
    (step.length === 3 || (step.length === 4 && typeof step[3] === 'string')) &&
    Number.isSafeInteger(step[0]) &&
    step[0] >= 0 &&
    typeof step[1] === 'string' &&
    typeof step[2] === 'string'
  );
}

function newest(steps: readonly WrittenStep[], characters: number): WrittenStep[] {
  let room = characters;
  const kept: WrittenStep[] = [];
  for (const step of [...steps].reverse()) {
    room -= step[1].length + step[2].length;
    if (room < 0 || kept.length === MOST_STEPS) break;
    kept.push(step);
  }
  return kept.reverse();
}
