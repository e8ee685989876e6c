/** Where somebody has just written in this tab, so that it is not overwritten from another tab without a word. */
import { type TextChange, textChange } from '../../format/text-change.ts';

/** In milliseconds: what was written longer ago is finished, and may be changed like anything else. */
const JUST_NOW = 60_000;

export class OwnTyping {
  /** Whole lines, in characters of the text as it is now. */
  #lines: { readonly from: number; readonly to: number } | undefined;
  #at = Number.NEGATIVE_INFINITY;

  /** Something was changed here; `now` in milliseconds of any clock that only moves on. */
  wrote(before: string, after: string, now: number): void {
    const { from, insert } = textChange(before, after);
    this.#lines = linesAround(after, from, from + insert.length);
    this.#at = now;
  }

  /** Another tab changed the text: whether in a line that was written in here just now. */
  meets(before: string, after: string, now: number): boolean {
    const mine = this.#lines;
    if (mine === undefined || now - this.#at > JUST_NOW) return false;
    const change = textChange(before, after);
    const theirs = linesAround(before, change.from, change.to);
    const isMet = theirs.from <= mine.to && mine.from <= theirs.to && !isBetweenLines(before, change);
    this.#lines = { from: moved(mine.from, change), to: Math.max(moved(mine.from, change), moved(mine.to, change)) };
    return isMet;
  }
}

function linesAround(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const end = text.indexOf('\n', Math.max(from, to - 1));
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? text.length : Math.max(end, from) };
}

/** Whole lines come in, and none is changed. */
function isBetweenLines(before: string, { from, to, insert }: TextChange): boolean {
  const isAtStart = from === 0 || before[from - 1] === '\n';
  const isAtEnd = from === before.length || before[from] === '\n';
  return from === to && ((isAtStart && insert.endsWith('\n')) || (isAtEnd && insert.startsWith('\n')));
}

function moved(place: number, { from, to, insert }: TextChange): number {
  if (place <= from) return place;
  return place >= to ? place + insert.length - (to - from) : from + insert.length;
}
