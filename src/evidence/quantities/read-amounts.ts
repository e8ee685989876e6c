/** Reads the amounts of one sentence: what stands before the number, the number or range, the unit or what is counted. */
import { UNITS } from '../dates/names.ts';
import { SMALL, TENS } from '../numbers/number-words.ts';
import type { Piece } from '../numbers/pieces.ts';
import { type NumberRead, numberAt } from '../numbers/read-number.ts';
import { isRoleNoun } from '../parties/lexicon/roles.ts';
import { approximateFrom } from './approximate.ts';
import { isBareFigure, mayBeShare, numberOf } from './bare-figures.ts';
import { countedAt, isPlural, STOPS } from './counted.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import { type Direction, directionOf } from './direction.ts';
import { fractionAt } from './fractions.ts';
import { COMPOUND, isNotCounted, telephoneEnd } from './not-counted.ts';
import { fromScaled, rangeAfter } from './ranges.ts';
import { isMeasure, unitAt } from './units.ts';

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
  /** It takes the unit of the amount after it: `12 Danish and 9 Swedish sailors`, `from 10 to 15 percent`. */
  readonly looksAhead: boolean;
  /** Its unit is people only because of what befell them: `seven were wounded`. */
  readonly isFate: boolean;
  readonly isDigits: boolean;
  readonly isLarge: boolean;
}

/**
 * `lent` is the unit of the last amount before this sentence; `currencies` what a shared name (`franc`) stands for in this
 * report.
 */
export function amountsIn(
  pieces: readonly Piece[],
  lent: string | undefined,
  currencies: ReadonlyMap<string, string>,
): Amount[] {
  const raws: Raw[] = [];
  for (let k = 0; k < pieces.length; k++) {
    if (!mayBegin(pieces[k]!)) continue;
    const telephone = pieces[k]!.kind === 'digits' ? telephoneEnd(pieces, k) : undefined;
    if (telephone !== undefined) {
      k = telephone - 1;
      continue;
    }
    const read = rawAt(pieces, k, currencies);
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

function rawAt(
  pieces: readonly Piece[],
  k: number,
  currencies: ReadonlyMap<string, string>,
): Raw | 'nothing' | undefined {
  const fraction = fractionAt(pieces, k);
  if (fraction !== undefined) {
    return {
      from: k,
      next: fraction.next,
      value: fraction.percent,
      to: undefined,
      unit: 'percent',
      looksAhead: false,
      isFate: false,
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
    isFate: false,
  });
  if (before !== undefined) return found(last.next, before.code);
  const odd = oddEnd(pieces, last.next);
  const at = odd ?? last.next;
  const currency = currencyAfter(pieces, at, values.isLarge, currencies);
  if (currency !== undefined) return withCents(pieces, read, found(currency.at, currency.code));
  const dash = pieces[at];
  const isJoined = dash !== undefined && !dash.spaced && /^[-‑]$/.test(dash.text);
  const unit = unitAt(pieces, isJoined ? at + 1 : at, last.isDigits);
  if (unit !== undefined) return found(unit.next, unit.unit);
  if (isJoined) {
    const money = currencyAfter(pieces, at + 1, values.isLarge, currencies);
    return money === undefined ? compound(pieces, at, found) : found(money.at, money.code);
  }
  // "one" points at something, or is a pronoun; it does not count.
  if (read.value === 1 && !read.isDigits && range === undefined) return oneAt(pieces, k, found);
  if (pieces[k - 1]?.lower === 'in' && SMALL.has(pieces[k - 2]?.lower ?? '')) return 'nothing';
  const ahead = aheadEnd(pieces, at);
  if (ahead !== undefined) {
    const one = found(ahead, undefined, true);
    return { ...one, value: fromScaled(pieces, read, ahead) };
  }
  const counted = countedAt(pieces, at);
  // "every five years": how often is neither a date nor a figure.
  if (counted !== undefined && UNITS.has(counted.unit.toLowerCase())) return 'nothing';
  // "seven trams, including three old ones".
  if (counted?.unit === 'ones') return found(counted.next, undefined);
  if (counted !== undefined) return { ...found(counted.next, counted.unit), isFate: counted.isFate };
  return isBareFigure(pieces, k, read) ? found(at, undefined) : 'nothing';
}

/** `ten dollars fifty`. */
function withCents(pieces: readonly Piece[], { isDigits }: NumberRead, money: Raw): Raw {
  const cents = isDigits || money.to !== undefined ? undefined : numberAt(pieces, money.next);
  if (cents === undefined || cents.isDigits || cents.value > 99 || cents.value < 1) return money;
  const after = pieces[cents.next];
  const isEnd = after === undefined || after.kind === 'mark' || /^(?:a|per|for|and|or|in|on)$/.test(after.lower);
  return isEnd ? { ...money, value: money.value + cents.value / 100, next: cents.next } : money;
}

/** `eleven drivers and one schoolteacher`, `only one boat`: beside another figure, or as a bound, it counts. */
function oneAt(
  pieces: readonly Piece[],
  k: number,
  found: (next: number, unit: string | undefined) => Raw,
): Raw | 'nothing' {
  const noun = pieces[k + 1];
  const isNoun = noun?.kind === 'letters' && noun.text === noun.lower && !STOPS.has(noun.lower) && !isPlural(noun);
  if (!isNoun || UNITS.has(noun.lower) || (pieces[k + 2]?.kind === 'letters' && !STOPS.has(pieces[k + 2]!.lower)))
    return 'nothing';
  const before = pieces[k - 1]?.lower ?? '';
  const isBound =
    /^(?:only|least|exactly)$/.test(before) &&
    !/^(?:way|thing|side|point|reason|condition|question|answer)$/.test(noun.lower);
  const isListed =
    before === 'and' &&
    pieces[k - 2]?.kind === 'letters' &&
    isPlural(pieces[k - 2]!) &&
    pieces.slice(Math.max(0, k - 7), k - 2).some((_, i) => numberAt(pieces, Math.max(0, k - 7) + i) !== undefined);
  return isBound || isListed ? found(k + 2, pluralOf(noun.lower)) : 'nothing';
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
  return found(at + 2, pluralOf(noun.lower));
}

function pluralOf(noun: string): string {
  if (noun === 'man' || noun === 'person') return 'people';
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** `40-odd people`, `40 or so people`. */
function oddEnd(pieces: readonly Piece[], k: number): number | undefined {
  if (pieces[k]?.text === '-' && pieces[k + 1]?.lower === 'odd') return k + 2;
  if (pieces[k]?.lower === 'or' && /^(?:so|more)$/.test(pieces[k + 1]?.lower ?? '')) return k + 2;
  return undefined;
}

/** `12 Danish and 9 Swedish sailors`, `1,200 of its 8,000 employees`, `10 to 15 percent` after `from`: the place where the next number's link stands. */
function aheadEnd(pieces: readonly Piece[], at: number): number | undefined {
  if (pieces[at]?.lower === 'of') {
    const determiner = /^(?:the|its|his|her|their|our|those|every)$/.test(pieces[at + 1]?.lower ?? '') ? 1 : 0;
    const about = /^(?:some|about|roughly|nearly|almost|around|approximately)$/.test(
      pieces[at + 1 + determiner]?.lower ?? '',
    )
      ? 1
      : 0;
    return numberAt(pieces, at + 1 + determiner + about) === undefined ? undefined : at;
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
    if (piece.kind !== 'letters' || STOPS.has(piece.lower) || isPlural(piece) || /(?:s|ed)$/.test(piece.lower))
      return undefined;
  }
  return undefined;
}

function withUnits(raws: readonly Raw[], pieces: readonly Piece[], lent: string | undefined): Amount[] {
  const amounts: Amount[] = [];
  let unit = lent;
  let direction: Direction | undefined;
  let lastNext = 0;
  for (const [i, raw] of raws.entries()) {
    // "Of the 64 camels taken, 40 were returned".
    const isOfThem = isOfPeople(unit) || pieces[0]?.lower === 'of';
    const carried = raw.isFate && i > 0 && isOfThem ? unit : undefined;
    const named =
      carried ??
      raw.unit ??
      (raw.looksAhead ? raws.slice(i + 1, i + 3).find((one) => one.unit !== undefined)?.unit : undefined) ??
      numberOf(pieces, raw.from) ??
      unit;
    if (named === undefined || (raw.unit === undefined && named === 'percent' && raw.value > 150)) continue;
    // A share told of in the sentence before: `Ankara asked for 40 percent. It was offered 36.`
    if (named === 'percent' && named === lent && raw.unit === undefined && i === 0 && !mayBeShare(pieces, raw))
      continue;
    const { from, isApproximate } = approximateFrom(pieces, raw.from);
    const odd = oddEnd(pieces, raw.next);
    const next = odd ?? raw.next;
    const found = directionOf(pieces, from, next, named, direction, lastNext);
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
    if (named !== 'times' && !isJoinedTo(pieces, raw)) unit = named;
    direction = found;
    lastNext = next;
  }
  return amounts;
}

/** A hyphen after the number, not the one of `thirty-one`. */
function isJoinedTo(pieces: readonly Piece[], { from, next }: Raw): boolean {
  for (let k = from + 1; k < next; k++)
    if (pieces[k]!.text === '-' && !pieces[k]!.spaced && !TENS.has(pieces[k - 1]!.lower)) return true;
  return false;
}

/** `soldiers`, `fishermen`: not ships, and not a measure. */
function isOfPeople(unit: string | undefined): unit is string {
  if (unit === undefined || isMeasure(unit)) return false;
  const noun = unit.toLowerCase().split(' ').at(-1)!;
  return /(?:men|women|people|children|civilians|troops|crew)$/.test(noun) || isRoleNoun(noun.replace(/s$/, ''));
}
