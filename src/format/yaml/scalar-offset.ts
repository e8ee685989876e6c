/** From a character of a text value back to the character of the file that it came from. */
import type { Scalar } from 'yaml';

/**
 * The offset in `text` of the character that stands at `inside` in the scalar's value; the scalar's start where
 * that cannot be told, as after escapes in double quotes.
 */
export function offsetInScalar(text: string, scalar: Scalar, inside: number): number {
  const [start, end] = scalar.range ?? [0, 0];
  const value = String(scalar.value);
  const isBlock = scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL';
  const isSingle = scalar.type === 'QUOTE_SINGLE';
  const isDouble = scalar.type === 'QUOTE_DOUBLE';
  let from = start;
  if (isSingle || isDouble) from++;
  if (isBlock) {
    const header = text.indexOf('\n', start);
    if (header === -1 || header >= end) return start;
    from = header + 1;
    while (from < end && isSpace(text[from]!)) from++;
  }
  if (isDouble && text.slice(start, end).includes('\\')) return start;
  // Line breaks and the indentation behind them are folded, so spaces match spaces, however many.
  let at = 0;
  while (at < Math.min(inside, value.length)) {
    if (isSpace(value[at]!)) {
      while (at < inside && isSpace(value[at]!)) at++;
      const before = from;
      while (from < end && isSpace(text[from]!)) from++;
      if (from === before) return start;
      continue;
    }
    if (text[from] !== value[at]) return start;
    from += isSingle && value[at] === "'" ? 2 : 1;
    at++;
  }
  return Math.min(from, end);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
