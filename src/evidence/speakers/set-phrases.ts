/** Attribution by set phrases: `as Orlov explained`, `this was stated by …`, `it is said in its letter`, `calling it “…”`, a name at a colon. */

import { BODIES, namesSpeaker } from '../text/speaker-nouns.ts';
import { type SpeechVerb, speechVerb } from '../text/speech-verbs.ts';
import { AUXILIARIES, holdsVerb, isCapital, type Segment } from './clause.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasSpeaker, headSpeaks, startsPhrase } from './subject.ts';
import { phraseAfter } from './tags.ts';
import { OWN } from './word-classes.ts';

/** `…, it is said in its letter`: the sentence's own subject speaks, or the body whose message it is. */
export function saidInMessage(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  const segment = segments.find(
    ({ from }, s) =>
      s > 0 && view.tokens[from]!.lower === 'it' && /^(?:is|was)$/.test(view.tokens[from + 1]?.lower ?? ''),
  );
  if (segment === undefined) return undefined;
  const verb = speechVerb(view.tokens[segment.from + 2]?.lower ?? '');
  if (verb === undefined || !/^(?:in|on|by)$/.test(view.tokens[segment.from + 3]?.lower ?? '')) return undefined;
  const of = view.tokens.slice(segment.from, segment.to).findIndex(({ lower }) => lower === 'of' || lower === 'by');
  if (of > 0) return makeFrame(view, 'speaker/tag', verb, { from: segment.from + of + 1, to: segment.to }, segment);
  let from = 0;
  while (from < segment.from && view.tokens[from]!.kind !== 'word') from++;
  let to = from;
  while (to < segment.from && !AUXILIARIES.has(view.tokens[to]!.lower)) to++;
  return to < segment.from && hasSpeaker(view, from, to)
    ? makeFrame(view, 'speaker/tag', verb, { from, to }, segment)
    : undefined;
}

/** `About this reports the agency Sahel-Press`: the order of machine translation. */
export function aboutThis(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  const first = segments[0];
  if (
    first === undefined ||
    view.tokens[first.from]!.lower !== 'about' ||
    !/^(?:this|it|that)$/.test(view.tokens[first.from + 1]?.lower ?? '')
  )
    return undefined;
  for (let v = first.from + 2; v < Math.min(first.to - 1, first.from + 5); v++) {
    const verb = speechVerb(view.tokens[v]!.lower);
    const from = verb === undefined ? -1 : startsPhrase(view, v + 1) ? v + 1 : phraseAfter(view, v + 2, first.to);
    if (verb !== undefined && from > v)
      return makeFrame(view, 'speaker/indirect', verb, { from, to: first.to }, first, { isInverted: true });
  }
  return undefined;
}

/** `In Skopje, in turn, stated that …`: a capital or body speaks through the place, without a subject, in the order of machine translation. */
export function statedIn(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  const first = segments[0];
  if (first === undefined || !/^(?:in|at|from)$/.test(view.tokens[first.from]!.lower)) return undefined;
  const isAside = ({ from, to }: Segment) =>
    to - from <= 3 && /^(?:in|for|also|meanwhile|again)$/.test(view.tokens[from]!.lower);
  const after = segments.slice(1, 3).find((segment) => !isAside(segment));
  const spread = first.after === ',' && after !== undefined && after.before === ',' ? after.from : -1;
  let v = spread;
  for (let i = first.from + 2; v < 0 && i < Math.min(first.to, first.from + 8); i++)
    if (speechVerb(view.tokens[i]!.lower)?.form === 'past' && view.nameAt[i] === undefined) v = i;
  const verb = v < 0 ? undefined : speechVerb(view.tokens[v]!.lower);
  if (verb === undefined || verb.form === 'ing' || view.tokens[v + 1]?.lower !== 'that') return undefined;
  let to = Math.min(first.to, v);
  while (to > first.from + 1 && /^(?:also|then|again|later|already)$/.test(view.tokens[to - 1]!.lower)) to--;
  let from = first.from + 1;
  if (view.tokens[from]?.lower === 'the') from++;
  const name = view.nameAt[from];
  const isPlace = name !== undefined && name.to === to && name.party.what !== 'person';
  const isBody = view.tokens.slice(from, to).some(({ lower }) => BODIES.has(lower));
  if (from >= to || !(isPlace || isBody)) return undefined;
  return makeFrame(view, 'speaker/indirect', verb, { from, to }, { from: first.from, to: v + 2 }, { isInverted: true });
}

/** `This was reported by the press service`, `…, this was stated by the minister`. */
export function saidBy(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  for (const segment of [segments[0], segments.at(-1)]) {
    if (segment === undefined || !/^(?:this|it|that|which)$/.test(view.tokens[segment.from]!.lower)) continue;
    for (let i = segment.from + 1; i < Math.min(segment.to - 2, segment.from + 5); i++) {
      const verb = speechVerb(view.tokens[i]!.lower);
      if (verb === undefined || verb.form === 'ing' || !/^(?:was|is|been|were)$/.test(view.tokens[i - 1]!.lower))
        continue;
      if (view.tokens[i + 1]!.lower !== 'by') continue;
      return makeFrame(view, 'speaker/tag', verb, { from: i + 2, to: segment.to }, segment);
    }
  }
  return undefined;
}

/** `Keita was cooler, calling the loan “a costly gift”`: partly her words, so hers. */
export function calling(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  if (view.quotedWords === 0) return undefined;
  for (const [s, { from }] of segments.entries()) {
    const verb = speechVerb(view.tokens[from]!.lower);
    if (s === 0 || verb?.form !== 'ing') continue;
    const start = segments[0]!.from;
    let to = start;
    while (
      to < from &&
      !AUXILIARIES.has(view.tokens[to]!.lower) &&
      !holdsVerb(view, to, to + 1) &&
      view.tokens[to]!.text !== ','
    )
      to++;
    if (to > start && headSpeaks(view, start, to))
      return makeFrame(view, 'speaker/indirect', verb, { from: start, to }, { from: start, to });
  }
  return undefined;
}

const AS_VERBS = new Set(
  'say note explain put report write point add stress emphasize emphasise underline state tell inform believe confirm announce mention recall remark observe specify clarify argue warn insist acknowledge admit declare assure show'.split(
    ' ',
  ),
);

function putIt(view: SentenceView, v: number): SpeechVerb | undefined {
  return view.tokens[v + 1]?.lower === 'it'
    ? { base: 'put', act: 'say', form: 'past', isAlsoNoun: false, needsClause: false }
    : undefined;
}

/** `as Orlova explained`, `as the ministry put it`, `as noted by the bank`. */
export function asExplained(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  for (const segment of segments) {
    if (view.tokens[segment.from]!.lower !== 'as' || segment.to - segment.from < 3 || segment.to - segment.from > 24)
      continue;
    const last = segment.to - 1;
    for (let v = segment.from + 1; v <= last; v++) {
      const verb =
        view.tokens[v]!.lower === 'put' || view.tokens[v]!.lower === 'puts'
          ? putIt(view, v)
          : speechVerb(view.tokens[v]!.lower);
      if (
        verb === undefined ||
        !AS_VERBS.has(verb.base) ||
        (verb.form !== 'past' && verb.form !== 's' && verb.form !== 'base')
      )
        continue;
      if (v + 1 <= last && view.tokens[v + 1]!.lower === 'by' && v === segment.from + 1) {
        return makeFrame(view, 'speaker/as-explained', verb, { from: v + 2, to: segment.to }, segment);
      }
      if (v === segment.from + 1) {
        const from = startsPhrase(view, v + 1) ? v + 1 : phraseAfter(view, v + 2, segment.to);
        if (from < 0) continue;
        return makeFrame(view, 'speaker/as-explained', verb, { from, to: segment.to }, segment, {
          isInverted: true,
        });
      }
      if (verb.form === 'base' && !/(?:s|media|people|police|press)$/.test(view.tokens[v - 1]!.lower)) continue;
      if (/^(?:argue|warn|insist)$/.test(verb.base) && segment.from === 0 && v === last) continue;
      if (
        OWN.has(view.tokens[segment.from + 1]!.lower) ||
        holdsVerb(view, segment.from + 1, v) ||
        !hasSpeaker(view, segment.from + 1, v)
      )
        continue;
      return makeFrame(view, 'speaker/as-explained', verb, { from: segment.from + 1, to: v }, segment);
    }
  }
  return undefined;
}

/** `Melkonyan: the gate was open`, `Danube Today, citing three sailors: six tugs left`. */
export function beforeColon(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  const isClock = ({ from, to }: Segment) => to - from === 1 && view.tokens[from]!.kind === 'number';
  const first = segments.find((segment) => !isClock(segment));
  if (first === undefined || first.after !== ':' || first === segments.at(-1)) return undefined;
  let { from } = first;
  while (from < first.to && view.tokens[from]!.kind === 'number') from++;
  if (first.to - from > 9 || from >= first.to) return undefined;
  const name = view.nameAt[from];
  const isName =
    name !== undefined && (name.party.what === 'person' || name.party.what === 'state') && name.to === first.to;
  const cites = view.tokens
    .slice(from, first.to)
    .findIndex(({ lower }) => lower === 'with' || lower === 'citing' || lower === 'referring');
  const isOffice =
    first.to - from <= 3 &&
    !/^notes?$/.test(view.tokens[first.to - 1]!.lower) &&
    view.tokens.slice(from, first.to).some(({ lower }) => namesSpeaker(lower)) &&
    view.tokens
      .slice(from, first.to)
      .every(({ lower }, k) => namesSpeaker(lower) || view.nameAt[from + k] !== undefined || isCapital(view, from + k));
  if (!isName && !isOffice && cites < 1) return undefined;
  const to = cites > 0 ? from + cites : first.to;
  return makeFrame(view, 'speaker/colon', undefined, { from, to }, { from, to });
}

/** `Lock to stay shut until spring: ministry`, as headlines have it. */
export function afterColon(view: SentenceView, segments: readonly Segment[]): Frame | undefined {
  const last = segments.at(-1);
  if (
    last === undefined ||
    segments.length < 2 ||
    !/^[:–—-]$/.test(last.before ?? '') ||
    last.to !== view.tokens.length
  )
    return undefined;
  const isSpeaker =
    last.to - last.from <= 4 &&
    !holdsVerb(view, last.from, last.to) &&
    view.tokens
      .slice(last.from, last.to)
      .every(
        ({ lower, kind }, k) => kind === 'word' && (namesSpeaker(lower) || view.nameAt[last.from + k] !== undefined),
      );
  return isSpeaker ? makeFrame(view, 'speaker/colon', undefined, last, last) : undefined;
}
