/** Descriptions that more than one of those named before fit: `the ministry` where two are told of. */
import type { FoundParty, Speaker } from '../reading.ts';
import { BODIES, OFFICIALS } from '../text/speaker-nouns.ts';
import { asSpeaker, type Cast, type Heard, isDescribedBy } from './cast.ts';

/** One description, whom it was taken for at its first place, and who else it fits there. */
export interface Ambiguous {
  /** `the ministry`, in lower case. */
  readonly words: string;
  /** The sentence's place. */
  readonly place: number;
  readonly taken: Speaker;
  /** With `taken`, in the order in which they were last told of. */
  readonly among: readonly Speaker[];
}

/** How far back, in sentences, another one may stand that the words still bring to mind. */
const REACH = 15;
/** Whoever writes so means the one told of just now, however many there are. */
const ANYBODY =
  /^(?:official|officer|executive|owner|pilot|captain|clerk|guard|side|panel|team|line|state|country|capital)$/;

/** Told of with others whom the words fit as well; undefined where they fit one, or nobody in particular. `words` without `the`. */
export function ambiguousAt(cast: Cast, words: readonly string[], taken: Heard, place: number): Ambiguous | undefined {
  const noun = words.at(-1) ?? '';
  const isOffice = OFFICIALS.has(noun);
  if ((!isOffice && !BODIES.has(noun)) || ANYBODY.test(noun) || !isWho(taken, isOffice)) return undefined;
  const among = [...cast.heard.values()].filter(
    (heard) =>
      heard === taken || (isWho(heard, isOffice) && place - heard.at <= REACH && isDescribedBy(heard, words, noun)),
  );
  if (among.length < 2) return undefined;
  return { words: `the ${words.join(' ')}`, place, taken: taken.speaker, among: among.map(({ speaker }) => speaker) };
}

/** Somebody with a name, a person for an office, a body for a body. */
function isWho({ speaker }: Heard, isOffice: boolean): boolean {
  return speaker.what === (isOffice ? 'person' : 'organization');
}

/**
 * Whom the analyst says that descriptions mean, by the words without `the`; a name that the report has no party of is a
 * body's, or a person's where the words name an office. Words that mean themselves mean whoever was told of last.
 */
export function meantBy(
  answers: Readonly<Record<string, string>>,
  parties: readonly FoundParty[],
): ReadonlyMap<string, Speaker> {
  return new Map(
    Object.entries(answers).flatMap(([words, name]): [string, Speaker][] => {
      if (name.toLowerCase() === words.toLowerCase()) return [];
      const party = parties.find((one) => one.name === name || one.id === name);
      const isPerson = OFFICIALS.has(words.split(' ').at(-1)!);
      const speaker: Speaker =
        party === undefined ? { name, what: isPerson ? 'person' : 'organization', party: undefined } : asSpeaker(party);
      return [[words.toLowerCase().replace(/^the /, ''), speaker]];
    }),
  );
}
