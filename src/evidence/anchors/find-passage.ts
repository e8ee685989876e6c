/**
 * From an anchor back to its passage. A passage is found, or it is an orphan; never is an anchor moved to other words in
 * silence. In this order:
 *
 * 1. by position, where the text is the one that was anchored in;
 * 2. by the words, where they stand once between what stood before and behind them;
 * 3. nearly: the words unchanged, with one side as it was; or with at most a fifth of them changed and no figure, between
 *    two sides of which at most a fifth is changed. Not where the passage was visibly cut out: both sides now meet;
 * 4. where only their hash is kept, by the one stretch of the same length, from a word's edge to another, that has it.
 *
 * Two places that fit are none.
 */
import type { Anchor } from '../../model/index.ts';
import type { NormalizedText, Span } from '../reading.ts';
import { changedPlaces } from './changed-places.ts';
import { isCutOut, standsBeside, standsBetween } from './context.ts';
import { findSealed } from './find-sealed.ts';
import { hashOfText } from './hash-of-text.ts';
import { occurrences } from './occurrences.ts';

export type Passage =
  | {
      readonly found: 'position' | 'quote' | 'near' | 'hash';
      readonly at: Span;
      /** Characters of the words that were added, lost or changed. */
      readonly errors: number;
    }
  | { readonly found: undefined; readonly because: Orphaned };

/**
 * `gone`: nothing fits. `several`: more than one place does. `too-long`: it would take too long to tell.
 * `nothing-to-go-by`: the text is another one, and no words are kept.
 */
export type Orphaned = 'gone' | 'several' | 'too-long' | 'nothing-to-go-by';

/** Looks for the passage in a text that may have changed since. */
export function findPassage(text: NormalizedText, anchor: Anchor): Passage {
  const { position, quote, quoteHash, textHash } = anchor;
  if (position !== undefined && textHash === text.hash && position.start < position.end) {
    const words = text.text.slice(position.start, position.end);
    const isWhole = position.end <= text.text.length;
    const isSame = quote === undefined || quote.exact === words;
    if (isWhole && isSame && (quoteHash === undefined || quoteHash === hashOfText(words))) {
      return { found: 'position', at: { start: position.start, end: position.end }, errors: 0 };
    }
  }
  if (quote !== undefined) return findQuoted(text.text, quote);
  const length = position === undefined ? 0 : position.end - position.start;
  if (quoteHash === undefined || length <= 0) return orphan('nothing-to-go-by');
  const places = findSealed(text.text, length, quoteHash);
  if (places === 'too-long') return orphan('too-long');
  return only('hash', places);
}

function findQuoted(text: string, quote: NonNullable<Anchor['quote']>): Passage {
  const { exact } = quote;
  const between: Place[] = [];
  const beside: Place[] = [];
  for (const start of occurrences(exact, text)) {
    const place = { start, end: start + exact.length, errors: 0 };
    if (standsBetween(text, start, place.end, quote)) between.push(place);
    else if (standsBeside(text, start, place.end, quote)) beside.push(place);
    if (between.length > 1) return orphan('several');
  }
  if (between.length === 1) return only('quote', between);
  if (isCutOut(text, quote)) return orphan('gone');
  const changed = changedPlaces(text, quote);
  return typeof changed === 'string' ? orphan(changed) : only('near', [...beside, ...changed]);
}

interface Place extends Span {
  readonly errors: number;
}

/** The one place there is; several that overlap are one, read in several ways: the first with the fewest errors. */
function only(found: 'quote' | 'near' | 'hash', places: readonly Place[]): Passage {
  if (places.length === 0) return orphan('gone');
  const best = places.reduce((one, other) => (other.errors < one.errors ? other : one));
  const isElsewhere = ({ start, end }: Span) => end <= best.start || start >= best.end;
  if (places.some(isElsewhere)) return orphan('several');
  return { found, at: { start: best.start, end: best.end }, errors: best.errors };
}

function orphan(because: Orphaned): Passage {
  return { found: undefined, because };
}
