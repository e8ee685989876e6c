/** Whether a date is one by which something has to be done. */
import type { Piece } from '../numbers/pieces.ts';
import { dayOf, dayValue, weekValue } from './calendar.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import type { Around } from './tense-around.ts';

const LIMIT = /^(?:by|until|till|up until|no later than|not later than)$/;
const BOUND = /^(?:before|prior to|ahead of|within|in)$/;
const DUTY =
  /^(?:must|shall|should|required|requires|require|obliged|obligated|ordered|demand|demands|demanded|demanding|deadline|deadlines|ultimatum|due|wants|want|wanted|needs|undertake|undertakes|undertook|pledge|pledges|pledged|promises|promised|request|requests|requested|commit|commits|committed|instructs|instructed|asked|urged)$/;
const EXPIRY = /^(?:expire|expires|expired|expiring|deadline|deadlines|ultimatum|lapses|lapse)$/;

const EVENT =
  /^(?:summit|vote|elections?|meeting|talks|session|hearing|round|conference|referendum|congress|anniversary|visit|ceremony|deadline)$/;

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
  const { preposition, meaning, edge } = phrase;
  // "on Friday at the latest"; "falls due on 15 January".
  if (meaning.is !== 'duration' && (isAtTheLatest(pieces, phrase) || isDueOn(pieces, phrase)))
    return isAhead(value, published, around);
  // "Peru until today did not sign."
  if (
    meaning.is === 'shift' &&
    meaning.unit === 'day' &&
    meaning.by === 0 &&
    meaning.to === 'published' &&
    /^(?:until|till|up un?til+)$/.test(preposition)
  )
    return false;
  if (preposition === 'by' && isForecast(pieces, phrase)) return false;
  if (LIMIT.test(preposition))
    return type === 'duration'
      ? !around.isPast
      : isAhead(value, published, around) || (/^(?:by|n)/.test(preposition) && wasDue(pieces, phrase));
  if (BOUND.test(preposition)) {
    // "Nothing will be paid before 3 May": the first day on which it may be, no last one.
    if (/^(?:before|prior to|ahead of)$/.test(preposition) && isNegated(pieces, phrase)) return false;
    if (preposition === 'in' || (type === 'duration' && preposition !== 'within')) return false;
    if (type === 'duration' && (hasCondition(pieces, phrase) || (around.isFirm && around.tense === 'future')))
      return true;
    // "will be repaid before the end of June" is "by the end of June".
    if (edge === 'END' && preposition !== 'within' && !around.isPast && (around.isFirm || isToldAhead(pieces, phrase)))
      return isAhead(value, published, around);
    if (type !== 'duration' && preposition === 'before' && wasDue(pieces, phrase)) return true;
    if (type !== 'duration' && !isAhead(value, published, around)) return false;
    return hasDuty(pieces, phrase);
  }
  if (meaning.is === 'duration' || /^(?:since|during|for|over|after)$/.test(preposition)) return false;
  const isBoundBefore = isOfBoundEvent(pieces, phrase) && nearby(pieces, phrase, DUTY);
  return (isBoundBefore || nearby(pieces, phrase, EXPIRY)) && isAhead(value, published, around);
}

const NEGATION =
  /^(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|hardly|scarcely|unlikely|impossible|nowhere|[a-z]+n't)$/;

/** A negation in the clause of the phrase: before it, or behind it where it comes first. */
function isNegated(pieces: readonly Piece[], { from, next }: Phrase): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 16); k--) {
    const { lower, text } = pieces[k]!;
    if (/^[,;:()–—]$/.test(text) || lower === 'but') break;
    if (NEGATION.test(lower)) return true;
  }
  if (from > 2) return false;
  for (let k = next; k < Math.min(pieces.length, next + 10); k++) {
    if (/^[;:()–—]$/.test(pieces[k]!.text) || pieces[k]!.lower === 'but') return false;
    if (NEGATION.test(pieces[k]!.lower)) return true;
  }
  return false;
}

/**
 * A word that demands, promises or obliges in the two dozen pieces before it, or behind it where it opens the sentence: in
 * "contracts signed before 1 June must be honored" it says only which contracts.
 */
export function hasDuty(pieces: readonly Piece[], { from, next }: Phrase): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 24); k--) if (DUTY.test(pieces[k]!.lower)) return true;
  if (from > 2) return false;
  for (let k = next; k < Math.min(pieces.length, next + 8); k++) if (DUTY.test(pieces[k]!.lower)) return true;
  return false;
}

/** `expects prices to fall by 2030`: how things will go, and nothing is due. */
function isForecast(pieces: readonly Piece[], { from }: Phrase): boolean {
  let goes = false;
  for (let k = from - 1; k >= Math.max(0, from - 20); k--) {
    const { lower, text } = pieces[k]!;
    if (DUTY.test(lower) || /^[;:()–—]$/.test(text)) return false;
    goes ||= /^(?:to|will|would|could|may|might)$/.test(pieces[k - 1]?.lower ?? '') && GOES.test(lower);
    if (/^(?:expect|predict|forecast|project|fear|anticipate)(?:s|e?d)?$/.test(lower)) return goes;
  }
  return false;
}

const GOES =
  /^(?:fall|drop|rise|grow|shrink|decline|increase|decrease|double|triple|halve|reach|exceed|worsen|improve|recover|vanish|disappear|dwindle|climb|slow)$/;

/** `on Friday at the latest`. */
export function isAtTheLatest(pieces: readonly Piece[], { next }: Phrase): boolean {
  return pieces[next]?.lower === 'at' && pieces[next + 1]?.lower === 'the' && pieces[next + 2]?.lower === 'latest';
}

function isDueOn(pieces: readonly Piece[], { from, preposition }: Phrase): boolean {
  return preposition === 'on' && /^(?:due|payable)$/.test(pieces[from - 1]?.lower ?? '');
}

/** `if the rent is not paid within a week`, `will run dry within a month unless …`. */
function hasCondition(pieces: readonly Piece[], { from, next }: Phrase): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 16); k--) if (/^(?:if|unless)$/.test(pieces[k]!.lower)) return true;
  return /^(?:if|unless)$/.test(pieces[next]?.lower ?? '');
}

/** `The stadium was to stand by late 2010`, `should have been paid by May`: a limit, though it is past. */
function wasDue(pieces: readonly Piece[], { from }: Phrase): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 10); k--) {
    const { lower, kind } = pieces[k]!;
    if (kind === 'mark' && lower !== '-') return false;
    const next = pieces[k + 1]?.lower ?? '';
    if (/^(?:was|were)$/.test(lower) && /^(?:to|due|supposed|meant|scheduled|obliged|required)$/.test(next))
      return true;
    if (lower === 'should' && next === 'have') return true;
  }
  return false;
}

/** `promised that they would vote before the end of June`. */
function isToldAhead(pieces: readonly Piece[], { from }: Phrase): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    if (pieces[k]!.kind === 'mark') return false;
    if (pieces[k]!.lower === 'would') return true;
  }
  return false;
}

/** `must publish it before the summit on 7 July`. */
function isOfBoundEvent(pieces: readonly Piece[], { from, preposition }: Phrase): boolean {
  if (preposition !== 'on' && preposition !== 'in') return false;
  let hasEvent = false;
  for (let k = from - 1; k >= Math.max(0, from - 8); k--) {
    if (pieces[k]!.kind === 'mark') return false;
    if (/^(?:before|ahead)$/.test(pieces[k]!.lower)) return hasEvent;
    if (EVENT.test(pieces[k]!.lower)) hasEvent = true;
  }
  return false;
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

/** In the two dozen pieces before it or the eight after it. */
function nearby(pieces: readonly Piece[], { from, next }: Phrase, words: RegExp): boolean {
  for (let k = Math.max(0, from - 24); k < Math.min(pieces.length, next + 8); k++) {
    if (words.test(pieces[k]!.lower)) return true;
  }
  return false;
}
