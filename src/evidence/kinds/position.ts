/**
 * Sentences in a text's own voice that tell what a party wants, offers, threatens or refuses: its position, not a fact; the
 * same of the issuer of a text; and those that tell what people who know expect.
 */
import { EXPERTS } from '../text/speaker-nouns.ts';
import { speechVerb } from '../text/speech-verbs.ts';
import type { Content } from './content.ts';
import type { MainVerb } from './main-verb.ts';

const POSITIONS =
  /^(?:wants?|demands?|demanded|denies|denied|rejects?|rejected|insists?|insisted|threatens?|threatened|promises|promised|vows|vowed|pledges|pledged|accuses?|accused|disputes?|urges?|urged)$/;
/** With `to` they promise, without it they are deeds. */
const OFFERS = /^(?:offers|offered|refuses|refused|proposes|proposed)$/;

const FALSE =
  /^(?:fabrications?|fabricated|lies?|false|falsehoods?|untrue|baseless|groundless|unfounded|fake|disinformation|slander|provocation)$/;

/** `true`, and what translations from Russian say for it: `corresponding to reality`. */
function isTrueFrom(lowers: readonly string[], i: number): boolean {
  if (lowers[i] === 'true') return true;
  const what = lowers[i + 2] === 'the' ? lowers[i + 3] : lowers[i + 2];
  return lowers[i] === 'corresponding' && lowers[i + 1] === 'to' && /^(?:reality|truth|facts?)$/.test(what ?? '');
}

/** `called the letter a lie`; an official's `dismissed the figures`: what others said is denied. */
export function isDismissal(
  verb: string | undefined,
  standing: 'official' | 'expert' | undefined,
  { lowers }: Content,
): boolean {
  if (verb === 'dismiss') return standing === 'official';
  if (verb !== 'call' && verb !== 'describe' && verb !== 'brand') return false;
  return lowers.some((lower, i) => FALSE.test(lower) || (lower === 'not' && isTrueFrom(lowers, i + 1)));
}

/** The verb by which a party's position is told. */
export function positionIn({ lowers }: Content, main: MainVerb | undefined): string | undefined {
  if (main === undefined || main.isCopula || main.at === 0) return undefined;
  // `it was denied entry`, `he was accused`: done to it.
  if (/^(?:was|were|is|are|been|be)$/.test(lowers[main.to - 2] ?? '')) return undefined;
  if (/^(?:i|nobody|none)$/.test(lowers[main.at - 1] ?? '')) return undefined;
  if (POSITIONS.test(main.verb)) return main.verb;
  if (isRulingOut(main, lowers)) return main.verb;
  return OFFERS.test(main.verb) && lowers[main.to] === 'to' ? main.verb : undefined;
}

/** `has ruled out a truce`. */
export function isRulingOut({ verb, to }: MainVerb, lowers: readonly string[]): boolean {
  return /^(?:rules?|ruled)$/.test(verb) && lowers[to] === 'out';
}

/** Verbs with which a text does what they say, in the terms of diplomacy: `the Council takes note`. */
const PERFORMED =
  /^(?:(?:reaffirm|recall|express|accept|consider|convey|extend)(?:s|ed)?|commit(?:s|ted)?|(?:recogni[sz]e|believe|resolve|decide|agree)[sd]?|(?:under)?takes?|(?:under)?took)$/;
/** Courtesies bind nobody. */
const COURTESY = /^(?:thank|congratulate|hail|salute|applaud|apologi[sz]e|regret)/;
/** What binds or permits. */
const BINDING = /^(?:shall|must|may|permitted|allowed|forbidden|prohibited|obliged|bound|entitled|invited)$/;
/** Who has issued a text together with others. */
const SIGNATORIES =
  /^(?:we|part(?:y|ies)|sides?|states?|countries|governments|delegations|ministers|leaders|signator(?:y|ies))$/;

/** The word by which an issuer binds somebody or takes a position; what is merely going to happen stays a fact. */
export function undertakingIn(
  { words, lowers, dates }: Content,
  main: MainVerb | undefined,
  issuer: string,
): string | undefined {
  const binding = words.find(({ lower, text }) => BINDING.test(lower) && text === lower);
  if (binding !== undefined) return binding.lower;
  if (main === undefined) return undefined;
  const own = issuer.toLowerCase().split(/\s+/);
  const subject = lowers.slice(main.from, main.at);
  // `Nothing in this agreement changes …`: says how it is to be read.
  if (/^(?:nothing|no)$/.test(subject[0] ?? '') && subject.includes('this')) return subject[0];
  const isIssuers = subject.some((word) => SIGNATORIES.test(word) || (word.length > 3 && own.includes(word)));
  // `The Ministers will meet on 3 May`: an appointment.
  if (main.form === 'will')
    return isIssuers && !(dates.length > 0 && /^(?:meet|gather|convene|reconvene)$/.test(main.verb))
      ? 'will'
      : undefined;
  if (main.form !== 'present' && main.form !== 'past') return undefined;
  const act = speechVerb(main.verb)?.act;
  const isPosition = (act === 'position' || act === 'deny') && !COURTESY.test(main.verb);
  const isNamed = words
    .slice(main.from, main.at)
    .some(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|An?|This|These|Its|Their|Our)$/.test(text));
  return (isPosition && (isIssuers || isNamed)) || (PERFORMED.test(main.verb) && isIssuers) ? main.verb : undefined;
}

/** The verb by which experts, observers or economists at large hold something. */
export function viewOfExperts({ lowers }: Content, main: MainVerb | undefined): string | undefined {
  if (main === undefined || main.form !== 'present' || main.at > 4) return undefined;
  const isTheirs = lowers.slice(main.from, main.at).some((word) => word.endsWith('s') && EXPERTS.has(word));
  return isTheirs ? main.verb : undefined;
}
