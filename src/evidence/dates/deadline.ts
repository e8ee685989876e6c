/** Whether a date is one by which something has to be done. */
import type { Piece } from '../numbers/pieces.ts';
import { dayOf, dayValue, weekValue } from './calendar.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import type { Around } from './tense-around.ts';

const LIMIT = /^(?:by|until|till|up until|no later than|not later than)$/;
const BOUND = /^(?:before|prior to|ahead of|within|in)$/;
const DUTY =
  /^(?:must|shall|should|required|requires|require|obliged|obligated|ordered|demand|demands|demanded|demanding|deadline|deadlines|ultimatum|due|wants|want|wanted|needs|undertakes|undertook|pledged|promised|asked|urged)$/;
const EXPIRY = /^(?:expire|expires|expired|expiring|deadline|deadlines|ultimatum|lapses|lapse)$/;

/**
 * `by`, `until`, `no later than` a date not yet past; `before` or `within` where the sentence says that it must; a date on
 * which something expires.
 */
export function isDeadline(
  phrase: Phrase,
  { value, type }: Place,
  pieces: readonly Piece[],
  published: number | undefined,
  around: Around,
): boolean {
  const { preposition, meaning } = phrase;
  if (LIMIT.test(preposition)) return type === 'duration' ? !around.isPast : isAhead(value, published, around);
  if (BOUND.test(preposition)) {
    if (preposition === 'in' || (type === 'duration' && preposition !== 'within')) return false;
    if (type !== 'duration' && !isAhead(value, published, around)) return false;
    return nearby(pieces, phrase, DUTY);
  }
  if (meaning.is === 'duration' || /^(?:since|during|for|over|after)$/.test(preposition)) return false;
  return nearby(pieces, phrase, EXPIRY) && isAhead(value, published, around);
}

/** Compared as far as both go: 2024 is not before 2024-05-18. */
function isAhead(value: string | undefined, published: number | undefined, around: Around): boolean {
  if (value === undefined || published === undefined) return !around.isPast;
  if (/^[0-9]{4}-W[0-9]/.test(value)) return value.slice(0, 8) >= weekValue(published);
  // Seasons, quarters, halves.
  if (/^[0-9]{4}-[A-Z]/.test(value)) return Number(value.slice(0, 4)) >= dayOf(published).year && !around.isPast;
  const day = value.slice(0, 10);
  return day >= dayValue(published).slice(0, day.length);
}

/** In the sixteen pieces before it or the eight after it. */
function nearby(pieces: readonly Piece[], { from, next }: Phrase, words: RegExp): boolean {
  for (let k = Math.max(0, from - 16); k < Math.min(pieces.length, next + 8); k++) {
    if (words.test(pieces[k]!.lower)) return true;
  }
  return false;
}
