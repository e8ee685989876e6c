/** Numbers in digits and in words: `1,500`, `1.5 million`, `60m`, `40 thousand`, `two hundred and thirty`, `a dozen`, `half a million`. */
import { SCALES, SMALL, SUFFIXES, TENS } from './number-words.ts';
import type { Piece } from './pieces.ts';

export interface NumberRead {
  readonly value: number;
  /** The place after the last piece of it. */
  readonly next: number;
  readonly isDigits: boolean;
  /** The pieces are plain digits without commas, points or a scale: they may be a year, a day or a name's number. */
  readonly isPlain: boolean;
  /** A letter for a scale stands right against the digits, and might mean a unit: `60m`. */
  readonly suffix: string | undefined;
}

/** The longest number that begins at a piece. Signs, currencies and ordinals are not part of it. */
export function numberAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === 'digits') return digitsAt(pieces, at);
  return piece.kind === 'letters' ? wordsAt(pieces, at) : undefined;
}

function digitsAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
  let digits = pieces[at]!.text;
  // Sixteen digits are a code, and no longer exact.
  if (digits.length > 15) return undefined;
  let k = at + 1;
  let isPlain = true;
  const mayGroup = digits.length <= 3;
  while (mayGroup && digits.length <= 12 && isGroup(pieces, k)) {
    digits += pieces[k + 1]!.text;
    k += 2;
    isPlain = false;
  }
  if (isPlain) {
    // 40 000 as the French and Russian hand writes it.
    while (mayGroup && digits.length <= 12 && isSpacedGroup(pieces, k)) {
      digits += pieces[k]!.text;
      k++;
      isPlain = false;
    }
  }
  let value = Number(digits);
  const [point, fraction] = [pieces[k], pieces[k + 1]];
  if (
    (point?.text === '.' || (point?.text === ',' && (fraction?.text.length ?? 0) < 3)) &&
    !point.spaced &&
    fraction?.kind === 'digits' &&
    !fraction.spaced &&
    fraction.text.length < 10 &&
    !(pieces[k + 2]?.text === point.text && !pieces[k + 2]!.spaced && pieces[k + 3]?.kind === 'digits')
  ) {
    value = Number(`${digits}.${fraction.text}`);
    k += 2;
    isPlain = false;
  }
  const half = pieces[k];
  if (half !== undefined && FRACTIONS.has(half.text)) {
    value += FRACTIONS.get(half.text)!;
    k++;
    isPlain = false;
  }
  const suffix = pieces[k];
  if (suffix?.kind === 'letters' && !suffix.spaced) {
    const scale = SUFFIXES.get(suffix.lower);
    if (scale === undefined) return { value, next: k, isDigits: true, isPlain, suffix: undefined };
    return { value: exact(value, scale), next: k + 1, isDigits: true, isPlain: false, suffix: suffix.text };
  }
  const scaled = withRest(pieces, scalesAt(pieces, k, value, true), value);
  return {
    value: scaled.value,
    next: scaled.next,
    isDigits: true,
    isPlain: isPlain && scaled.next === k,
    suffix: undefined,
  };
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** `,500` after one to three digits. */
function isGroup(pieces: readonly Piece[], k: number): boolean {
  const [comma, group] = [pieces[k], pieces[k + 1]];
  return comma?.text === ',' && !comma.spaced && group?.kind === 'digits' && !group.spaced && group.text.length === 3;
}

function isSpacedGroup(pieces: readonly Piece[], k: number): boolean {
  const group = pieces[k];
  return (
    group?.kind === 'digits' &&
    group.spaced &&
    group.text.length === 3 &&
    // A hyphen or colon after it makes it the beginning of something else.
    !(pieces[k + 1]?.kind === 'mark' && !pieces[k + 1]!.spaced && '-:/'.includes(pieces[k + 1]!.text))
  );
}

/** The point of `800 thous. dollars`, `1,1 bln. USD`, where the sentence goes on. */
function isAbbreviated(pieces: readonly Piece[], k: number): boolean {
  const [scale, dot, after] = [pieces[k - 1]!, pieces[k], pieces[k + 1]];
  if (dot?.text !== '.' || dot.spaced || !/^(?:thous|thsd|mln|bln|mn|bn|trn|tn)$/.test(scale.lower)) return false;
  return after?.kind === 'letters' && (after.text === after.lower || /^[A-Z]{3}$/.test(after.text));
}

/** Multiplies by the scales that follow: `hundred thousand`. */
function scalesAt(
  pieces: readonly Piece[],
  from: number,
  start: number,
  isDigits: boolean,
): { value: number; next: number } {
  let value = start;
  let k = from;
  for (let steps = 0; steps < 3; steps++) {
    // "40-thousand" and "40 thousand", but not "40, thousands".
    const dash = pieces[k]?.text === '-' ? 1 : 0;
    const scale = SCALES.get(pieces[k + dash]?.lower ?? '');
    if (scale === undefined || pieces[k + dash]!.kind !== 'letters') break;
    if (isDigits && scale === 12 && value !== Math.floor(value)) break;
    value = exact(value, scale);
    k += dash + 1;
    if (isAbbreviated(pieces, k)) k++;
  }
  return { value, next: k };
}

/** `1 mln 300 thousand`, as Russian hands write 1.3 million. */
function withRest(
  pieces: readonly Piece[],
  scaled: { value: number; next: number },
  bare: number,
): { value: number; next: number } {
  if (scaled.value === bare || bare === 0 || pieces[scaled.next]?.kind !== 'digits') return scaled;
  const digits = pieces[scaled.next]!.text;
  const rest = digits.length <= 3 ? scalesAt(pieces, scaled.next + 1, Number(digits), true) : undefined;
  const isSmaller = rest !== undefined && rest.next > scaled.next + 1 && rest.value < scaled.value / bare;
  return isSmaller ? { value: scaled.value + rest.value, next: rest.next } : scaled;
}

/** 1.1 million is 1100000, not a hair more. */
function exact(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/**
 * `a hundred`, `twenty-five thousand`, `two hundred and thirty`, `one and a half million`, `half a million`.
 * A bare `a` is no number, nor is `hundreds`.
 */
function wordsAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
  const first = pieces[at]!.lower;
  const found = (value: number, next: number): NumberRead => ({
    value,
    next,
    isDigits: false,
    isPlain: false,
    suffix: undefined,
  });
  if (first === 'half') {
    const [a, scale] = [pieces[at + 1]?.lower, pieces[at + 2]?.lower ?? ''];
    const value = SCALES.get(scale);
    return a === 'a' && value !== undefined ? found(value / 2, at + 3) : undefined;
  }
  let k = at;
  let total = 0;
  let part = 0;
  let hasPart = false;
  if (first === 'a' || first === 'an') {
    const next = pieces[at + 1]?.lower ?? '';
    if (next === 'half' && SCALES.has(pieces[at + 2]?.lower ?? ''))
      return found(SCALES.get(pieces[at + 2]!.lower)! / 2, at + 3);
    if (!SCALES.has(next) || next.endsWith('s') || next.length < 4) return undefined;
    part = 1;
    hasPart = true;
    k = at + 1;
  }
  for (let steps = 0; steps < 24; steps++) {
    if (hasPart && part % 1 === 0 && isAndAHalf(pieces, k)) {
      part += 0.5;
      k += 3;
    }
    const dash = k > at && (pieces[k]?.text === '-' || pieces[k]?.text === '‑') && !pieces[k]!.spaced ? 1 : 0;
    const and = dash === 0 && k > at && pieces[k]?.lower === 'and' && (part % 100 === 0 || part === 0) ? 1 : 0;
    const piece = pieces[k + dash + and];
    if (piece === undefined || piece.kind !== 'letters') break;
    const { lower } = piece;
    const small = SMALL.get(lower);
    const ten = TENS.get(lower);
    const scale = SCALES.get(lower);
    if (and === 1 && (small ?? ten) === undefined) break;
    // "two hundred and thirty", but not "ten and twenty".
    if (and === 1 && !(total > 0 || part >= 100)) break;
    if (small !== undefined) {
      if (hasPart && !fits(part, small)) break;
      part += small;
    } else if (ten !== undefined) {
      if (hasPart && part % 100 !== 0) break;
      if (hasPart && part + total === 0) break;
      part += ten;
    } else if (scale !== undefined && hasPart) {
      if (scale === 100 || scale === 12) part *= scale;
      else {
        total += exact(part, scale);
        part = 0;
      }
    } else break;
    hasPart = true;
    k += dash + and + 1;
  }
  return k > at && hasPart ? found(total + part, k) : undefined;
}

function isAndAHalf(pieces: readonly Piece[], k: number): boolean {
  return pieces[k]?.lower === 'and' && pieces[k + 1]?.lower === 'a' && pieces[k + 2]?.lower === 'half';
}

/** `twenty` takes `five`, `two hundred` takes `eleven`, and `five` takes nothing. */
function fits(part: number, small: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return true;
  return part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10;
}
