/** Nights and eves: `overnight into Tuesday`, `the eve of the storm`, `the night of 3 May`. */
import type { Piece } from '../numbers/pieces.ts';
import { PARTS, type Part, weekdayAt } from './names.ts';
import type { Read } from './phrase.ts';
import { dateAt, isOneDay, withPart } from './read-date.ts';

/** `overnight`, `overnight on Monday`, `overnight into Tuesday`: as an adverb. */
export function overnightAt(pieces: readonly Piece[], k: number, isDayFirst: boolean): Read | undefined {
  if (pieces[k]?.lower !== 'overnight') return undefined;
  const link = pieces[k + 1]?.lower ?? '';
  const at = /^(?:on|into|to|from)$/.test(link) ? k + 2 : k + 1;
  const day = pieces[at] === undefined ? undefined : dateAt(pieces, at, 'on', isDayFirst);
  if (day !== undefined && isOneDay(day)) {
    const isMorningAfter = link === 'into' || link === 'to';
    return { ...(withPart(pieces, day) ?? day), part: 'NI', days: isMorningAfter ? -1 : 0 };
  }
  if (/^(?:stay|stays|stayed|staying|spent|sleep|slept|parked)$/.test(pieces[k - 1]?.lower ?? '')) return undefined;
  const isAdverb =
    k === 0 ||
    pieces[k + 1]?.kind !== 'letters' ||
    /^(?:in|on|at|by|and|but|as|that|when|while|after|before|to|from|with|the|across|near|against)$/.test(link);
  if (!isAdverb) return undefined;
  return {
    meaning: { is: 'shift', unit: 'day', by: 0, to: 'published', exact: false, isBack: false },
    part: 'NI',
    next: k + 1,
  };
}

/** `the eve of 5 May`, `the eve of Tuesday’s vote`, `the eve of the storm`; `on the eve` alone is the day before. */
export function eveAt(
  pieces: readonly Piece[],
  at: number,
  preposition: string,
  isDayFirst: boolean,
): Read | undefined {
  const k = pieces[at]?.lower === 'the' ? at + 1 : at;
  if (pieces[k]?.lower !== 'eve' || pieces[k]!.text !== 'eve') return undefined;
  if (pieces[k + 1]?.lower !== 'of') {
    const isAlone = preposition === 'on' && (pieces[k + 1]?.kind !== 'letters' || k === 2);
    return isAlone
      ? { meaning: { is: 'shift', unit: 'day', by: -1, to: 'published', exact: false, isBack: false }, next: k + 1 }
      : undefined;
  }
  const the = pieces[k + 2]?.lower === 'the' ? k + 3 : k + 2;
  const day = [k + 2, the].map((from) =>
    pieces[from] === undefined ? undefined : dateAt(pieces, from, 'of', isDayFirst),
  );
  const found = day.find((one) => one !== undefined && isOneDay(one));
  if (found !== undefined) return { ...found, days: -1 };
  const noun = pieces[the];
  return { meaning: { is: 'event' }, next: noun?.kind === 'letters' ? the + 1 : k + 2 };
}

/** `late on Wednesday`, `the night of 3 May`, `the evening of the same day`, `the early hours of Tuesday`. */
export function partOfAt(pieces: readonly Piece[], at: number, isDayFirst: boolean): Read | undefined {
  const start = pieces[at]?.lower === 'the' ? at + 1 : at;
  const k = /^(?:early|late)$/.test(pieces[start]?.lower ?? '') ? start + 1 : start;
  // "late on Wednesday", "early Friday".
  const lean = k === start + 1 && start === at ? pieces[start]!.lower : '';
  if (lean !== '') {
    const on = pieces[k]?.lower === 'on' ? k + 1 : k;
    const day = weekdayAt(pieces, on) === undefined ? undefined : dateAt(pieces, on, 'on', isDayFirst);
    if (
      day !== undefined &&
      isOneDay(day) &&
      day.part === undefined &&
      PARTS.get(pieces[day.next]?.lower ?? '') === undefined
    )
      return { ...day, part: lean === 'late' ? 'NI' : 'MO' };
  }
  const part = pieces[k]?.lower === 'hours' && k > start ? ('MO' as Part) : PARTS.get(pieces[k]?.lower ?? '');
  const link = pieces[k + 1]?.lower ?? '';
  // "the night to Tuesday", as German and Scandinavian hands write it.
  const isInto = part === 'NI' && (link === 'to' || link === 'into');
  // "the night from Friday to Saturday".
  if (part === 'NI' && link === 'from' && pieces[k + 2] !== undefined) {
    const first = dateAt(pieces, k + 2, 'from', isDayFirst);
    const second =
      first !== undefined && /^(?:to|on)$/.test(pieces[first.next]?.lower ?? '') && pieces[first.next + 1] !== undefined
        ? dateAt(pieces, first.next + 1, 'to', isDayFirst)
        : undefined;
    if (first !== undefined && second !== undefined && isOneDay(first) && isOneDay(second))
      return { ...first, part, next: second.next };
  }
  if (part === undefined || !(link === 'of' || link === 'on' || isInto) || pieces[k + 2] === undefined)
    return undefined;
  const read = dateAt(pieces, k + 2, link, isDayFirst);
  return read === undefined || !isOneDay(read) ? undefined : { ...read, part, days: isInto ? -1 : 0 };
}
