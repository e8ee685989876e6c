/** `by Christmas`, `on New Year’s Eve`, `since Easter`, `before Easter 2019`, `last Christmas`. */
import type { Piece } from '../numbers/pieces.ts';
import { HOLIDAY_WORDS, HOLIDAYS } from './holidays.ts';
import { isCapital } from './names.ts';
import type { Read, YearOf } from './phrase.ts';
import { yearAfter } from './read-absolute.ts';

/** Those of another calendar. */
const ELSEWHERE =
  /^(?:lunar|chinese|orthodox|coptic|julian|old|persian|tibetan|jewish|islamic|hindu|tamil|thai|khmer|lao|burmese|russian|serbian|ethiopian)$/;
/** What only takes its name from the day. */
const NAMED_FOR =
  /^(?:truce|holidays?|dinner|lunch|trees?|markets?|message|break|speech|address|sales?|season|week|weekend|celebrations?|part(?:y|ies)|presents?|gifts?|period|recess|mass|trade|shopping|parades?|cards?|service|vigil|fair)$/;
const LONGEST = 3;

export function holidayAt(pieces: readonly Piece[], at: number, preposition: string): Read | undefined {
  const of = yearBefore(pieces[at]!.lower);
  const k = of !== undefined || pieces[at]!.lower === 'the' ? at + 1 : at;
  const first = pieces[k];
  if (first?.kind !== 'letters' || !isCapital(first) || !HOLIDAY_WORDS.has(first.lower)) return undefined;
  if (ELSEWHERE.test(pieces[k - 1]?.lower ?? '')) return undefined;
  const found = longestAt(pieces, k);
  if (found === undefined) return undefined;
  const { holiday, words } = found;
  const after = pieces[found.next];
  if (after?.kind === 'letters' && ((isCapital(after) && after.text !== 'I') || NAMED_FOR.test(after.lower)))
    return undefined;
  const year = of === undefined ? yearAfter(pieces, found.next) : undefined;
  const isSaidToBe = preposition !== '' || of !== undefined || year !== undefined || words > 1;
  if (!isSaidToBe) return undefined;
  return {
    meaning: { is: 'holiday', holiday, year: of ?? year?.year ?? { is: 'open' } },
    next: year?.next ?? found.next,
  };
}

function yearBefore(word: string): YearOf | undefined {
  if (word === 'this') return { is: 'relative', to: 'published', by: 0 };
  return word === 'last' || word === 'next' ? { is: word } : undefined;
}

function longestAt(pieces: readonly Piece[], from: number) {
  let name = '';
  let found: { holiday: NonNullable<ReturnType<typeof HOLIDAYS.get>>; words: number; next: number } | undefined;
  let k = from;
  for (let words = 1; words <= LONGEST && pieces[k]?.kind === 'letters'; words++) {
    name = words === 1 ? pieces[k]!.lower : `${name} ${pieces[k]!.lower}`;
    const plain = name.replace(/^saint /, 'st ');
    k++;
    if (pieces[k]?.text === '.' && plain === 'st') k++;
    const holiday = HOLIDAYS.get(plain);
    if (holiday !== undefined) found = { holiday, words, next: k };
    if (/^['’]$/.test(pieces[k]?.text ?? '') && !pieces[k]!.spaced) {
      const isWithS = pieces[k + 1]?.lower === 's' && !pieces[k + 1]!.spaced;
      if (isWithS || pieces[k - 1]!.lower.endsWith('s')) k += isWithS ? 2 : 1;
    }
  }
  return found;
}
