/** What stands before and behind a passage, and whether it still stands there. */

import { occurrences } from './occurrences.ts';

/** How many UTF-16 units of it are kept on either side. */
export const CONTEXT = 32;

/** One less than `CONTEXT` where a surrogate pair would have been cut in two. */
const WHOLE = CONTEXT - 1;

export interface Sides {
  /** Undefined where nobody wrote it down; a prefix that is shorter than `CONTEXT` began the text. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** Whether both sides that were written down stand around the span as they did. */
export function standsBetween(text: string, start: number, end: number, { prefix, suffix }: Sides): boolean {
  return (
    (prefix === undefined || (start >= prefix.length && text.startsWith(prefix, start - prefix.length))) &&
    (suffix === undefined || text.startsWith(suffix, end))
  );
}

/**
 * Whether one side stands there in full: all its units, or up to the end of the text that it once reached. A few
 * letters that were the beginning of a text say little in the middle of one.
 */
export function standsBeside(text: string, start: number, end: number, { prefix, suffix }: Sides): boolean {
  const before =
    prefix !== undefined &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    (prefix.length >= WHOLE || start === prefix.length);
  const behind =
    suffix !== undefined &&
    text.startsWith(suffix, end) &&
    (suffix.length >= WHOLE || end + suffix.length === text.length);
  return before || behind;
}

/**
 * Whether the passage was cut out: what stood before it now runs on into what stood behind it, whatever space there is
 * left between.
 */
export function isCutOut(text: string, { prefix, suffix }: Sides): boolean {
  if (prefix === undefined || suffix === undefined) return false;
  const before = prefix.trimEnd();
  const behind = suffix.trimStart();
  if (before === '') return behind !== '' && text.trimStart().startsWith(behind) && prefix.length < WHOLE;
  for (const at of occurrences(before, text)) {
    let end = at + before.length;
    while (end < text.length && isSpace.test(text[end]!)) end++;
    if (behind === '' ? end === text.length : text.startsWith(behind, end)) {
      const isWhole = prefix.length >= WHOLE || at === 0;
      if (isWhole && (suffix.length >= WHOLE || end + behind.length === text.trimEnd().length)) return true;
    }
  }
  return false;
}

const isSpace = /\s/;
