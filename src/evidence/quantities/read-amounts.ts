/** Reads the amounts of one sentence: what stands before the number, the number or range, the unit or what is counted. */
import { UNITS } from '../dates/names.ts';
import { SMALL, TENS } from '../numbers/number-words.ts';
import type { Piece } from '../numbers/pieces.ts';
import { type NumberRead, numberAt } from '../numbers/read-number.ts';
import { countedAt, STOPS } from './counted.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import { type Direction, directionOf } from './direction.ts';
import { fractionAt } from './fractions.ts';
import { COMPOUND, isNotCounted, telephoneEnd } from './not-counted.ts';
import { unitAt } from './units.ts';

export interface Amount {
  /** Places in the sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly to: number | undefined;
  readonly unit: string;
  readonly approximate: boolean;
  readonly direction: Direction | undefined;
}

interface Raw {
  readonly from: number;
  readonly next: number;
  readonly value: number;
  readonly to: number | undefined;
  /** Undefined where it has to be lent by another amount. */
  readonly unit: string | undefined;
  /** It takes the unit of the amount after it: `23 Kyrgyz and 17 Tajik servicemen`, `from 10 to 15 percent`. */
  readonly looksAhead: boolean;
  readonly isDigits: boolean;
  readonly isLarge: boolean;
}

/** `lent` is the unit of the last amount before this sentence. */
export function amountsIn(pieces: readonly Piece[], lent: string | undefined): Amount[] {
  const raws: Raw[] = [];
  for (let k = 0; k < pieces.length; k++) {
    if (!mayBegin(pieces[k]!)) continue;
    const telephone = pieces[k]!.kind === 'digits' ? telephoneEnd(pieces, k) : undefined;
    if (telephone !== undefined) {
      k = telephone - 1;
      continue;
    }
    const read = rawAt(pieces, k);
    if (read === undefined) continue;
    if (read !== 'nothing') raws.push(read);
    k = (read === 'nothing' ? skip(pieces, k) : read.next) - 1;
  }
  return withUnits(raws, pieces, lent);
}

/** Digits, and the words that a number or share in words begins with. */
function mayBegin({ kind, lower }: Piece): boolean {
  if (kind !== 'letters') return kind === 'digits';
  return lower === 'a' || lower === 'an' || lower === 'half' || SMALL.has(lower) || TENS.has(lower);
}

/** Past a number that counts nothing. */
function skip(pieces: readonly Piece[], k: number): number {
  return Math.max(k + 1, numberAt(pieces, k)?.next ?? 0);
}

function rawAt(pieces: readonly Piece[], k: number): Raw | 'nothing' | undefined {
  const fraction = fractionAt(pieces, k);
  if (fraction !== undefined) {
    return {
      from: k,
      next: fraction.next,
      value: fraction.percent,
      to: undefined,
      unit: 'percent',
      looksAhead: false,
      isDigits: false,
      isLarge: false,
    };
  }
  const read = numberAt(pieces, k);
  if (read === undefined) return undefined;
  if (isNotCounted(pieces, k, read)) return 'nothing';
  const before = currencyBefore(pieces, k);
  const from = before?.at ?? k;
  const range = rangeAfter(pieces, read);
  const last = range ?? read;
  const values = {
    value: range?.low ?? read.value,
    to: range?.value,
    isDigits: read.isDigits,
    isLarge: last.value >= 1000,
  };
  const found = (next: number, unit: string | undefined, looksAhead = false): Raw => ({
    from,
    next,
    ...values,
    unit,
    looksAhead,
  });
  if (before !== undefined) return found(last.next, before.code);
  const odd = oddEnd(pieces, last.next);
  const at = odd ?? last.next;
  const currency = currencyAfter(pieces, at, values.isLarge);
  if (currency !== undefined) return found(currency.at, currency.code);
  const dash = pieces[at];
  const isJoined = dash !== undefined && !dash.spaced && /^[-‑]$/.test(dash.text);
  const unit = unitAt(pieces, isJoined ? at + 1 : at, last.isDigits);
  if (unit !== undefined) return found(unit.next, unit.unit);
  if (isJoined) {
    const money = currencyAfter(pieces, at + 1, values.isLarge);
    return money === undefined ? compound(pieces, at, found) : found(money.at, money.code);
  }
  // "one" points at something, or is a pronoun; it does not count.
  if (read.value === 1 && !read.isDigits && range === undefined) return 'nothing';
  if (pieces[k - 1]?.lower === 'in' && SMALL.has(pieces[k - 2]?.lower ?? '')) return 'nothing';
  const ahead = aheadEnd(pieces, at);
  if (ahead !== undefined) return found(ahead, undefined, true);
  const counted = countedAt(pieces, at);
  // "every five years": how often is neither a date nor a figure.
  if (counted !== undefined && UNITS.has(counted.unit.toLowerCase())) return 'nothing';
  if (counted !== undefined) return found(counted.next, counted.unit);
  return isBareFigure(pieces, k, read) ? found(at, undefined) : 'nothing';
}

/** `12-member`: the noun in the plural; anything else that is joined describes (`two-state`, `five-star`). */
function compound(
  pieces: readonly Piece[],
  at: number,
  found: (next: number, unit: string | undefined) => Raw,
): Raw | 'nothing' {
  const noun = pieces[at + 1];
  if (noun === undefined || noun.spaced || !COMPOUND.test(noun.lower)) return 'nothing';
  if (noun.lower === 'strong') return found(at + 2, 'people');
  const plural =
    noun.lower === 'man' || noun.lower === 'person'
      ? 'people'
      : noun.lower.endsWith('y')
        ? `${noun.lower.slice(0, -1)}ies`
        : `${noun.lower}s`;
  return found(at + 2, plural);
}

/** `40-odd people`, `40 or so people`. */
function oddEnd(pieces: readonly Piece[], k: number): number | undefined {
  if (pieces[k]?.text === '-' && pieces[k + 1]?.lower === 'odd') return k + 2;
  if (pieces[k]?.lower === 'or' && /^(?:so|more)$/.test(pieces[k + 1]?.lower ?? '')) return k + 2;
  return undefined;
}

/** `12 to 15`, `10–15`, `two or three`, `between 10 and 15`; a scale at the end goes for both: `2 to 3 million`. */
function rangeAfter(
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

/** `23 Kyrgyz and 17 Tajik servicemen`, `1,200 of its 8,000 employees`, `10 to 15 percent` after `from`: the place where the next number's link stands. */
function aheadEnd(pieces: readonly Piece[], at: number): number | undefined {
  if (pieces[at]?.lower === 'of') {
    const determiner = /^(?:the|its|his|her|their|our|those|every)$/.test(pieces[at + 1]?.lower ?? '') ? 1 : 0;
    return numberAt(pieces, at + 1 + determiner) === undefined ? undefined : at;
  }
  for (let k = at; k < at + 3; k++) {
    const piece = pieces[k];
    if (piece === undefined) return undefined;
    if (/^(?:and|or|to)$/.test(piece.lower)) {
      if (piece.lower === 'to' && !pieces.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'from'))
        return undefined;
      const isNumber = numberAt(pieces, k + 1) !== undefined || numberAt(pieces, k + 2) !== undefined;
      const isAhead = isNumber && (k > at || piece.lower !== 'and' || pieces[at - 1]?.kind === 'digits');
      return isAhead ? k : undefined;
    }
    if (piece.kind !== 'letters' || STOPS.has(piece.lower) || /(?:s|ed)$/.test(piece.lower)) return undefined;
  }
  return undefined;
}

/** A number that may take its unit from elsewhere: a figure in digits, or a word that stands for those told of before. */
function isBareFigure(pieces: readonly Piece[], k: number, read: NumberRead): boolean {
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
  if (before === undefined || before.text === ':') return true;
  return before.lower === 'other' || before.lower === 'remaining' || before.lower === 'only';
}

/** `Ola Nordby, 61, whose boat …`. */
function isAge(pieces: readonly Piece[], k: number, next: number): boolean {
  const [name, after] = [pieces[k - 2], pieces[next]];
  const isNamed = pieces[k - 1]?.text === ',' && name?.kind === 'letters' && name.text !== name.lower;
  return isNamed && Number(pieces[k]!.text) < 120 && (after === undefined || /^[,.;:)]$/.test(after.text));
}

/** `voted 72 to 45`, `12 against 3`. */
function isScore(pieces: readonly Piece[], k: number, next: number): boolean {
  const link = /^(?:to|against|versus|[-–])$/;
  const isNumber = (at: number): boolean => at >= 0 && numberAt(pieces, at) !== undefined;
  return (
    (link.test(pieces[next]?.lower ?? '') && isNumber(next + 1)) ||
    (link.test(pieces[k - 1]?.lower ?? '') && isNumber(k - 2))
  );
}

function withUnits(raws: readonly Raw[], pieces: readonly Piece[], lent: string | undefined): Amount[] {
  const amounts: Amount[] = [];
  let unit = lent;
  let direction: Direction | undefined;
  for (const [i, raw] of raws.entries()) {
    const named =
      raw.unit ??
      (raw.looksAhead
        ? raws.slice(i + 1, i + 3).find((one) => one.unit !== undefined)?.unit
        : numberOf(pieces, raw.from)) ??
      unit;
    if (named === undefined || (raw.unit === undefined && named === 'percent' && raw.value > 150)) continue;
    const { from, isApproximate } = approximateFrom(pieces, raw.from);
    const odd = oddEnd(pieces, raw.next);
    const next = odd ?? raw.next;
    const found = directionOf(pieces, from, next, named, direction);
    amounts.push({
      start: pieces[from]!.start,
      end: pieces[next - 1]!.end,
      value: raw.value,
      to: raw.to,
      unit: named,
      approximate:
        isApproximate ||
        odd !== undefined ||
        pieces.slice(raw.from, next).some(({ lower }) => lower === 'odd' || lower === 'so'),
      direction: found,
    });
    // What describes (`a 1,300-kilometre border`) lends nothing.
    if (!pieces.slice(raw.from, raw.next).some(({ text, spaced }) => text === '-' && !spaced)) unit = named;
    direction = found;
  }
  return amounts;
}

/** `The number of boats … 500`, `Passenger numbers … 31,500`: what the subject of the sentence counts. */
function numberOf(pieces: readonly Piece[], from: number): string | undefined {
  if (pieces[from - 1]?.lower === 'of' && pieces[from - 2]?.lower === 'population') return 'people';
  for (let k = Math.min(from, 40) - 1; k > 0; k--) {
    if (pieces[k]!.lower === 'of' && pieces[k - 1]!.lower === 'number') return countedAt(pieces, k + 1)?.unit;
    if (pieces[k]!.lower === 'numbers' && pieces[k - 1]!.kind === 'letters' && k > 0) return `${pieces[k - 1]!.lower}s`;
  }
  return undefined;
}

const BEFORE: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['no', 'fewer', 'than'],
  ['not', 'more', 'than'],
  ['not', 'less', 'than'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['greater', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['upwards', 'of'],
  ['in', 'excess', 'of'],
  ['an', 'estimated'],
  ['a', 'maximum', 'of'],
  ...'about around some nearly almost approximately roughly over under below above barely hardly circa exceeding estimated'
    .split(' ')
    .map((word) => [word]),
];

/** The beginning of an amount with the words before it that blur or bound it; two of them at most: `at least some 40`. */
function approximateFrom(pieces: readonly Piece[], start: number): { from: number; isApproximate: boolean } {
  let from = start;
  for (let round = 0; round < 2; round++) {
    const found = BEFORE.find((words) => words.every((word, i) => pieces[from - words.length + i]?.lower === word));
    if (found === undefined || isOfVerb(pieces, from - found.length)) break;
    from -= found.length;
  }
  return { from, isApproximate: from < start };
}

/** `handed over 12 people`, `a message about 12 men`: the word belongs to what stands before it. */
function isOfVerb(pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 1]?.lower ?? '';
  const word = pieces[k]!.lower;
  if (word === 'over')
    return /^(?:hand|hands|handed|handing|turn|turned|take|took|taken|taking|carried|all|gave|give|given|won|sign|signed|presided|ran|run)$/.test(
      before,
    );
  return (
    word === 'about' &&
    /^(?:message|messages|news|report|reports|story|talk|talks|talking|talked|speak|spoke|speaking|told|tell|know|knows|information|questions|question|dispute|concern|concerns|worried|complained|complain|think|asked|bring|brought)$/.test(
      before,
    )
  );
}
