/**
 * What kind of statement a sentence is. A question asks; a quotation is mostly somebody's own words outside interviews; the
 * text's own voice states facts; what others assert are claims; judgments, forecasts, motives and advice are assessments,
 * whoever makes them, and most of what experts and authors say. Where cues balance, the speaker's standing decides.
 */
import type { StatementKind } from '../../model/index.ts';
import type { Because, Role } from '../reading.ts';
import type { Attribution } from '../speakers/attribute.ts';
import type { OwnVoice } from '../speakers/own-voice.ts';
import { speechVerb } from '../text/speech-verbs.ts';
import { asks } from './asks.ts';
import type { Content } from './content.ts';
import { judgmentIn } from './judgment.ts';
import { mainVerbIn } from './main-verb.ts';
import { negationOf } from './negation.ts';
import { isDismissal, positionIn, undertakingIn, viewOfExperts } from './position.ts';

export interface KindOf {
  readonly kind: StatementKind;
  readonly because: Because;
}

/** Whether a sentence asks, and the words by which it does; undefined where it does not. */
export function questionIn({ view, act }: Attribution, role: Role, isLastOfTurn: boolean): KindOf | undefined {
  const words = asks(view, role, isLastOfTurn, act === 'ask');
  return words === undefined ? undefined : { kind: 'question', because: { rule: 'kind/question', words } };
}

/** The kind of a sentence and what it went by. */
export function kindOf(
  attribution: Attribution,
  content: Content,
  role: Role,
  voice: OwnVoice,
  isLastOfTurn: boolean,
): KindOf {
  const { view, manner } = attribution;
  const question = questionIn(attribution, role, isLastOfTurn);
  if (question !== undefined) return question;
  if ((manner === 'direct' && !isPartialQuote(attribution)) || isTaggedSpeech(attribution, role))
    return { kind: 'quotation', because: { rule: 'kind/quotation' } };
  // A heading that is nothing but somebody's words.
  if (role === 'headline' && view.words > 0 && view.quotedWords === view.words && attribution.manner !== 'own')
    return { kind: 'quotation', because: { rule: 'kind/quotation' } };
  if (role === 'question') return { kind: 'claim', because: { rule: 'kind/premise' } };
  if (manner === 'indirect' || manner === 'direct') return reported(attribution, content);
  if (manner === 'turn') return answered(content, attribution.standing);
  return inOwnVoice(content, voice, role);
}

/** `He said the sum “is not final”`: however long, a piece of speech inside a sentence that is not hers. */
function isPartialQuote({ view: { tokens, isQuoted }, because }: Attribution): boolean {
  const at = isQuoted.indexOf(true);
  if (at <= 0 || because.rule === 'speaker/quote-goes-on') return false;
  const first = tokens.slice(at).find(({ kind }) => kind !== 'mark');
  const before = tokens.slice(0, at + 1).findLast(({ text }) => !/^[“"‘'«„]$/.test(text));
  return (
    first !== undefined &&
    /^\p{Ll}/u.test(first.text) &&
    before?.kind === 'word' &&
    tokens.slice(0, at).some(({ lower }) => lower === 'that')
  );
}

/** `The gate is shut, – said the captain`: in a paragraph of speech the tag stands behind a dash, without quotation marks. */
function isTaggedSpeech({ manner, tags, view: { tokens } }: Attribution, role: Role): boolean {
  const tag = tags[0];
  if (role !== 'quotation' || manner !== 'indirect' || tag === undefined || tag.from < 3) return false;
  return /^[–—-]$/.test(tokens[tag.from]?.text ?? '') || /^[–—-]$/.test(tokens[tag.from - 1]?.text ?? '');
}

const OPINIONS = new Set(
  'disagree differ dissent concur believe think consider suppose suspect fear doubt reckon predict forecast speculate assume judge assess anticipate criticize criticise praise dismiss mock ridicule regard hope'.split(
    ' ',
  ),
);
const JUDGING_OF_EXPERTS = new Set(
  'argue warn caution expect suggest conclude estimate hold say note contend'.split(' '),
);

const OPINION_WORDS = /\b(?:view|opinion|reading|eyes|mind|judge?ment|assessment|interpretation|reckoning)\b|^for /i;

function reported(
  { act, verb, standing, isDenied, speaker, view, tags, because }: Attribution,
  content: Content,
): KindOf {
  const { judging, checkable, cue } = judgmentIn(content);
  const next = view.tokens[tags[0]?.to ?? 0]?.lower ?? '';
  if (isDismissal(verb, standing, content)) return claim('kind/reported');
  // `in her view`, `For Orlov, …`: the words themselves say that it is an opinion.
  if (
    because.rule === 'speaker/in-words-of' &&
    OPINION_WORDS.test(because.words ?? '') &&
    !(standing === 'official' && /^for /i.test(because.words ?? ''))
  )
    return assessment('kind/opinion-verb', because.words);
  // `would strike unless …, he warned`: a threat.
  if (verb === 'warn' && content.has.has('would') && content.has.has('unless')) return claim('kind/position');
  if (verb === 'expect' && standing !== 'official' && speaker.what === 'person')
    return assessment('kind/opinion-verb', verb);
  // `called it theft and vowed to sue`: what the second verb reports is said, whatever the name.
  if (verb === 'call' && isSaidToo(content)) return claim('kind/reported');
  if (verb === 'call' && speaker.what !== 'state' && speaker.what !== 'organization' && !/^(?:for|on|upon)$/.test(next))
    return assessment('kind/opinion-verb', verb);
  if (verb !== undefined && OPINIONS.has(verb)) return assessment('kind/opinion-verb', verb);
  if (act === 'deny') return claim('kind/reported');
  const weighed = forecastIn(content, standing);
  if (weighed !== undefined) return assessment('kind/judgment', weighed);
  if (verb !== undefined && /^(?:argue|warn|caution|contend)$/.test(verb) && standing !== 'official')
    return assessment('kind/opinion-verb', verb);
  if (standing === 'expert') {
    if (verb !== undefined && JUDGING_OF_EXPERTS.has(verb) && judging > 0) return assessment('kind/expert', cue);
    if (verb === undefined && content.quantities.length > 0 && judging < 1) return claim('kind/expert-checkable');
    if (checkable >= 1.9 && judging <= checkable * 0.45) return claim('kind/expert-checkable');
    return assessment('kind/expert', cue);
  }
  if (isDenied) return claim('kind/reported');
  if (standing !== 'official' && judging >= 2 && judging > checkable) return assessment('kind/judgment', cue);
  if (standing === 'official' && judging >= 2 && checkable < 0.5) return assessment('kind/judgment', cue);
  return claim('kind/reported');
}

/** `… and said …`, `… and vowed …`: a second verb that reports, with words of its own after it. */
function isSaidToo({ lowers }: Content): boolean {
  return lowers.some((lower, i) => {
    const next = speechVerb(lowers[i + 1] ?? '');
    return (
      lower === 'and' &&
      i + 3 < lowers.length &&
      (next?.form === 'past' || next?.form === 's') &&
      /^(?:say|position|deny)$/.test(next.act)
    );
  });
}

/** `would probably open`, `could be sent home if …`: what may come, weighed; of officials only where they weigh it outright. */
function forecastIn(content: Content, standing: Attribution['standing']): string | undefined {
  const { lowers, has } = content;
  const at = mainVerbIn(content)?.at ?? -1;
  if (!/^(?:will|would|could|may|might)$/.test(lowers[at] ?? '')) return undefined;
  const next = lowers[at + 1] === 'most' || lowers[at + 1] === 'very' ? lowers[at + 2] : lowers[at + 1];
  if (/^(?:probably|likely|presumably)$/.test(next ?? '')) return next;
  const isSupposed = has.has('if') || has.has('unless');
  return isSupposed && standing !== 'official' && /^(?:could|may|might)$/.test(lowers[at]!) ? lowers[at] : undefined;
}

function answered(content: Content, standing: 'official' | 'expert' | undefined): KindOf {
  const { judging, checkable, cue } = judgmentIn(content);
  if (standing === 'official') return answeredByOfficial(content, judging, checkable, cue);
  return checkable >= 1.2 && judging <= Math.max(0.9, checkable * 0.45)
    ? claim('kind/expert-checkable')
    : assessment('kind/expert-answer', cue);
}

const FIRST_PERSON = /^(?:i|we|our|us|my|me)$/;

/** What an official says of her side's deeds and wants is a claim; what she says of the world at large, or of what might be, is her judgment. */
function answeredByOfficial(content: Content, judging: number, checkable: number, cue: string | undefined): KindOf {
  const { lowers, has } = content;
  const isOwn = lowers.some((lower) => FIRST_PERSON.test(lower));
  if (isOwn && ['want', 'prefer', 'demand', 'insist', 'ready', 'propose'].some((word) => has.has(word)))
    return claim('kind/official-answer');
  const told = mainVerbIn(content);
  // What she and hers did or will do.
  if (
    told !== undefined &&
    /^(?:i|we)$/.test(lowers[told.at - 1] ?? '') &&
    /^(?:will|past|perfect)$/.test(told.form) &&
    judging < 2
  )
    return claim('kind/official-answer');
  if (judging >= 1 && checkable < 0.7) return assessment('kind/judgment', cue);
  const may = isOwn ? undefined : lowers.find((lower) => /^(?:might|could|would)$/.test(lower));
  if (may !== undefined) return assessment('kind/judgment', may);
  const main = mainVerbIn(content);
  const isNegated =
    main === undefined
      ? lowers.some((lower) => /^(?:no|not|never|nobody|nothing|none)$/.test(lower))
      : negationOf(content, main) !== undefined;
  // `I would call it theft`: her word for it.
  if (main?.form === 'would' && !isNegated) return assessment('kind/judgment', 'would');
  return checkable < 0.6 && !isNegated && !isOwn && lowers.length > 3
    ? assessment('kind/judgment', undefined)
    : claim('kind/official-answer');
}

function inOwnVoice(content: Content, voice: OwnVoice, role: Role): KindOf {
  const { judging, checkable, cue } = judgmentIn(content);
  if (voice.speaker.what === 'author') {
    if (role === 'headline')
      return content.words.length <= 5 && judging < 1
        ? { kind: 'fact', because: { rule: 'kind/own-voice' } }
        : assessment('kind/author', cue);
    return (checkable >= 1 && judging < 1) || (checkable >= 0.6 && judging < 0.6)
      ? { kind: 'fact', because: { rule: 'kind/own-voice' } }
      : assessment('kind/author', cue);
  }
  const main = mainVerbIn(content);
  if (voice.rule === 'speaker/issuer') {
    if (role !== 'headline' && undertakingIn(content, main, voice.speaker.name) !== undefined)
      return claim('kind/undertaking');
  } else if (positionIn(content, main) !== undefined) return claim('kind/position');
  const view = viewOfExperts(content, main);
  if (view !== undefined) return assessment('kind/opinion-verb', view);
  if (judging >= 2 && judging > checkable + 0.5) return assessment('kind/judgment', cue);
  return { kind: 'fact', because: { rule: 'kind/own-voice' } };
}

function assessment(rule: string, words: string | undefined): KindOf {
  return { kind: 'assessment', because: words === undefined ? { rule } : { rule, words } };
}

function claim(rule: string): KindOf {
  return { kind: 'claim', because: { rule } };
}
