/** Who stands behind the speaker of a sentence: whom she heard it from, who saw it, the medium that has it from her. */
import { isKin } from '../parties/lexicon/roles.ts';
import { namesSpeaker } from '../text/speaker-nouns.ts';
import { speechVerb } from '../text/speech-verbs.ts';
import type { Cast } from './cast.ts';
import type { Frame, Words } from './frame.ts';
import { framesIn } from './frames.ts';
import type { Named } from './named.ts';
import { coreOf, spelled } from './phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { headSpeaks } from './subject.ts';
import { whoIs } from './who.ts';

export interface Inner {
  readonly named: Named;
  readonly tag: Words;
  readonly rule: string;
  readonly words: string;
}

/** `Orlov said the talks had failed, Tass reported`: the tag is the medium's through which the clause's own speaker came. */
export function toldThrough(view: SentenceView, frame: Frame, cast: Cast): Inner | undefined {
  if (frame.rule !== 'speaker/tag') return undefined;
  const medium = whoIs(view, frame.subject, cast);
  if (medium === undefined) return undefined;
  const isMedium =
    medium.described.includes('medium') || cast.heard.get(medium.speaker.name)?.described.has('medium') === true;
  const main = framesIn(view).find(
    ({ rule, act }) => (rule === 'speaker/indirect' || rule === 'speaker/position') && act !== 'cite' && act !== 'ask',
  );
  if (!isMedium || main === undefined || main.tag.to > frame.tag.from) return undefined;
  const named = whoIs(view, main.subject, cast);
  return named && { named, tag: main.tag, rule: 'speaker/indirect', words: main.words };
}

/** `His cousin, he told me, saw six lights`: who saw it is the source of whoever tells it. */
export function observedBy(view: SentenceView, { rule, tag, subject }: Frame): Inner | undefined {
  const { tokens } = view;
  if (rule !== 'speaker/tag' || view.quotedWords > 0 || !/^(?:he|she)$/.test(tokens[subject.from]!.lower))
    return undefined;
  if (!/^(?:his|her)$/.test(tokens[0]!.lower)) return undefined;
  const to = tokens.findIndex(({ text }) => text === ',');
  if (to < 2 || to > 4 || tag.from !== to + 1 || tokens[tag.to]?.text !== ',') return undefined;
  if (!namesSpeaker(tokens[to - 1]!.lower.split('-')[0]!) && !isKin(tokens[to - 1]!.lower)) return undefined;
  if (!OBSERVED.test(tokens[tag.to + 1]?.lower ?? '')) return undefined;
  return {
    named: {
      speaker: { name: spelled(view, { from: 0, to }), what: 'unnamed', party: undefined },
      via: [],
      described: [],
      how: 'words',
    },
    tag,
    rule: 'speaker/citing',
    words: tokens[tag.to + 1]!.text,
  };
}

const OBSERVED = /^(?:saw|heard|counted|watched|noticed|witnessed|smelled|smelt|found|spotted|recognized|recognised)$/;

/** `told us that his officers had warned of it`: a second who says so, in the clause that the first reports. */
export function nested(view: SentenceView, frame: Frame, cast: Cast): Inner | undefined {
  const { tokens } = view;
  if (frame.rule !== 'speaker/indirect' || frame.act !== 'say' || tokens[frame.tag.to - 1]?.lower !== 'that') {
    const that = tokens.findIndex(({ lower }, k) => lower === 'that' && k >= frame.tag.to);
    if (frame.rule !== 'speaker/indirect' || frame.verb !== 'tell' || that < 0 || that > frame.tag.to + 3)
      return undefined;
    return saidWithin(view, frame.tag.to, that + 1, cast);
  }
  return saidWithin(view, frame.tag.to, frame.tag.to, cast);
}

function saidWithin(view: SentenceView, start: number, from: number, cast: Cast): Inner | undefined {
  const { tokens } = view;
  for (let v = from + 1; v < Math.min(tokens.length, from + 7); v++) {
    const { lower, kind } = tokens[v]!;
    if (kind === 'mark' || view.isQuoted[v]) return undefined;
    const isPerfect = /^(?:had|has|have)$/.test(tokens[v - 1]!.lower);
    const verb = speechVerb(lower);
    if (verb === undefined || view.nameAt[v] !== undefined) continue;
    if (!isPerfect || !/^(?:say|report|warn|announce|tell|confirm|admit|inform|declare)$/.test(verb.base))
      return undefined;
    const subject = { from, to: v - 1 };
    const said: Words = { from: start, to: v - 1 };
    if (
      !/^(?:its|their|his|her|the|two|three|several|some)$/.test(tokens[from]!.lower) ||
      !headSpeaks(view, subject.from, subject.to)
    )
      return undefined;
    const core = coreOf(view, subject);
    if (!/[^s]s$/.test(tokens[core.to - 1]!.lower)) return undefined;
    const named = whoIs(view, subject, cast);
    const own =
      named !== undefined && /^(?:its|their)$/.test(tokens[from]!.lower)
        ? { ...named, speaker: { ...named.speaker, name: spelled(view, core), what: 'unnamed' as const } }
        : named;
    return own && { named: own, tag: said, rule: 'speaker/indirect', words: lower };
  }
  return undefined;
}
