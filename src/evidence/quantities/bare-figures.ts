/** Figures without a noun of their own: which of them count, and what the words around them say that they count. */
import type { Piece } from '../numbers/pieces.ts';
import { type NumberRead, numberAt } from '../numbers/read-number.ts';
import { countedAt } from './counted.ts';

/** A number that may take its unit from elsewhere: a figure in digits, or a word that stands for those told of before. */
export function isBareFigure(pieces: readonly Piece[], k: number, read: NumberRead): boolean {
  const before = pieces[k - 1];
  if (isScore(pieces, k, read.next)) return false;
  if (read.isDigits) return !isAge(pieces, k, read.next);
  // "31 countries backed it, four opposed it and nine abstained".
  if (
    /^(?:and|,|;)$/.test(before?.lower ?? '') &&
    /(?:ed|^were|^are|^came|^went|^have|^had)$/.test(pieces[read.next]?.lower ?? '')
  )
    return true;
  if (read.value > 12) return true;
  const after = pieces[read.next];
  // "two of them", "of whom nine", "a crew of nine", "asked for twelve".
  if (after?.lower === 'of' && /^(?:them|whom|us|these|those)$/.test(pieces[read.next + 1]?.lower ?? '')) return true;
  // "this year there have been six".
  const isThere = pieces.slice(Math.max(0, k - 3), k).some(({ lower }) => lower === 'there');
  if (isThere && /^(?:were|are|been)$/.test(before?.lower ?? '') && (after === undefined || after.kind === 'mark'))
    return true;
  const isLast = after === undefined || after.kind === 'mark';
  // "now it has eleven".
  if (isLast && HOLDING.test(before?.lower ?? '')) return true;
  // "puts the number of missing at seven".
  if (
    isLast &&
    before?.lower === 'at' &&
    pieces.slice(Math.max(0, k - 8), k).some(({ lower }) => /^(?:number|toll)$/.test(lower))
  )
    return true;
  // "21 of them laid to one side and nine to the other", "40 barges left from Ruse and eleven from Vidin".
  if (before?.lower === 'and' && PLACING.test(after?.lower ?? '') && hasFigureBefore(pieces, k - 1)) return true;
  // "27 complaints, compared with six last year".
  if (/^(?:with|to|against)$/.test(before?.lower ?? '') && pieces[k - 2]?.lower === 'compared') return true;
  if (before?.lower === 'whom' || groupOf(pieces, k) !== undefined) return true;
  if (before?.lower === 'for' && /^ask(?:s|ed|ing)?$/.test(pieces[k - 2]?.lower ?? ''))
    return after === undefined || after.kind === 'mark';
  // "nine Polish and three Swedish".
  if (after?.kind === 'letters' && after.text !== after.lower && k > 0)
    return /^(?:and|or|[,.;:)])$/.test(pieces[read.next + 1]?.lower ?? '.');
  if (before === undefined || before.text === ':') return true;
  return before.lower === 'other' || before.lower === 'remaining' || before.lower === 'only';
}

const PLACING = /^(?:to|from|in|on|at|for|by|near|with)$/;

/** In digits, in the dozen pieces before. */
function hasFigureBefore(pieces: readonly Piece[], k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - 12); at--) if (pieces[at]!.kind === 'digits') return true;
  return false;
}

const HOLDING = /^(?:has|have|had|needs?|needed|lost|got|sent|took|takes|kept|keeps|counted|found|offered|only|just)$/;

/** `offered 36.`, `settled for 40.`: a bare figure at the end of its clause, behind what moves or sets a share. */
export function mayBeShare(
  pieces: readonly Piece[],
  { from, next, value }: { readonly from: number; readonly next: number; readonly value: number },
): boolean {
  const after = pieces[next];
  if (value > 100 || pieces[from]!.kind !== 'digits' || (after !== undefined && after.kind !== 'mark')) return false;
  return /^(?:for|offer(?:s|ed)?|propos(?:es|ed)|demand(?:s|ed)|want(?:s|ed)|accept(?:s|ed)|gets?|got)$/.test(
    pieces[from - 1]?.lower ?? '',
  );
}

/** `Ola Nordby, 61, whose boat …`. */
function isAge(pieces: readonly Piece[], k: number, next: number): boolean {
  const [name, after] = [pieces[k - 2], pieces[next]];
  // "aged 19 and 23".
  const link = /^(?:and|to|or|,|[-–])$/.test(pieces[k - 1]?.lower ?? '');
  if (link && pieces[k - 3]?.lower === 'aged') return true;
  const isNamed = pieces[k - 1]?.text === ',' && name?.kind === 'letters' && name.text !== name.lower;
  return isNamed && Number(pieces[k]!.text) < 120 && (after === undefined || /^[,.;:)]$/.test(after.text));
}

/** `voted 72 to 45`, `12 against 3`. */
function isScore(pieces: readonly Piece[], k: number, next: number): boolean {
  const link = /^(?:to|against|versus|[-–])$/;
  const isNumber = (at: number): boolean => at >= 0 && numberAt(pieces, at) !== undefined;
  // "halved from 900 to 450", "1 mln 300 thousand against 520 thousand".
  const isFromTo =
    pieces[k - 1]?.lower === 'from' || (pieces[k - 1]?.lower === 'to' && pieces[k - 3]?.lower === 'from');
  if (isFromTo || next > k + 1) return false;
  return (
    (link.test(pieces[next]?.lower ?? '') && isNumber(next + 1)) ||
    (link.test(pieces[k - 1]?.lower ?? '') && isNumber(k - 2))
  );
}

/** `The number of boats … 500`, `Passenger numbers … 31,500`: what the subject of the sentence counts. */
export function numberOf(pieces: readonly Piece[], from: number): string | undefined {
  const group = groupOf(pieces, from);
  if (group !== undefined) return group;
  for (let k = from - 1; k > Math.max(0, from - 40); k--) {
    if (pieces[k]!.lower === 'toll') return 'people';
    if (pieces[k]!.lower === 'of' && pieces[k - 1]!.lower === 'number') return countedAt(pieces, k + 1)?.unit;
    if (pieces[k]!.lower === 'numbers' && pieces[k - 1]!.kind === 'letters' && k > 0) return `${pieces[k - 1]!.lower}s`;
  }
  return undefined;
}

/** `a crew of nine`, `a population of 40,000`, `a mother of five`. */
function groupOf(pieces: readonly Piece[], from: number): string | undefined {
  const group = pieces[from - 1]?.lower === 'of' ? (pieces[from - 2]?.lower ?? '') : '';
  if (group === 'crew') return 'crew';
  return /^(?:population|group|delegation|team|party|family|staff|garrison|crowd|workforce)$/.test(group)
    ? 'people'
    : /^(?:mother|father|parent|widow|widower)$/.test(group)
      ? 'children'
      : undefined;
}
