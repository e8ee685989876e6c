/** Fractions in words as percentages: `a quarter of`, `fell by a third`, `two-thirds of`, `by half`. */
import { SMALL } from '../numbers/number-words.ts';
import type { Piece } from '../numbers/pieces.ts';
import { numberAt } from '../numbers/read-number.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['tenth', 10],
  ['tenths', 10],
]);

/**
 * A share, where the words before or after it show that one is meant: `a third of the fleet`, `by a third`; `a third view`
 * is an ordinal. Percentages are rounded to two places.
 */
export function fractionAt(pieces: readonly Piece[], k: number): { percent: number; next: number } | undefined {
  const first = pieces[k]!;
  const blurred = /^(?:than|about|nearly|almost|over|roughly|around)$/.test(pieces[k - 1]?.lower ?? '');
  const isBy = blurred && pieces.slice(Math.max(0, k - 3), k - 1).some(({ lower }) => lower === 'by');
  const before = isBy ? 'by' : (pieces[k - 1]?.lower ?? '');
  if (first.lower === 'half') {
    const after = pieces[k + 1]?.lower ?? '';
    const isShare =
      before === 'by' ||
      ((after === 'of' || /^(?:the|its|their|his|her|our)$/.test(after)) &&
        !/^(?:first|second|other|its|his|her|their|our|the|latter|southern|northern)$/.test(before));
    const isTime = pieces
      .slice(k + 1, k + 5)
      .some(({ lower }) =>
        /^(?:years?|months?|weeks?|days?|hours?|time|night|way|distance|centur(?:y|ies)|decades?)$/.test(lower),
      );
    return isShare && !isTime ? { percent: 50, next: k + 1 } : undefined;
  }
  const ratio = ratioAt(pieces, k);
  if (ratio !== undefined) return ratio;
  const count = first.lower === 'a' || first.lower === 'an' ? 1 : SMALL.get(first.lower);
  if (count === undefined || count === 0) return undefined;
  const at = pieces[k + 1]?.text === '-' ? k + 2 : k + 1;
  const part = PARTS.get(pieces[at]?.lower ?? '');
  if (part === undefined || count >= part) return undefined;
  const after = pieces[at + 1];
  const isShare =
    before === 'by' ||
    first.lower === 'one' ||
    /^(?:of|more|less|fewer|higher|lower|full|empty)$/.test(after?.lower ?? '') ||
    (count > 1 && after?.lower !== 'majority' && pieces[at]!.lower.endsWith('s'));
  if (!isShare) return undefined;
  // "a quarter of an hour", "a third of a century".
  if (
    after?.lower === 'of' &&
    /^(?:an?|the)$/.test(pieces[at + 2]?.lower ?? '') &&
    /^(?:hour|century|decade|year|day|time)$/.test(pieces[at + 3]?.lower ?? '')
  )
    return undefined;
  return { percent: Math.round((10000 * count) / part) / 100, next: at + 1 };
}

/** `six in ten`, `nine out of ten`, `two of every five`; figures in digits only where the words say that it is a share. */
function ratioAt(pieces: readonly Piece[], k: number): { percent: number; next: number } | undefined {
  const part = numberAt(pieces, k);
  if (part === undefined) return undefined;
  const [first, second] = [pieces[part.next]?.lower, pieces[part.next + 1]?.lower];
  const isOutOf = first === 'out' && second === 'of';
  const isEvery = (first === 'in' || first === 'of') && second === 'every';
  const isIn = first === 'in' && !part.isDigits;
  if (!isOutOf && !isEvery && !isIn) return undefined;
  const at =
    isOutOf || isEvery ? (pieces[part.next + 2]?.lower === 'every' ? part.next + 3 : part.next + 2) : part.next + 1;
  const whole = numberAt(pieces, at);
  if (whole === undefined || whole.isDigits !== part.isDigits || !WHOLES.has(whole.value) || part.value >= whole.value)
    return undefined;
  return { percent: Math.round((10000 * part.value) / whole.value) / 100, next: whole.next };
}

const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100, 1000]);
