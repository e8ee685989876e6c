/** Tags: a clause of attribution after, inside or before what is said: `…, she said`, `…, said Orlov, the deputy minister`. */

import { namesSpeaker } from '../text/speaker-nouns.ts';
import type { SpeechVerb } from '../text/speech-verbs.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, holdsVerb, PREPOSITIONS, RELATIVES, type Segment } from './clause.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasSpeaker, placeSpeaks, startsPhrase, throughIn } from './subject.ts';
import { isAdverb, isTime, LISTENERS, OWN } from './word-classes.ts';

/** Verbs that report with a comma and no `that`: `…, the ministry added`. */
const NOT_IN_TAGS = new Set(
  `deny reject rebut refute refuse decline dispute contest accuse blame call offer demand request accept approve support oppose back
  invite welcome condemn denounce want prefer seek order instruct push press endorse show run carry publish hold criticize criticise praise dismiss
  question outline portray brief guarantee deplore hail approve favor favour thank undertake volunteer put mock ridicule regard appeal disown
  advise feel cite quote`.split(/\s+/),
);

/** `, she said on Tuesday`, `, the ministry added, …`: the words before the verb in the same segment are the speaker. */
export function insertedTag(
  view: SentenceView,
  segments: readonly Segment[],
  s: number,
  v: number,
  verb: SpeechVerb,
): Frame | undefined {
  const segment = segments[s]!;
  if (segment.before === undefined || NOT_IN_TAGS.has(verb.base)) return undefined;
  if (segment.before === ':' && segment.after === undefined) return undefined;
  let from = segment.from;
  const first = view.tokens[from]!.lower;
  if (first === 'according') return undefined;
  if (first === 'and' || first === 'as' || RELATIVES.has(first) || CONJUNCTIONS.has(first)) {
    if (segment.before !== 'quote' || first !== 'and') return undefined;
    from++;
  }
  let end = v;
  while (
    end > from &&
    (isAdverb(view.tokens[end - 1]!.lower) || /^(?:has|have|had|is|are|was|were)$/.test(view.tokens[end - 1]!.lower))
  )
    end--;
  if (end === from) return subjectOverComma(view, segments, s, v, verb);
  if (
    OWN.has(view.tokens[from]!.lower) ||
    OWN.has(view.tokens[end - 1]!.lower) ||
    isContact(view, from, end) ||
    holdsVerb(view, from, end) ||
    holdsDeed(view, from, end) ||
    end - from > 22
  )
    return undefined;
  const isQuoteTag = (segment.before === 'quote' || segment.after === 'quote') && view.quotedWords >= 4;
  if (
    !isQuoteTag &&
    (opensContent(view, v, segment) || !hasSpeaker(view, from, end) || PREPOSITIONS.has(view.tokens[from]!.lower))
  )
    return undefined;
  if (!isQuoteTag && view.tokens[v + 1]?.lower === 'it') return undefined;
  if (!isQuoteTag && verb.base === 'ask' && v + 1 < segment.to) return undefined;
  if (!isQuoteTag && firstIsDependent(view, segments) && s === 1) return undefined;
  return makeFrame(
    view,
    'speaker/tag',
    verb,
    { from, to: end },
    { from: segment.from, to: segment.to },
    throughIn(view, v, segment),
  );
}

/** `, a debt Quito never admitted`: a noun that cannot speak, and a clause about it without `that`. */
function isContact(view: SentenceView, from: number, end: number): boolean {
  const first = view.tokens[from]!.lower;
  const name = view.nameAt[end - 1];
  const isOther = name !== undefined || /^(?:he|she|they|it)$/.test(view.tokens[end - 1]!.lower);
  const start = name?.from ?? end - 1;
  if (!isOther || start <= from || !(DETERMINERS.has(first) || /^(?:something|one|much)$/.test(first))) return false;
  for (let i = from + 1; i < start; i++) {
    const { lower, text, kind } = view.tokens[i]!;
    if (kind !== 'word' || text !== lower || namesSpeaker(lower) || PREPOSITIONS.has(lower)) return false;
  }
  return start > from + 1 || !DETERMINERS.has(first);
}

/** A regular past with its object, `opened a network`, is a verb; `briefed on the matter` describes. */
function holdsDeed(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const { lower, text } = view.tokens[i]!;
    if (
      text === lower &&
      lower.endsWith('ed') &&
      lower.length > 4 &&
      (DETERMINERS.has(view.tokens[i + 1]!.lower) || CONJUNCTIONS.has(view.tokens[i + 1]!.lower))
    )
      return true;
  }
  return false;
}

/** `When Moscow complained, the ministry answered`: the comma before the clause is no tag's. */
function firstIsDependent(view: SentenceView, segments: readonly Segment[]): boolean {
  return (
    segments.length === 2 &&
    /^(?:when|after|although|though|while|before|once|as)$/.test(view.tokens[segments[0]!.from]!.lower)
  );
}

/** True where a clause of its own follows the verb in the segment: `the minister said the bridge was closed`. */
function opensContent(view: SentenceView, v: number, segment: Segment): boolean {
  for (let i = v + 1; i < segment.to; i++) {
    const { lower } = view.tokens[i]!;
    if (lower === 'that' && i > v + 2 && isNounBefore(view, i)) return false;
    if (lower === 'that' || lower === 'whether') return true;
    if (AUXILIARIES.has(lower)) return true;
  }
  const next = view.tokens[v + 1];
  if (next === undefined || v + 1 >= segment.to) return false;
  return segment.to - v > 9 && !PREPOSITIONS.has(next.lower) && !LISTENERS.has(next.lower) && !isTime(next.lower);
}

/** `talks that were overshadowed`: a relative clause, unlike `said on Monday that …`. */
function isNounBefore(view: SentenceView, i: number): boolean {
  const { lower, text, kind } = view.tokens[i - 1]!;
  return (
    kind === 'word' &&
    text === lower &&
    !isTime(lower) &&
    !LISTENERS.has(lower) &&
    !isAdverb(lower) &&
    !/^(?:statement|interview|week|month|year|night|morning|evening|afternoon|conference|letter|earlier|here)$/.test(
      lower,
    )
  );
}

/** `Lamine Keita-Diop, the treasurer, said`: the verb opens its segment and the speaker stands before the comma. */
function subjectOverComma(
  view: SentenceView,
  segments: readonly Segment[],
  s: number,
  v: number,
  verb: SpeechVerb,
): Frame | undefined {
  const segment = segments[s]!;
  if (segment.before === 'quote' || segment.before === ':' || opensContent(view, v, segment)) return undefined;
  let k = s - 1;
  const least = segments[0]!.before === 'quote' ? 0 : 1;
  if (k < least) return undefined;
  // Over names and appositions to the words that begin the speaker's phrase.
  while (k > least && isApposition(view, segments[k]!) && segments[k]!.before === ',') {
    const before = segments[k - 1]!;
    if (holdsVerb(view, before.from, before.to) && !RELATIVES.has(view.tokens[before.from]!.lower)) break;
    if (!startsPhrase(view, before.from)) break;
    k--;
  }
  const from = segments[k]!.from;
  if (!startsPhrase(view, from) || CONJUNCTIONS.has(view.tokens[from]!.lower) || OWN.has(view.tokens[from]!.lower))
    return undefined;
  if (holdsVerb(view, from, v) || !hasSpeaker(view, from, v)) return undefined;
  if (least === 1 && !holdsClause(view, segments[0]!.from, from)) return undefined;
  return makeFrame(view, 'speaker/tag', verb, { from, to: v }, { from, to: segment.to }, throughIn(view, v, segment));
}

function isApposition(view: SentenceView, { from, to }: Segment): boolean {
  return RELATIVES.has(view.tokens[from]!.lower) || !holdsVerb(view, from, to);
}

/** `…, said Orlov, the deputy minister`; `– Not yet, – noted before journalists the vice-minister`. */
export function invertedTag(
  view: SentenceView,
  segments: readonly Segment[],
  s: number,
  v: number,
  verb: SpeechVerb,
): Frame | undefined {
  const segment = segments[s]!;
  if (segment.before === undefined || segment.before === ':' || NOT_IN_TAGS.has(verb.base) === true) return undefined;
  const plural = view.tokens[v + 1]?.lower ?? '';
  const isOfSeveral =
    verb.base === 'say' &&
    /^(?:two|three|four|five|six|several|some|many|most|both|the|officials|diplomats|experts|analysts|residents|people|sources)$/.test(
      plural,
    );
  if ((verb.form === 'base' && !isOfSeveral) || verb.form === 'participle') return undefined;
  for (let i = segment.from; i < v; i++) {
    const { lower } = view.tokens[i]!;
    if (!isAdverb(lower) && !(i === v - 1 && /^(?:is|are|was|were)$/.test(lower))) return undefined;
  }
  const afterQuote = segment.before === 'quote';
  let from = view.tokens[v]!.lower.startsWith('sum') && view.tokens[v + 1]?.lower === 'up' ? v + 2 : v + 1;
  const next = view.tokens[from];
  if (next === undefined || from >= segment.to) return undefined;
  const isHeard = LISTENERS.has(next.lower) || next.lower === 'to' || next.lower === 'before';
  // `…, told reporters that …`: those told are not who tells.
  if (verb.base === 'tell' && LISTENERS.has(next.lower) && opensContent(view, v, segment)) return undefined;
  if (!startsPhrase(view, from) && next.kind !== 'number' && !/^(?:he|she|they)$/.test(next.lower)) {
    const inBody = placeSpeaks(view, from, segment.to);
    if (inBody !== undefined)
      return makeFrame(view, 'speaker/tag', verb, inBody, { from: segment.from, to: segment.to }, { isInverted: true });
    if (!afterQuote && !isHeard) return undefined;
    from = phraseAfter(view, from, segment.to);
    if (from < 0) return undefined;
  }
  if (next.lower === 'that' || (OWN.has(next.lower) && !isHeard)) return undefined;
  const tellsTo = afterQuote && view.tokens.slice(from, segment.to).some(({ lower }) => lower === 'to');
  if (verb.base === 'tell' && !isHeard && !tellsTo) return undefined;
  if (!afterQuote) {
    if (verb.act === 'position' && !/^(?:promise|vow|pledge|insist|agree)$/.test(verb.base)) return undefined;
    if (
      !segments
        .slice(0, segment.after === ',' ? segments.length : s)
        .some(({ from, to }) => !RELATIVES.has(view.tokens[from]!.lower) && holdsClause(view, from, to))
    )
      return undefined;
    if (holdsVerb(view, from, segment.to) || !hasSpeaker(view, from, segment.to)) return undefined;
  }
  const to = isOfSeveral && verb.form === 'base' ? segment.to : endOfInverted(segments, s);
  return makeFrame(
    view,
    'speaker/tag',
    verb,
    { from, to },
    { from: segment.from, to },
    {
      isInverted: true,
      ...throughIn(view, v, { ...segment, to }),
    },
  );
}

/** Appositions after an inverted speaker belong to her: `said Astrid Nyberg, chief of the bureau, on Monday`. */
function endOfInverted(segments: readonly Segment[], s: number): number {
  const next = segments[s + 1];
  if (segments[s]!.after === ',' && next !== undefined && next.after !== 'quote' && s + 2 >= segments.length)
    return next.to;
  return segments[s]!.to;
}

/** The first words after circumstances that can begin a speaker: `noted [before reporters in Varna] the mayor …`. */
export function phraseAfter(view: SentenceView, from: number, to: number): number {
  const determiner = from;
  for (let i = determiner; i < to; i++) {
    const { lower } = view.tokens[i]!;
    const before = view.tokens[i - 1]!.lower;
    if (PREPOSITIONS.has(before) || before === 'to') continue;
    if (lower === 'the' || lower === 'a' || lower === 'an' || view.nameAt[i]?.party.what === 'person') return i;
  }
  return -1;
}

/** True where the words hold a clause to which a tag could belong, rather than a bare phrase. */
export function holdsClause(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, kind, text } = view.tokens[i]!;
    if (view.isQuoted[i]) return true;
    if (kind !== 'word' || view.nameAt[i] !== undefined) continue;
    if (AUXILIARIES.has(lower) || holdsVerb(view, i, i + 1)) return true;
    if (
      i > from &&
      text === lower &&
      (lower.endsWith('ed') || (/[^s]s$/.test(lower) && !namesSpeaker(lower) && i > from + 1))
    )
      return true;
  }
  return false;
}
