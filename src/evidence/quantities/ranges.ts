/** Two numbers as the ends of one range. */
import type { Piece } from '../numbers/pieces.ts';
import { type NumberRead, numberAt } from '../numbers/read-number.ts';

/** `12 to 15`, `10–15`, `two or three`, `between 10 and 15`; a scale at the end goes for both: `2 to 3 million`. */
export function rangeAfter(
  pieces: readonly Piece[],
  read: NumberRead,
): { low: number; value: number; next: number; isDigits: boolean } | undefined {
  let k = read.next;
  // "5% to 7%", "$5 to $7" keep their marks between.
  if (pieces[k]?.text === '%') k++;
  const link = pieces[k];
  if (link === undefined) return undefined;
  const isDash = /^[-–—]$/.test(link.text);
  if (!isDash && !/^(?:to|or|and)$/.test(link.lower)) return undefined;
  const at = /^[$€£]$/.test(pieces[k + 1]?.text ?? '') ? k + 2 : k + 1;
  const high = numberAt(pieces, at);
  if (high === undefined || high.isDigits !== read.isDigits) return undefined;
  // "dropped 12% to 4.1 million tons" is two figures.
  if (k > read.next && pieces[high.next]?.text !== '%') return undefined;
  const before = pieces.slice(Math.max(0, k - 6), k);
  if (link.lower === 'and' && !before.some(({ lower }) => lower === 'between')) return undefined;
  // "rose from 10 to 15" names two states, not a range.
  if (link.lower === 'to' && before.some(({ lower }) => lower === 'from')) return undefined;
  const scale = scaleOf(pieces, at, high);
  const low = read.value < 1000 && scale > 1 && read.value * scale < high.value ? read.value * scale : read.value;
  return high.value > low ? { low, value: high.value, next: high.next, isDigits: read.isDigits } : undefined;
}

/** What the number was multiplied by at its end. */
function scaleOf(pieces: readonly Piece[], at: number, high: NumberRead): number {
  const bare = numberAt(pieces.slice(at, high.next - 1), 0);
  return bare === undefined || bare.value === 0 ? 1 : high.value / bare.value;
}

/** The first number of `from 14.3 to 8.7 billion`, to the scale of the second; `link` is the place of the `to`. */
export function fromScaled(pieces: readonly Piece[], { value, isDigits }: NumberRead, link: number): number {
  const high = pieces[link]?.lower === 'to' ? numberAt(pieces, link + 1) : undefined;
  if (high === undefined || !isDigits || !high.isDigits || value >= 1000) return value;
  const scale = scaleOf(pieces, link + 1, high);
  const scaled = Number((value * scale).toPrecision(15));
  return scale >= 1000 && scaled < 50 * high.value && high.value < 50 * scaled ? scaled : value;
}
