/** What opens a sentence before the subject of its main clause: times, places, asides, somebody addressed. */

import { EXPERTS, OFFICIALS } from '../text/speaker-nouns.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, type Segment } from './clause.ts';
import type { SentenceView } from './sentence-view.ts';
import { headSpeaks, placeSpeaks, startsPhrase } from './subject.ts';
import { isAdverb, isTime, PRONOUNS } from './word-classes.ts';

/** Over what opens a sentence before its subject: `On Tuesday, `, `In London the `, `Asked whether …, `, `Meanwhile, `. */
export function afterOpening(view: SentenceView, segments: readonly Segment[], from: number, v: number): number {
  let at = from;
  while (at < v && view.tokens[at]!.kind === 'number' && at < 3) at++;
  for (const segment of segments) {
    if (segment.from < at || segment.to > v) continue;
    const first = view.tokens[segment.from]!.lower;
    const isOpening =
      // `Professor, the Kazakh side says …`
      (segment.from === 0 &&
        segment.to === 1 &&
        (OFFICIALS.has(first) ||
          EXPERTS.has(first) ||
          /^(?:recall|sir|madam|madame|ma'am|excellency|gentlemen)$/.test(first))) ||
      PREPOSITIONS.has(first) ||
      isTime(first) ||
      CONJUNCTIONS.has(first) ||
      isAdverb(first) ||
      first === 'asked' ||
      opensTime(view, segment) ||
      (first.endsWith('ing') && isFollowedByObject(view, segment.from)) ||
      /^(?:however|meanwhile|moreover|besides|in|also|according|no|then|now|thus|hence|at|yet|finally|today)$/.test(
        first,
      );
    if (segment.from === at && isOpening && segment.after === ',') {
      const next = segments[segments.indexOf(segment) + 1];
      // `Last week the daily Lake Mirror, quoting a source, wrote`
      const over = afterTime(view, at, segment.to);
      const aside = next === undefined ? '' : tokenAt(view, next.from);
      if (over > at && /ing$|^(?:who|which|whose)$/.test(aside) && headSpeaks(view, over, segment.to)) return over;
      if (next === undefined || next.from > v) break;
      at = next.from;
    } else {
      break;
    }
  }
  at = afterTime(view, at, v);
  const { lower } = view.tokens[at]!;
  if (lower === 'in' && view.tokens[v - 1]?.lower === 'they' && v - 1 > at + 1) {
    const place = view.nameAt[v - 2];
    return place !== undefined && place.to === v - 1 ? place.from : (placeSpeaks(view, at, v - 1)?.from ?? v);
  }
  if (PREPOSITIONS.has(lower) || isTime(lower) || isAdverb(lower)) {
    for (let i = at + 1; i < v; i++) {
      const word = view.tokens[i]!.lower;
      const before = view.tokens[i - 1]!.lower;
      if (PREPOSITIONS.has(before)) continue;
      if (DETERMINERS.has(word) || PRONOUNS.has(word) || view.nameAt[i] !== undefined) return i;
    }
    // `In the headquarters assure that …`, `At the same time in Bamako deny …`
    const near = view.nameAt[v - 1];
    if (near !== undefined && view.tokens[near.from - 1]?.lower === 'in') return near.from;
    const body = placeSpeaks(view, at, v);
    return body?.from ?? v;
  }
  return at;
}

function tokenAt({ tokens }: SentenceView, i: number): string {
  return tokens[i]?.lower ?? '';
}

/** Over a time that opens a clause without a comma: `The next morning the company …`, `Two weeks later Moscow …`, `A day earlier he …`. */
function afterTime(view: SentenceView, from: number, v: number): number {
  for (let i = from; i < Math.min(v, from + 4); i++) {
    const { lower, kind } = view.tokens[i]!;
    if (!TIME_UNIT.test(lower)) {
      if (kind === 'number' || DETERMINERS.has(lower) || TIME_ORDER.test(lower)) continue;
      return from;
    }
    // `Four months after Oslo promised it, …`: a clause of time.
    if (/^(?:after|before|since)$/.test(view.tokens[i + 1]?.lower ?? '')) return from;
    const to = /^(?:later|earlier|ago)$/.test(view.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    return to < v && (startsPhrase(view, to) || PRONOUNS.has(view.tokens[to]!.lower)) ? to : from;
  }
  return from;
}

/** `A day after the talk was recorded`, `Three weeks before the vote`: a clause of time. */
function opensTime({ tokens }: SentenceView, { from, to }: Segment): boolean {
  for (let i = from + 1; i + 1 < Math.min(to, from + 4); i++)
    if (TIME_UNIT.test(tokens[i]!.lower)) return /^(?:after|before|since)$/.test(tokens[i + 1]!.lower);
  return false;
}

const TIME_UNIT =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|morning|afternoon|evening|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$/;
const TIME_ORDER = /^(?:next|following|same|previous|last|past|first|second|few|late|early|very)$/;

/** `Speaking in Ruse`, `Citing the treaty`; not `Leading researcher`. */
function isFollowedByObject(view: SentenceView, i: number): boolean {
  const next = view.tokens[i + 1]?.lower ?? '';
  return PREPOSITIONS.has(next) || DETERMINERS.has(next) || view.nameAt[i + 1] !== undefined;
}
