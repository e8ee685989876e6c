/** Times of day: `14:05`, `at 7:25 p.m.`, `9 am`, `0930 GMT`, `noon`, `9 o’clock in the evening`. */

import { SMALL } from '../numbers/number-words.ts';
import type { Piece } from '../numbers/pieces.ts';
import { PARTS } from './names.ts';

export interface ClockRead {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
}

export function clockAt(pieces: readonly Piece[], k: number, preposition: string): ClockRead | undefined {
  const piece = pieces[k];
  if (piece?.kind === 'letters') {
    if (preposition !== '' && (piece.lower === 'noon' || piece.lower === 'midday'))
      return { hour: 12, minute: 0, next: k + 1 };
    if (preposition !== '' && piece.lower === 'midnight') return { hour: 0, minute: 0, next: k + 1 };
    const hour = SMALL.get(piece.lower);
    if (hour === undefined || hour < 1 || hour > 12) return undefined;
    const clock = oClock(pieces, k + 1) ?? (preposition === 'at' ? halfDay(pieces, k + 1) : undefined);
    if (clock !== undefined) return inHalf(hour, 0, pieces, clock.next, clock.isLate);
    // "before five in the morning".
    const isHour = /^(?:at|by|until|till|from|since|around|about|(?:shortly |just |soon )?(?:before|after))$/.test(
      preposition,
    );
    return isHour && inThePart(pieces, k + 1) !== undefined ? inHalf(hour, 0, pieces, k + 1, undefined) : undefined;
  }
  if (piece?.kind !== 'digits') return undefined;
  const hour = Number(piece.text);
  if (piece.text.length === 4) {
    const zone = pieces[k + 1]?.text;
    const [h, m] = [Math.floor(hour / 100), hour % 100];
    return (zone === 'GMT' || zone === 'UTC') && h < 24 && m < 60 ? { hour: h, minute: m, next: k + 2 } : undefined;
  }
  if (piece.text.length > 2 || hour > 24) return undefined;
  const [colon, minutes] = [pieces[k + 1], pieces[k + 2]];
  const hasMinutes =
    (colon?.text === ':' || colon?.text === '.') &&
    !colon.spaced &&
    minutes?.kind === 'digits' &&
    !minutes.spaced &&
    minutes.text.length === 2 &&
    Number(minutes.text) < 60;
  if (hasMinutes) {
    const next =
      pieces[k + 3]?.text === ':' && !pieces[k + 3]!.spaced && pieces[k + 4]?.kind === 'digits' ? k + 5 : k + 3;
    const half = halfDay(pieces, next);
    if (colon.text === '.' && half === undefined && !(preposition === 'at' && isClauseEnd(pieces, next)))
      return undefined;
    if (half !== undefined) return inHalf(hour, Number(minutes.text), pieces, half.next, half.isLate);
    return hour > 23 ? undefined : inHalf(hour, Number(minutes.text), pieces, zoneEnd(pieces, next), undefined);
  }
  const half = halfDay(pieces, k + 1) ?? oClock(pieces, k + 1);
  if (half !== undefined) return inHalf(hour, 0, pieces, half.next, half.isLate);
  const isBare = preposition === 'at' && hour >= 1 && hour <= 12 && inThePart(pieces, k + 1) !== undefined;
  return isBare ? inHalf(hour, 0, pieces, k + 1, undefined) : undefined;
}

/** 24-hour time from an hour and what follows it. */
function inHalf(
  hour: number,
  minute: number,
  pieces: readonly Piece[],
  at: number,
  isLate: boolean | undefined,
): ClockRead | undefined {
  const part = isLate === undefined ? inThePart(pieces, at) : undefined;
  const late = isLate ?? (part === undefined || part.part === 'MO' ? undefined : !(part.part === 'NI' && hour < 5));
  if (late !== undefined && hour > 12)
    return isLate === undefined ? { hour, minute, next: part?.next ?? at } : undefined;
  const full = late === undefined ? hour : (hour % 12) + (late ? 12 : 0);
  const next = part?.next ?? at;
  return full > 23 ? undefined : { hour: full, minute, next: zoneEnd(pieces, next) };
}

/** `am`, `a.m.`, `p.m.`. */
function halfDay(pieces: readonly Piece[], k: number): { isLate: boolean; next: number } | undefined {
  const word = pieces[k]?.lower;
  if (word === 'am' || word === 'pm') return { isLate: word === 'pm', next: k + 1 };
  if ((word !== 'a' && word !== 'p') || pieces[k + 1]?.text !== '.' || pieces[k + 2]?.lower !== 'm') return undefined;
  return { isLate: word === 'p', next: pieces[k + 3]?.text === '.' && !pieces[k + 3]!.spaced ? k + 4 : k + 3 };
}

function oClock(pieces: readonly Piece[], k: number): { isLate: undefined; next: number } | undefined {
  if (pieces[k]?.lower === 'o' && /^['’]$/.test(pieces[k + 1]?.text ?? '') && pieces[k + 2]?.lower === 'clock') {
    return { isLate: undefined, next: k + 3 };
  }
  return undefined;
}

function inThePart(pieces: readonly Piece[], k: number): { part: string; next: number } | undefined {
  const link = pieces[k]?.lower;
  const at = link === 'in' && pieces[k + 1]?.lower === 'the' ? k + 2 : link === 'at' ? k + 1 : undefined;
  const part = at === undefined ? undefined : PARTS.get(pieces[at]?.lower ?? '');
  return part === undefined || part === 'MI' ? undefined : { part, next: at! + 1 };
}

function isClauseEnd(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k];
  return piece === undefined || piece.kind === 'mark' || /^(?:on|in|and|local|when|the|a)$/.test(piece.lower);
}

function zoneEnd(pieces: readonly Piece[], k: number): number {
  if (pieces[k]?.lower === 'local' && pieces[k + 1]?.lower === 'time') return k + 2;
  return /^(?:GMT|UTC|CET|CEST|EST|EDT|MSK)$/.test(pieces[k]?.text ?? '') ? k + 1 : k;
}
