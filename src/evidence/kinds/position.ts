/**
 * Sentences in a text's own voice that tell what a party wants, offers, threatens or refuses: its position, not a fact; the
 * same of the issuer of a text; and those that tell what people who know expect.
 */
import { EXPERTS } from '../speakers/speaker-nouns.ts';
import type { Content } from './content.ts';
import type { MainVerb } from './main-verb.ts';

const POSITIONS =
  /^(?:wants?|demands?|demanded|denies|denied|rejects?|rejected|insists?|insisted|threatens?|threatened|promises|promised|vows|vowed|pledges|pledged|accuses?|accused|disputes?|urges?|urged)$/;
/** With `to` they promise, without it they are deeds. */
const OFFERS = /^(?:offers|offered|refuses|refused|proposes|proposed)$/;

const FALSE =
  /^(?:fabrications?|fabricated|lies?|false|falsehoods?|untrue|baseless|groundless|unfounded|fake|disinformation|slander|provocation)$/;

/** `called the report a fabrication`; an official's `dismissed the figures`: what others said is denied. */
export function isDismissal(
  verb: string | undefined,
  standing: 'official' | 'expert' | undefined,
  { lowers }: Content,
): boolean {
  if (verb === 'dismiss') return standing === 'official';
  if (verb !== 'call' && verb !== 'describe' && verb !== 'brand') return false;
  return lowers.some(
    (lower, i) => FALSE.test(lower) || (lower === 'not' && /^(?:true|corresponding)$/.test(lowers[i + 1] ?? '')),
  );
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

/** `has ruled out any cut`. */
export function isRulingOut({ verb, to }: MainVerb, lowers: readonly string[]): boolean {
  return /^(?:rules?|ruled)$/.test(verb) && lowers[to] === 'out';
}

const UNDERTAKINGS = new Set(
  'shall must permitted invited may undertake undertakes commit commits reaffirm reaffirms condemn condemns urge urges welcome welcomes call calls express expresses support supports demand demands take note reject rejects deny denies dispute disputes refuse refuses pledge pledges insist insists welcomed condemned urged called expressed reaffirmed rejected denied demanded supported recommended proposed undertook committed pledged'.split(
    ' ',
  ),
);

/** The word by which an issuer binds somebody or takes a position; what is merely going to happen stays a fact. */
export function undertakingIn(
  { words, lowers }: Content,
  main: MainVerb | undefined,
  issuer: string,
): string | undefined {
  for (const { lower, text } of words) if (UNDERTAKINGS.has(lower) && text === lower) return lower;
  if (main === undefined) return undefined;
  const isCollective = /^the \p{Lu}/u.test(issuer);
  if (/^(?:accept|agree|believe|consider|recognize|recognise)$/.test(main.verb) && main.form === 'present')
    return main.verb;
  if (main.form === 'present' && isCollective && lowers[main.from] === 'nothing') return 'nothing';
  if (main.form !== 'will') return undefined;
  if (/^(?:meet|remain|enter|take|be|last|begin|start|hold|open|continue)$/.test(lowers[main.at + 1] ?? ''))
    return undefined;
  const subject = lowers.slice(main.from, main.at);
  const own = issuer.toLowerCase().split(/\s+/);
  return isCollective || subject.includes('we') || subject.some((word) => word.length > 3 && own.includes(word))
    ? 'will'
    : undefined;
}

/** The verb by which experts, observers or economists at large hold something. */
export function viewOfExperts({ lowers }: Content, main: MainVerb | undefined): string | undefined {
  if (main === undefined || main.form !== 'present' || main.at > 4) return undefined;
  const isTheirs = lowers.slice(main.from, main.at).some((word) => word.endsWith('s') && EXPERTS.has(word));
  return isTheirs ? main.verb : undefined;
}
