/** A main clause that reports: `Orlov said that …`, `Tehran insists on …`, `The navy, which …, denied …`. */

import { namesSpeaker } from '../text/speaker-nouns.ts';
import { isOnlyInTags, type SpeechVerb, speechVerb } from '../text/speech-verbs.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, holdsVerb, PREPOSITIONS, RELATIVES, type Segment } from './clause.ts';
import { opensClause } from './finite-verb.ts';
import type { Frame, Words } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { mediumIn } from './medium.ts';
import { afterOpening } from './opening.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasSpeaker, headSpeaks, throughIn } from './subject.ts';
import { holdsClause } from './tags.ts';
import { isAdverb, LISTENERS, OWN } from './word-classes.ts';

/** `Orlov said that …`, `Tehran insists on …`, `The navy, which …, denied …`. */
export function mainClause(
  view: SentenceView,
  segments: readonly Segment[],
  s: number,
  v: number,
  verb: SpeechVerb,
): Frame | undefined {
  const { tokens } = view;
  if (isOnlyInTags(verb.base)) return undefined;
  const joined = ownClause(view, segments, s, v);
  if (joined !== undefined && verb.act !== 'say' && verb.act !== 'write') return undefined;
  const start = joined ?? clauseStart(segments, s);
  if (s > 0 && /^(?:which|who|whose|whom|where)$/.test(tokens[segments[s]!.from]!.lower)) return undefined;
  let from = start;
  if (/^(?:and|but|yet|still)$/.test(tokens[from]!.lower)) from++;
  from = afterOpening(view, segments, from, v);
  if (from >= v) return undefined;
  const first = tokens[from]!.lower;
  if (OWN.has(first) || RELATIVES.has(first) || (CONJUNCTIONS.has(first) && first !== 'since')) return undefined;
  let end = v;
  while (
    end > from &&
    (isAdverb(tokens[end - 1]!.lower) ||
      AUXILIARIES.has(tokens[end - 1]!.lower) ||
      tokens[end - 1]!.lower === 'not' ||
      (verb.base === 'believe' && /^(?:less|more|equally|rather|far|even)$/.test(tokens[end - 1]!.lower)))
  )
    end--;
  // `a lawyer who has advised them, thinks`: the verb is the relative clause's.
  if (/^(?:who|which|whom)$/.test(tokens[end - 1]?.lower ?? '')) return undefined;
  if (tokens[end - 1]?.lower === 'they' && end - 1 > from) end--;
  // `The rumor of a new loan she considers a joke.`
  if (/^(?:he|she)$/.test(tokens[end - 1]?.lower ?? '') && end - 1 > from && isObjectFirst(view, from, end - 1, verb))
    return makeFrame(view, 'speaker/indirect', verb, { from: end - 1, to: end }, { from: end - 1, to: v + 1 });
  if (/^(?:and|but)$/.test(tokens[end - 1]?.lower ?? '') && end - 1 > from) end = firstVerb(view, from, end - 1);
  if (end <= from || otherVerb(view, from, end)) return undefined;
  if (isSecondClause(view, from, end)) return undefined;
  if (/^(?:i|we|you)$/.test(tokens[end - 1]!.lower) || !headSpeaks(view, from, end)) return undefined;
  if (
    verb.needsClause &&
    !clauseFollows(view, v) &&
    !takesObject(view, v, verb) &&
    !(verb.base === 'report' && mediumIn(view, { from, to: end }) !== undefined)
  )
    return undefined;
  if (isReducedRelative(view, segments, s, v)) return undefined;
  if (verb.base === 'tell' && !tellsSomebody(view, v)) return undefined;
  if (verb.base === 'ask' && asksForNoName(view, v)) return undefined;
  // `wants to know`: asks.
  if (verb.base === 'want' && tokens[v + 1]?.lower === 'to' && tokens[v + 2]?.lower === 'know') return undefined;
  if (
    verb.base === 'call' &&
    /^(?:me|us|him|them|her|off|up|in|an?|twice|again|back|elections?)$/.test(tokens[v + 1]?.lower ?? '')
  )
    return undefined;
  const said = tokens[v + 1]?.lower ?? '';
  // `said no` refuses, `said no ship had sailed` reports.
  const isBareNo =
    said === 'no' &&
    (tokens[v + 2] === undefined || tokens[v + 2]!.kind === 'mark' || /^(?:to|more)$/.test(tokens[v + 2]!.lower));
  if (verb.base === 'say' && (/^(?:little|nothing|so)$/.test(said) || isBareNo)) return undefined;
  if (
    /^(?:publish|issue|broadcast|air|carry|post|write)$/.test(verb.base) &&
    verb.form !== 's' &&
    PREPOSITIONS.has(tokens[v + 1]?.lower ?? '') &&
    segments[s]!.before === undefined
  )
    return undefined;
  // `published a letter that bears its seal`: a thing, and a clause about it.
  if (/^(?:publish|issue|broadcast|air|carry|run|post)$/.test(verb.base) && isOfThing(view, v)) return undefined;
  // What a court decides has happened.
  if (COURT_ACTS.has(verb.base) && isCourt(view, from, end)) return undefined;
  if (/^(?:disagree|differ|dissent|concur)$/.test(verb.base) && verb.form === 'base') return undefined;
  if (verb.base === 'find' && !findsThat(view, v)) return undefined;
  const isForeseen = /^(?:warn|caution|argue|predict|forecast|conclude)$/.test(verb.base);
  if (first === 'it' && !/^(?:say|deny|position)$/.test(verb.act) && !isForeseen) return undefined;
  const cited = verb.act === 'cite' ? citedWords(view, v) : undefined;
  if (verb.act === 'cite' && cited === undefined) return undefined;
  const isDenied =
    verb.act === 'deny' ||
    /\bnot\b|n't/.test(
      tokens
        .slice(end, v)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const thatAt = tokens[v + 1]?.lower === 'that' ? v + 2 : v + 1;
  return makeFrame(
    view,
    verb.act === 'position' || verb.act === 'deny' ? 'speaker/position' : 'speaker/indirect',
    verb,
    { from, to: end },
    { from, to: thatAt },
    {
      isDenied,
      cited,
      ...throughIn(view, v, segments[s]!),
    },
  );
}

/** `Dam row deepens as Turkey refuses`: what the first clause tells is nobody's in the second. */
function isSecondClause(view: SentenceView, from: number, end: number): boolean {
  const { tokens } = view;
  if (tokens.slice(from, end).some(({ kind, lower }) => kind === 'mark' || RELATIVES.has(lower))) return false;
  for (let k = from + 2; k + 1 < end; k++) {
    if (!/^(?:as|after|while|when)$/.test(tokens[k]!.lower)) continue;
    if (/^(?:such|well|known|described|seen|same)$/.test(tokens[k - 1]!.lower)) continue;
    const name = view.nameAt[k + 1];
    const isName = name !== undefined && name.from === k + 1 && name.to === end;
    if (isName || (holdsClause(view, from, k) && hasSpeaker(view, k + 1, end))) return true;
  }
  return false;
}

function isOfThing({ tokens, isQuoted }: SentenceView, v: number): boolean {
  if (!DETERMINERS.has(tokens[v + 1]?.lower ?? '') && tokens[v + 1]?.kind !== 'number') return false;
  for (let i = v + 2; i < Math.min(tokens.length, v + 12); i++) {
    if (isQuoted[i] || tokens[i]!.text === ':') return false;
    if (/^(?:saying|claiming|alleging|stating|showing|how)$/.test(tokens[i]!.lower)) return false;
  }
  return true;
}

const COURT_ACTS = new Set('rule refuse order reject approve accept dismiss exclude instruct'.split(' '));

function isCourt({ tokens }: SentenceView, from: number, to: number): boolean {
  let head = from;
  while (head + 1 < to && !PREPOSITIONS.has(tokens[head + 1]!.lower)) head++;
  return /^(?:court|tribunal)$/.test(tokens[head]!.lower);
}

/** `cited two officials as saying`: whom; undefined where a thing is cited. */
function citedWords(view: SentenceView, v: number): Words | undefined {
  const limit = Math.min(view.tokens.length, v + 25);
  for (let i = v + 2; i < limit; i++) {
    const { lower, text } = view.tokens[i]!;
    if (lower === 'as' && /ing$/.test(view.tokens[i + 1]?.lower ?? '')) return { from: v + 1, to: i };
    // `quotes an unnamed officer: the guard was alerted`
    if (text === ':') return hasSpeaker(view, v + 1, i) ? { from: v + 1, to: i } : undefined;
    if (text === ',') break;
  }
  return undefined;
}

/** The object opens the clause and holds no verb or second comma: what she judges stands before her. */
function isObjectFirst(view: SentenceView, from: number, to: number, { base }: SpeechVerb): boolean {
  return (
    /^(?:consider|call|regard|dismiss|describe|find|think|reject|judge|believe|suspect|deny|doubt|exclude)$/.test(
      base,
    ) &&
    DETERMINERS.has(view.tokens[from]!.lower) &&
    !otherVerb(view, from, to) &&
    !view.tokens
      .slice(from, to)
      .some(({ text, lower }) => text === ',' || RELATIVES.has(lower) || CONJUNCTIONS.has(lower))
  );
}

/** `The tunnel, designed in 1987, will link …`: the participle is set between commas and the sentence's verb comes after. */
function isReducedRelative(view: SentenceView, segments: readonly Segment[], s: number, v: number): boolean {
  const segment = segments[s]!;
  const next = segments[s + 1];
  if (segment.before !== ',' || segment.after !== ',' || next === undefined) return false;
  for (let i = segment.from; i < v; i++)
    if (!isAdverb(view.tokens[i]!.lower) && view.tokens[i]!.lower !== 'first') return false;
  return AUXILIARIES.has(view.tokens[next.from]!.lower) || holdsVerb(view, next.from, next.from + 1);
}

/** `Boats remain impounded, and Caricom says …`: where a clause joined to one before it has a subject of its own, its place. */
function ownClause(view: SentenceView, segments: readonly Segment[], s: number, v: number): number | undefined {
  const { from, before } = segments[s]!;
  if (s === 0 || before !== ',' || !/^(?:and|but|while|whereas)$/.test(view.tokens[from]!.lower)) return undefined;
  if (v - from < 2 || !hasSpeaker(view, from + 1, v)) return undefined;
  const { from: earlier, to } = segments[s - 1]!;
  return !RELATIVES.has(view.tokens[earlier]!.lower) && holdsClause(view, earlier, to) ? from + 1 : undefined;
}

/** The first word of the clause that a segment belongs to: after a colon, semicolon or dash, else the sentence's first. */
function clauseStart(segments: readonly Segment[], s: number): number {
  let k = s;
  while (k > 0) {
    const { before } = segments[k]!;
    if (before === ':' || before === ';' || before === '–' || before === '—' || before === '-' || before === 'quote')
      break;
    k--;
  }
  return segments[k]!.from;
}

/** `Nordvind declined to comment but said …`: the subject ends where the first of the two verbs stands. */
function firstVerb(view: SentenceView, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { lower, text, kind } = view.tokens[i]!;
    if (kind !== 'word' || view.nameAt[i] !== undefined || text !== lower) continue;
    if (
      AUXILIARIES.has(lower) ||
      holdsVerb(view, i, i + 1) ||
      (lower.endsWith('ed') && lower.length > 4) ||
      speechVerb(lower)?.form === 's'
    )
      return i;
  }
  return to;
}

/** True where the words before the verb hold another one that would be the clause's: commas enclose what is set aside. */
function otherVerb(view: SentenceView, from: number, to: number): boolean {
  let relative = false;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const { lower, text, kind } = view.tokens[i]!;
    if (kind === 'mark') {
      if (text === ',') {
        relative = false;
        depth++;
      }
      continue;
    }
    if (RELATIVES.has(lower) || (i > from && (lower === 'i' || lower === 'we'))) relative = true;
    if (relative) continue;
    if (AUXILIARIES.has(lower) && depth % 2 === 0) return true;
    if (
      depth % 2 === 0 &&
      view.nameAt[i] === undefined &&
      i > from &&
      text === lower &&
      holdsVerb(view, i, i + 1) &&
      !/^(?:held|seen|known|led|written|given|taken|made|based|born|elected)$/.test(lower)
    )
      return true;
  }
  return false;
}

/** `offered to send a pilot`, `expects the talks to drag on`, `doubts it`: stances without a clause of their own. */
function takesObject(view: SentenceView, v: number, { base }: SpeechVerb): boolean {
  const next = view.tokens[v + 1];
  if (next === undefined) return false;
  if (base === 'offer')
    return next.lower === 'to' || next.kind === 'number' || DETERMINERS.has(next.lower) || /^[$€£¥]/.test(next.text);
  if (
    base === 'expect' &&
    (DETERMINERS.has(next.lower) || next.lower === 'no') &&
    view.nameAt[v - 1] === undefined &&
    view.tokens[v - 1]?.text === ','
  )
    return true;
  if (base === 'expect') return view.tokens.slice(v + 2, v + 14).some(({ lower }) => lower === 'to');
  if (base === 'fear') return DETERMINERS.has(next.lower);
  if (base === 'describe') return next.lower.endsWith('ing');
  return base === 'doubt' && /^(?:it|this|that)$/.test(next.lower);
}

function clauseFollows(view: SentenceView, v: number): boolean {
  const { tokens } = view;
  const limit = Math.min(tokens.length, v + 12);
  if (/^(?:for|over|about|against|with|among|between)$/.test(tokens[v + 1]?.lower ?? '')) return false;
  for (let i = v + 1; i < limit; i++) {
    const { lower, text } = tokens[i]!;
    if (
      view.isQuoted[i] ||
      text === ':' ||
      lower === 'that' ||
      lower === 'whether' ||
      lower === 'how' ||
      lower === 'why'
    )
      return true;
  }
  return holdsVerb(view, v + 1, Math.min(tokens.length, v + 16)) && opensClause(view, v + 1);
}

/** `found that …`, `found in a study of the lock that …`. */
function findsThat({ tokens }: SentenceView, v: number): boolean {
  if (tokens[v + 1]?.lower === 'that') return true;
  if (!/^(?:in|on|after|by|from)$/.test(tokens[v + 1]?.lower ?? '')) return false;
  for (let i = v + 2; i < Math.min(tokens.length, v + 12) && tokens[i]!.kind !== 'mark'; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'that') return true;
    // `found in a drawer the key that opened it`: a thing.
    if (DETERMINERS.has(lower) && !PREPOSITIONS.has(tokens[i - 1]!.lower)) return false;
  }
  return false;
}

/** `asked to stay anonymous`: says nothing of the matter. */
function asksForNoName({ tokens }: SentenceView, v: number): boolean {
  return tokens
    .slice(v + 1, v + 7)
    .some(({ lower }) => /^(?:named|unnamed|anonymous|anonymity|identified|nameless)$/.test(lower));
}

function tellsSomebody(view: SentenceView, v: number): boolean {
  const next = view.tokens[v + 1]?.lower ?? '';
  if (next === 'it' && view.tokens[v + 2]?.lower !== 'that') return false;
  return (next !== 'a' && next !== 'another' && next !== 'different') || tellsHearers(view, v);
}

/** `told a rally of dockers that …`, `told a crowd in Gyumri that …`, not `told a lie`. */
function tellsHearers({ tokens }: SentenceView, v: number): boolean {
  let hears = false;
  for (let i = v + 2; i < Math.min(tokens.length, v + 13) && tokens[i]!.kind !== 'mark'; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'that') return hears;
    hears ||=
      namesSpeaker(lower) ||
      LISTENERS.has(lower) ||
      /^(?:audience|rally|crowd|conference|congress|briefing|hearing|meeting|gathering|assembly|seminar|forum|handful|dozen)$/.test(
        lower,
      );
  }
  return false;
}
