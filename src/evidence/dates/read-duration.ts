/** Stretches of time: `for eight years`, `a five-day visit`, `within 30 days`, `over the next four months`, `daylong`. */
import type { Piece } from '../numbers/pieces.ts';
import { numberAt } from '../numbers/read-number.ts';
import { amountAt } from './amount-of-time.ts';
import { UNITS, type Unit } from './names.ts';
import type { Read } from './phrase.ts';

const LONG: ReadonlyMap<string, Unit> = new Map([
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['decadelong', 'decade'],
]);
const STRETCH = new Set('next last past first coming previous following final initial remaining preceding'.split(' '));
const BEFORE_A = new Set(
  'for within in after over during of almost nearly about around roughly barely hardly than least take takes took taken taking last lasts lasted spend spent spending until another under'.split(
    ' ',
  ),
);

export function durationAt(pieces: readonly Piece[], at: number, preposition: string): Read | undefined {
  const long = LONG.get(pieces[at]!.lower);
  if (long !== undefined) return { meaning: { is: 'duration', amount: 1, unit: long, mayPlace: false }, next: at + 1 };
  const compound = compoundAt(pieces, at);
  if (compound !== undefined) return compound;
  // "every five years" is how often, not how long.
  if (/^(?:every|each|per)$/.test(pieces[at - 1]?.lower ?? '')) return undefined;
  let k = at;
  let isStretch = false;
  if (/^(?:the|its|his|her|their|our|another|these|those)$/.test(pieces[k]!.lower) && pieces[k + 1] !== undefined) {
    const second = pieces[k + 1]!.lower;
    if (STRETCH.has(second)) {
      k += 2;
      isStretch = true;
    } else if (pieces[k]!.lower === 'the' && preposition !== '' && numberAt(pieces, k + 1) !== undefined) k++;
  }
  // "within a period of three months".
  if (
    pieces[k]!.lower === 'a' &&
    pieces[k + 1]?.lower === 'period' &&
    pieces[k + 2]?.lower === 'of' &&
    pieces[k + 3] !== undefined
  )
    k += 3;
  const amount = rangeAt(pieces, k);
  if (amount === undefined) return undefined;
  const first = pieces[k]!.lower;
  const isOne = first === 'a' || first === 'an';
  if (isOne && !isStretch) {
    // "5 dollars a day", "twice a week": how often, not how long.
    const before = pieces[k - 1]?.lower ?? '';
    if (!BEFORE_A.has(before) && preposition === '') return undefined;
    if (pieces[amount.next]?.lower === 'of' && amount.unit === 'second') return undefined;
  }
  if (amount.unit === 'second' && amount.value === 1) return undefined;
  // "1.5 million years" is geology, "10th day" is not counted.
  return {
    meaning: {
      is: 'duration',
      amount: amount.value,
      ...(amount.most !== undefined && { most: amount.most }),
      unit: amount.unit,
      mayPlace: preposition === 'in' && !isStretch && k === at,
    },
    next: amount.next,
  };
}

/** `10 to 15 days`, `two or three weeks`: the lower end, and the upper as `most`. */
function rangeAt(
  pieces: readonly Piece[],
  k: number,
): { value: number; most?: number; unit: Unit; next: number } | undefined {
  const one = amountAt(pieces, k);
  if (one !== undefined) return one;
  const low = numberAt(pieces, k);
  const link = low === undefined ? undefined : pieces[low.next];
  if (low === undefined || link === undefined || !/^(?:to|or|and|[-–—])$/.test(link.lower)) return undefined;
  const high = amountAt(pieces, low.next + 1);
  return high === undefined || high.value <= low.value ? undefined : { ...high, value: low.value, most: high.value };
}

/** `five-day`, `30-year`, `two-and-a-half-year` (the year only), `45-year-old`, `day-long`. */
function compoundAt(pieces: readonly Piece[], at: number): Read | undefined {
  const number = numberAt(pieces, at);
  const k = number?.next ?? at;
  const dash = pieces[k];
  if (number === undefined) {
    const unit = UNITS.get(pieces[at]!.lower);
    const isLong = pieces[at + 1]?.text === '-' && !pieces[at + 1]!.spaced && pieces[at + 2]?.lower === 'long';
    return unit !== undefined && isLong
      ? { meaning: { is: 'duration', amount: 1, unit, mayPlace: false }, next: at + 3 }
      : undefined;
  }
  if (dash === undefined || dash.spaced || !/^[-‑–]$/.test(dash.text)) return undefined;
  const noun = pieces[k + 1];
  const unit = noun === undefined || noun.spaced ? undefined : UNITS.get(noun.lower);
  if (unit === undefined) return undefined;
  let next = k + 2;
  if (pieces[next]?.text === '-' && !pieces[next]!.spaced && /^(?:old|long|olds)$/.test(pieces[next + 1]?.lower ?? ''))
    next += 2;
  return { meaning: { is: 'duration', amount: number.value, unit, mayPlace: false }, next };
}
