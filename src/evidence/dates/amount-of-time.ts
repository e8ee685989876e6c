/** So much time: a number and a unit. */
import type { Piece } from '../numbers/pieces.ts';
import { numberAt } from '../numbers/read-number.ts';
import { UNITS, type Unit } from './names.ts';
import { isYearLike } from './read-year.ts';

/** A number or `a`, and a unit; `half a year` too. */
export function amountAt(
  pieces: readonly Piece[],
  at: number,
): { value: number; unit: Unit; next: number } | undefined {
  const first = pieces[at]?.lower;
  if (first === 'half') {
    const a = pieces[at + 1]?.lower;
    const unit = UNITS.get(pieces[at + 2]?.lower ?? '');
    return (a === 'a' || a === 'an') && unit !== undefined ? { value: 0.5, unit, next: at + 3 } : undefined;
  }
  const number = numberAt(pieces, at);
  if (number === undefined) {
    if (first === 'a' && pieces[at + 1]?.lower === 'fortnight') return { value: 2, unit: 'week', next: at + 2 };
    if (first === 'fortnight') return { value: 2, unit: 'week', next: at + 1 };
    const k = first === 'a' || first === 'an' || first === 'another' ? at + 1 : undefined;
    if (k === undefined) return undefined;
    const full = FULL.has(pieces[k]?.lower ?? '') ? k + 1 : k;
    const word = pieces[full]?.lower ?? '';
    const unit = word.endsWith('s') ? undefined : UNITS.get(word);
    if (unit === undefined || word.length < 3) return undefined;
    const isHalf =
      pieces[full + 1]?.lower === 'and' && pieces[full + 2]?.lower === 'a' && pieces[full + 3]?.lower === 'half';
    return { value: isHalf ? 1.5 : 1, unit, next: isHalf ? full + 4 : full + 1 };
  }
  let { value, next } = number;
  // "60m" is sixty million, or sixty minutes; never guessed.
  if (number.suffix !== undefined) return undefined;
  // "in 2018 year", "2021-2023 years", as machine translation has it.
  if (number.isPlain && isYearLike(pieces[at])) return undefined;
  if (pieces[next]?.lower === 'and' && pieces[next + 1]?.lower === 'a' && pieces[next + 2]?.lower === 'half') {
    value += 0.5;
    next += 3;
  }
  // "ten (10) years".
  if (pieces[next]?.text === '(' && pieces[next + 1]?.kind !== 'mark' && pieces[next + 2]?.text === ')') next += 3;
  while (FULL.has(pieces[next]?.lower ?? '') && next < number.next + 8) next++;
  const word = pieces[next]?.lower ?? '';
  const unit = word === 'nights' || (word === 'night' && value === 1) ? 'day' : UNITS.get(word);
  return unit === undefined ? undefined : { value, unit, next: possessive(pieces, next + 1) };
}

const FULL = new Set(
  'full whole long more working business calendar consecutive straight further additional successive extra solid entire good other'.split(
    ' ',
  ),
);

/** `three weeks’`, `a week’s`. */
function possessive(pieces: readonly Piece[], k: number): number {
  const mark = pieces[k];
  if (mark === undefined || mark.spaced || !/^['’]$/.test(mark.text)) return k;
  return pieces[k + 1]?.lower === 's' && !pieces[k + 1]!.spaced
    ? k + 2
    : pieces[k - 1]!.lower.endsWith('s')
      ? k + 1
      : k;
}
