/** Unfinished work and undo, as one text that the server keeps beside the case. */
import { applyChange, type TextChange, textChange } from '../../format/text-change.ts';
import type { Step } from './history.ts';
import type { StoredText } from './keeper.ts';

/** What is to be kept of a text beside its file. */
export interface Kept {
  /** Null: the file holds it. */
  readonly text: string | null;
  /** The version of the file that it was made from. */
  readonly base: string;
  /** Texts that were sent to the file and not heard of: it may hold one of them by now. */
  readonly sent: readonly string[];
}

export interface Journal extends Kept {
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
/** A text that was sent, by how it differs from the journal's: from, to, and what stands there. */
type WrittenSent = [number, number, string];

/** Steps beyond a bound are let go, the oldest first; `most` is how many characters of them are kept. */
export function writeJournal({ text, base, sent, at, done, undone }: Journal, most = MOST_CHARACTERS): string {
  const others = text === null ? [] : sent.map((one) => writtenSent(textChange(text, one)));
  return JSON.stringify({
    format: FORMAT,
    at,
    base,
    text,
    ...(others.length > 0 && { sent: others }),
    done: newest(done.map(written), most),
    undone: newest(undone.map(written), most / 2),
  });
}

/** The case as it was left: its text, what it was made from, and what can be undone. */
export interface Restored extends StoredText {
  /** When it was kept, and whether it was made from what the file holds now; undefined where nothing was unsaved. */
  readonly unsaved: { readonly at: number; readonly isOfFile: boolean } | undefined;
  readonly past: Pick<Journal, 'done' | 'undone'>;
}

/** Of the file and the journal beside it, which may be a moment older or younger. `version`: what the text was made from. */
export function restoredCase(file: StoredText, journal: string | null): Restored {
  const found = journal === null ? undefined : readJournal(journal);
  if (found === undefined) return { ...file, unsaved: undefined, past: { done: [], undone: [] } };
  const isOfFile = found.base === file.version || found.text === file.text || found.sent.includes(file.text);
  const text = found.text ?? file.text;
  return {
    text,
    version: isOfFile || found.text === null ? file.version : found.base,
    unsaved: text === file.text ? undefined : { at: found.at, isOfFile },
    past: isOfFile || found.text !== null ? stepsThatFit(found, text) : { done: [], undone: [] },
  };
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
  const { format, at, base, text, sent = [], done, undone } = found as Record<string, unknown>;
  const isJournal =
    format === FORMAT &&
    typeof base === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(new Date(at).getTime()) &&
    (text === null || typeof text === 'string') &&
    Array.isArray(sent) &&
    sent.every((one) => isSent(one, text)) &&
    Array.isArray(done) &&
    Array.isArray(undone) &&
    done.length <= MOST_STEPS &&
    undone.length <= MOST_STEPS &&
    [...done, ...undone].every(isStep);
  if (!isJournal) return undefined;
  return {
    text: text as string | null,
    base,
    sent: sent.map(([from, to, insert]: WrittenSent) => applyChange(text as string, { from, to, insert })),
    at,
    done: done.map(stepWritten),
    undone: undone.map(stepWritten),
  };
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

const writtenSent = ({ from, to, insert }: TextChange): WrittenSent => [from, to, insert];

function isSent(sent: unknown, text: unknown): sent is WrittenSent {
  if (!Array.isArray(sent) || sent.length !== 3 || typeof text !== 'string') return false;
  const [from, to, insert] = sent;
  const isPlace = (place: unknown) => Number.isSafeInteger(place);
  return isPlace(from) && isPlace(to) && 0 <= from && from <= to && to <= text.length && typeof insert === 'string';
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
