/** How one text became another, as a single stretch: what an undo history keeps and a text editor is sent. */

/** `insert` takes the place of the characters between `from` and `to` of the text before. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The shortest single change from one text to the other, never through the middle of a character. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  if (isInPair(before, from) || isInPair(after, from)) from--;
  let tail = 0;
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  if (isInPair(before, before.length - tail) || isInPair(after, after.length - tail)) tail--;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

/** Throws where the change is not of this text. */
export function applyChange(text: string, { from, to, insert }: TextChange): string {
  if (from < 0 || from > to || to > text.length) throw new RangeError('The change is not of this text.');
  return text.slice(0, from) + insert + text.slice(to);
}

/** The change that takes the other back: from the text after to the text `before`. */
export function invertChange({ from, to, insert }: TextChange, before: string): TextChange {
  return { from, to: from + insert.length, insert: before.slice(from, to) };
}

/** Whether the place is between the two halves of a character outside the basic plane. */
function isInPair(text: string, at: number): boolean {
  return at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
