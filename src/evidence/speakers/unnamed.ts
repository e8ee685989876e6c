/** Speakers without a name of their own: those heard before, else the words that describe them. */
import type { Speaker } from '../reading.ts';
import { BODIES, EXPERTS, MEDIA, OFFICIALS } from '../text/speaker-nouns.ts';
import { byDescription, byFirstWord, byLastWord, type Cast, viaOf } from './cast.ts';
import { isCapital, PREPOSITIONS } from './clause.ts';
import type { Words } from './frame.ts';
import { settle } from './meant.ts';
import { mediumIn } from './medium.ts';
import { bodyWords, type Named } from './named.ts';
import { spelled } from './phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFreeCapital } from './unknown-person.ts';

/** `the minister`, `one of the officials`, `the other official`, `two western diplomats`: those heard before, else the words themselves. */
export function describedIn(view: SentenceView, core: Words, words: Words, cast: Cast): Named | undefined {
  const { tokens } = view;
  const list = tokens
    .slice(core.from, core.to)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower.replace(/'s$/, ''));
  if (list.length === 0) return undefined;
  const bare = list.filter((word) => !/^(?:the|this|that|same|latter|former)$/.test(word));
  const isDefinite =
    /^(?:the|this|that)$/.test(list[0]!) && list.length <= 3 && !list.some((word) => PREPOSITIONS.has(word));
  const noun = bare.at(-1) ?? '';
  const apposition = isDefinite ? namedAfter(view, core, words) : undefined;
  if (apposition !== undefined)
    return {
      speaker: { name: apposition, what: 'organization', party: undefined },
      via: [],
      described: bodyWords(view, words),
      how: 'words',
    };
  const isUnnamed = !view.names.some(({ from, to }) => from >= core.from && to <= core.to);
  const isOffice = OFFICIALS.has(noun);
  if (
    isDefinite &&
    isUnnamed &&
    bare.length >= 1 &&
    (isOffice || !isCapital(view, core.to - 1)) &&
    list[1] !== 'other'
  ) {
    settle(cast, bare, view.place);
    const heard = byDescription(cast, bare);
    if (heard !== undefined) return { speaker: heard.speaker, via: heard.via, described: [], how: 'description' };
  }
  // `the Authority`, after the Lower Danube Basin Authority.
  const full =
    isDefinite && isUnnamed && bare.length === 1 && BODIES.has(noun) && isCapital(view, core.to - 1)
      ? byLastWord(cast, noun)
      : undefined;
  if (full !== undefined) return { speaker: full.speaker, via: full.via, described: [], how: 'description' };
  const medium = isDefinite && MEDIA.has(noun) && bare.length === 1 ? mediumBefore(view, core.from, noun) : undefined;
  if (medium !== undefined)
    return {
      speaker: { name: medium, what: 'organization', party: undefined },
      via: [],
      described: ['medium'],
      how: 'description',
    };
  const short = core.to - core.from === 1 ? byFirstWord(cast, view.tokens[core.from]!.text) : undefined;
  if (short !== undefined) return { speaker: short.speaker, via: short.via, described: [], how: 'description' };
  const own = properEnd(view, core);
  if (own !== undefined)
    return {
      speaker: { name: own, what: 'organization', party: undefined },
      via: [],
      described: bodyWords(view, words),
      how: 'words',
    };
  // `its foreign ministry` is told apart by its party, not by a pronoun.
  const isOwned = /^(?:its|their)$/.test(list[0]!) && list.slice(1).some((word) => BODIES.has(word));
  const name = spelled(view, isOwned ? { from: core.from + 1, to: core.to } : core);
  if (name === '') return undefined;
  const end = list.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const isBody = list
    .slice(0, end < 0 ? list.length : end)
    .some((word, i, head) => BODIES.has(word) && !head.slice(0, i).some(isPersonNoun) && !isPersonNoun(head.at(-1)!));
  const isAgain =
    list[0] === 'one' ||
    list[0] === 'another' ||
    list.includes('other') ||
    list[0] === 'the' ||
    list[0] === 'sources' ||
    list[0] === 'both';
  return {
    speaker: {
      name,
      what: isBody && !/^(?:a|an|some|two|three|many|several)$/.test(list[0]!) ? 'organization' : 'unnamed',
      party: partyOf(view, core),
    },
    via: ofMedium(view, core, cast) ?? (isAgain ? viaOf(cast, noun) : []),
    described: bodyWords(view, words),
    how: 'words',
  };
}

/** `our rival La Voz puts it: … the paper reported`: the medium named earlier in the sentence. */
function mediumBefore(view: SentenceView, to: number, noun: string): string | undefined {
  for (let i = Math.max(0, to - REACH); i < to; i++) {
    if (!isCapital(view, i) || view.isQuoted[i]) continue;
    const found = mediumIn(view, { from: i, to });
    if (found !== undefined && !found.isUnnamed && found.name.toLowerCase() !== noun) return found.name;
  }
  return undefined;
}

/** In tokens. */
const REACH = 40;

function isPersonNoun(word: string): boolean {
  return (OFFICIALS.has(word) || EXPERTS.has(word)) && !BODIES.has(word);
}

/** `the sources of the publication`: heard through the medium named last. */
function ofMedium(view: SentenceView, { from, to }: Words, cast: Cast): readonly Speaker[] | undefined {
  for (let i = from; i + 2 < to; i++) {
    const [of, the, noun] = [view.tokens[i]!.lower, view.tokens[i + 1]!.lower, view.tokens[i + 2]!.lower];
    if ((of !== 'of' && of !== 'by') || !/^(?:the|this)$/.test(the) || !MEDIA.has(noun)) continue;
    const named = mediumIn(view, { from: i + 2, to: Math.min(view.tokens.length, to + 8) });
    if (named !== undefined && !named.isUnnamed) return [{ name: named.name, what: 'organization', party: undefined }];
    // Where no paper was named just before, a text calls itself so: `in a talk with the publication`.
    const isNear = (at: number) => noun !== 'publication' || view.place - at <= PUBLICATION_REACH;
    const medium = [...cast.heard.values()]
      .reverse()
      .find(({ described, at }) => described.has('medium') && isNear(at));
    return medium && [medium.speaker];
  }
  return undefined;
}

/** In sentences. */
const PUBLICATION_REACH = 4;

/** `the owner of the copper mine Rudoprom`: the proper name that ends a description in lower case. */
function properEnd(view: SentenceView, { from, to }: Words): string | undefined {
  let start = to;
  while (start > from && isFreeCapital(view, start - 1)) start--;
  if (start === to || start <= from + 1) return undefined;
  const before = view.tokens[start - 1]!;
  if (
    before.kind !== 'word' ||
    before.text !== before.lower ||
    PREPOSITIONS.has(before.lower) ||
    /^(?:the|a|an|and|or)$/.test(before.lower)
  )
    return undefined;
  return spelled(view, { from: start, to });
}

/** `The firm, Puerto Nuevo, says`: the proper name between commas. */
function namedAfter(view: SentenceView, core: Words, words: Words): string | undefined {
  const { tokens } = view;
  if (tokens[core.to]?.text !== ',' || core.to + 1 >= words.to || !isCapital(view, core.to + 1)) return undefined;
  let to = core.to + 1;
  while (to < words.to && isCapital(view, to)) to++;
  return to >= words.to || tokens[to]!.text === ',' ? spelled(view, { from: core.to + 1, to }) : undefined;
}

/** The party that an unnamed or institutional speaker belongs to: the first state or organization in the words. */
function partyOf(view: SentenceView, { from, to }: Words): string | undefined {
  return view.names.find((name) => name.from >= from && name.to <= to && name.party.what !== 'person')?.party.id;
}
