/** Where a passage may stand that was changed a little since, between what stood around it. */
import type { Anchor } from '../../model/index.ts';
import type { Span } from '../reading.ts';
import { CONTEXT } from './context.ts';
import { distanceWithin } from './distance-within.ts';
import { type NearPlace, nearPlaces } from './near-places.ts';

/** The share of a text that may have changed. */
const MOST_CHANGED = 0.2;

/** Longer passages are compared word for word only. */
const LONGEST_COMPARED = 10_000;
/** More pairs of places than this around one passage mean that many fit; of long passages fewer are compared. */
const MOST_PAIRS = 64;
const MOST_WORK = 2 ** 26;

export interface ChangedPlace extends Span {
  /** In the words themselves. */
  readonly errors: number;
}

/**
 * Each pair of places at which the prefix ends and the suffix begins, both nearly as they were, with nearly the words
 * and just the figures between them; else why that cannot be told. None where a side was not written down.
 */
export function changedPlaces(
  text: string,
  { exact, prefix, suffix }: NonNullable<Anchor['quote']>,
): ChangedPlace[] | 'too-long' | 'several' {
  if (prefix === undefined || suffix === undefined) return [];
  if (exact.length > LONGEST_COMPARED) return 'too-long';
  const most = Math.floor(exact.length * MOST_CHANGED);
  const starts = besideOf(prefix, text, 'ends');
  const ends = besideOf(suffix, text, 'starts');
  const figures = figuresIn(exact);
  const mostPairs = Math.min(MOST_PAIRS, Math.max(1, Math.floor(MOST_WORK / (exact.length * (2 * most + 1)))));
  const places: ChangedPlace[] = [];
  let pairs = 0;
  let first = 0;
  for (const { at: start } of starts) {
    while (first < ends.length && ends[first]!.at < start + exact.length - most) first++;
    for (let e = first; e < ends.length && ends[e]!.at <= start + exact.length + most; e++) {
      const end = ends[e]!.at;
      if (end <= start) continue;
      if (++pairs > mostPairs) return 'several';
      const words = text.slice(start, end);
      if (figuresIn(words) !== figures) continue;
      const errors = distanceWithin(exact, words, most);
      if (errors !== undefined) places.push({ start, end, errors });
    }
  }
  return places;
}

/** A line of a list differs from the next by a figure alone: with another figure it is another statement. */
function figuresIn(words: string): string {
  return (words.match(/\p{N}+/gu) ?? []).join(' ');
}

/** A side that was cut short by the text's edge must stand at that edge, unchanged. */
function besideOf(side: string, text: string, where: 'ends' | 'starts'): readonly NearPlace[] {
  if (side.length >= CONTEXT - 1) {
    const nearest = where === 'ends' ? side.slice(-CONTEXT) : side.slice(0, CONTEXT);
    return nearPlaces(nearest, text, Math.floor(nearest.length * MOST_CHANGED), where);
  }
  const isThere = where === 'ends' ? text.startsWith(side) : text.endsWith(side);
  if (!isThere) return [];
  return [{ at: where === 'ends' ? side.length : text.length - side.length, errors: 0 }];
}
