/** The voices that a sentence names, from the outermost to the one that vouches for it. */
import type { Role, Speaker } from '../reading.ts';
import { DOCUMENTS, EXPERTS, OFFICIALS, OTHERS } from '../text/speaker-nouns.ts';
import { attributedIn } from './according-to.ts';
import type { Cast } from './cast.ts';
import type { Frame, Words } from './frame.ts';
import { framesIn } from './frames.ts';
import { quotedBy, seenBy } from './handed-on.ts';
import { nested, observedBy, toldThrough } from './hearsay.ts';
import type { Named } from './named.ts';
import type { OwnVoice } from './own-voice.ts';
import { coreOf } from './phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Turn } from './turns.ts';
import { whoIs } from './who.ts';

interface Link {
  readonly at: number;
  readonly named: Named;
  readonly frame: Frame | undefined;
  readonly rule: string;
  readonly words: string;
  readonly tag: Words;
}

/** The voices in a sentence, the outermost first. */
export function linksOf(view: SentenceView, voice: OwnVoice, turn: Turn | undefined, cast: Cast, role: Role): Link[] {
  const links: Link[] = [];
  const isOwn = ({ speaker, how }: Named) =>
    bare(speaker.name) === bare(voice.speaker.name) ||
    // `Both Ministers called …` in what the Ministers issue.
    speaker.name.replace(/^(?:both|all|the two|the three) /i, '') === bare(voice.speaker.name) ||
    speaker.name === turn?.speaker.name ||
    (voice.called !== undefined &&
      (bare(speaker.name) === bare(voice.called) ||
        (how === 'words' && ` ${voice.called.toLowerCase()}`.endsWith(` ${bare(speaker.name).toLowerCase()}`)))) ||
    (voice.rule === 'speaker/issuer' && ITSELF.test(speaker.name)) ||
    // `The Ministers welcomed … They noted …`
    (how === 'pronoun' && /^the \p{Lu}\p{L}*s$/u.test(voice.speaker.name) && view.tokens[0]?.lower === 'they') ||
    (voice.rule === 'speaker/issuer' &&
      (how !== 'name' || speaker.party === undefined) &&
      ` ${voice.speaker.name.toLowerCase()} `.includes(` ${bare(speaker.name).toLowerCase()} `));
  const notOwn = (speaker: Speaker | undefined) =>
    speaker === undefined || bare(speaker.name) === bare(voice.called ?? '') ? undefined : speaker;
  const attributed = attributedIn(view);
  const frame = framesIn(view).find(
    (one) =>
      admits(one, view, turn, role) &&
      !(
        /^(?:want|offer|expect|ask|refuse|propose|agree|seek|accept|approve)$/.test(one.verb ?? '') &&
        attributed.length > 0
      ),
  );
  const inner = frame === undefined ? undefined : toldThrough(view, frame, cast);
  const around = attributed.filter(
    ({ tag, rule }) =>
      frame === undefined ||
      rule === 'speaker/citing' ||
      tag.from >= frame.tag.to ||
      tag.to <= frame.tag.from ||
      tag.from >= frame.subject.to ||
      tag.to <= frame.subject.from ||
      // `A deputy, according to the daily, told colleagues that …`
      (rule === 'speaker/according-to' && tag.from > frame.subject.from && view.tokens[tag.from - 1]?.text === ','),
  );
  if (frame !== undefined) {
    const named = turn !== undefined && isHerself(view, frame) ? undefined : whoIs(view, frame.subject, cast);
    const isHearsay =
      role === 'answer' &&
      frame.rule !== 'speaker/tag' &&
      !isToldMe(view, frame) &&
      !(
        frame.act === 'say' &&
        (view.tokens[frame.tag.to - 1]!.lower === 'that' ||
          /^(?:its|their)$/.test(view.tokens[frame.subject.from]!.lower))
      ) &&
      named?.speaker.what === 'unnamed' &&
      view.quotedWords === 0;
    if (named !== undefined && !isHearsay && !isOwn(named)) {
      const medium = quotedBy(view, frame.subject, cast) ?? notOwn(seenBy(view, frame.tag.to));
      links.push({
        at: frame.rule === 'speaker/tag' ? -1 : frame.tag.from,
        named: medium === undefined ? named : { ...named, via: [medium, ...named.via] },
        frame,
        rule: ruleOf(frame, named),
        words: frame.words,
        tag: frame.tag,
      });
      for (const one of [inner, observedBy(view, frame), inner === undefined ? nested(view, frame, cast) : undefined]) {
        if (one !== undefined && one.named.speaker.name !== named.speaker.name)
          links.push({ at: frame.tag.from + 1, frame: undefined, ...one });
      }
      if (frame.cited !== undefined) {
        const cited = whoIs(view, frame.cited, cast);
        if (cited !== undefined)
          links.push({
            at: frame.tag.from + 1,
            named: cited,
            frame: undefined,
            rule: 'speaker/citing',
            words: frame.words,
            tag: frame.tag,
          });
      }
    }
  }
  for (const { rule, subject, tag } of around) {
    const named = whoIs(view, subject, cast);
    if (named === undefined || isOwn(named) || (rule === 'speaker/citing' && isPapers(named))) continue;
    const medium =
      quotedBy(view, subject, cast) ?? (rule === 'speaker/according-to' ? notOwn(seenBy(view, tag.to)) : undefined);
    const words = view.sentence.text.slice(
      view.tokens[tag.from]!.start - view.sentence.start,
      view.tokens[tag.to - 1]!.end - view.sentence.start,
    );
    links.push({
      at:
        rule === 'speaker/citing' && frame?.rule !== 'speaker/tag' && frame !== undefined
          ? Math.max(tag.from, frame.tag.from + 1)
          : rule === 'speaker/according-to' && isReported(frame)
            ? -2
            : tag.from,
      named: medium === undefined ? named : { ...named, via: [medium, ...named.via] },
      frame: undefined,
      rule,
      words,
      tag,
    });
  }
  return links.sort((a, b) => a.at - b.at);
}

/** A clause that says who said so: what it is known from stands outside of it. */
function isReported(frame: Frame | undefined): boolean {
  return (
    (frame?.rule === 'speaker/indirect' || frame?.rule === 'speaker/position') &&
    frame.act !== 'cite' &&
    frame.act !== 'ask'
  );
}

/** Records and documents without an author are no voice of their own. */
function isPapers({ speaker }: Named): boolean {
  const noun = speaker.name
    .toLowerCase()
    .split(/ (?:of|from|by|in|on|seen) /)[0]!
    .split(' ')
    .at(-1)!;
  return speaker.what !== 'person' && speaker.what !== 'state' && DOCUMENTS.has(noun);
}

function bare(name: string): string {
  return name.replace(/^the /i, '');
}

function ruleOf(frame: Frame, { how }: Named): string {
  if (how === 'pronoun') return 'speaker/pronoun';
  if (how === 'description') return 'speaker/description';
  return frame.rule;
}

/** What a release calls its issuer. */
const ITSELF =
  /^the (?:company|organi[sz]ation|firm|group|operator|agency|institution|foundation|association|bank|authority|commission|ministry)$/i;

/** `…, reminds the expert` in an answer: the outlet's tag on the one who answers. */
function isHerself(view: SentenceView, { rule, subject, tag, isInverted }: Frame): boolean {
  if (rule !== 'speaker/tag' || !isInverted || view.isQuoted[tag.from - 1] || view.isQuoted[tag.from - 2]) return false;
  const { from, to } = coreOf(view, subject);
  const noun = view.tokens[to - 1]!.lower;
  return (
    view.tokens[from]!.lower === 'the' &&
    to - from <= 4 &&
    !view.names.some((name) => name.from >= from && name.to <= to) &&
    (EXPERTS.has(noun) || OFFICIALS.has(noun) || OTHERS.has(noun))
  );
}

/** Stances that one who answers knows of without anybody having said so. */
const UNSAID = new Set(
  'want offer refuse propose agree seek support back oppose press push accept approve undertake call'.split(' '),
);

/** In an answer, what somebody wants or does not think is the interviewee's word on her; what she says is hers. */
function admits(frame: Frame, view: SentenceView, turn: Turn | undefined, role: Role): boolean {
  if (role === 'headline' && /^(?:explain|reveal|tell|describe|show)$/.test(frame.verb ?? '')) return false;
  if (
    role === 'introduction' &&
    // `“They are close,” the envoy told the paper`: a whole clause of hers is quoted.
    !(frame.rule === 'speaker/tag' && view.quotedWords >= 4 && view.isQuoted[0]) &&
    !view.tokens.some(({ lower }) => lower === 'that') &&
    (view.tokens.at(-1)?.text === ':' ||
      /^(?:explain|tell|describe|discuss|answer|share|reveal)$/.test(frame.verb ?? ''))
  )
    return false;
  if (turn === undefined) return true;
  if (frame.rule === 'speaker/tag' && view.quotedWords > 0) return true;
  if (frame.rule === 'speaker/colon') return false;
  // `Nine pilots are held, and the union says …`: the first half is the turn's own.
  if (
    frame.rule === 'speaker/indirect' &&
    /^(?:and|but)$/.test(view.tokens[frame.subject.from - 1]?.lower ?? '') &&
    view.tokens[frame.subject.from - 2]?.text === ','
  )
    return false;
  if (
    /^(?:answer|respond|reply)$/.test(frame.verb ?? '') &&
    !view.tokens.some(({ lower }) => lower === 'that') &&
    view.quotedWords === 0 &&
    /^(?:it|they)$/.test(view.tokens[frame.subject.from]!.lower)
  )
    return false;
  const who = view.tokens[frame.subject.from]!.lower;
  if (frame.subject.to - frame.subject.from === 1 && /^(?:some|many|others|people|they|everybody)$/.test(who))
    return false;
  if (role === 'question' && view.tokens[frame.subject.to]?.lower === 'they') return false;
  return !(UNSAID.has(frame.verb ?? '') || frame.act === 'judge' || frame.act === 'deny' || frame.act === 'ask');
}

/** `As an old pilot told me`: heard by the one who answers. */
function isToldMe({ tokens }: SentenceView, { rule, verb, tag }: Frame): boolean {
  return (
    rule === 'speaker/as-explained' &&
    verb === 'tell' &&
    tokens.slice(tag.from, tag.to).some(({ lower }) => lower === 'me' || lower === 'us')
  );
}
