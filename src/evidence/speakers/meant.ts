/** Descriptions that more than one of those named before fit: `the ministry` where two are told of. */
import type { FoundParty, Speaker } from '../reading.ts';
import { BODIES, OFFICIALS } from '../text/speaker-nouns.ts';
import { whoAsked, wordsAsked } from '../who-asked.ts';
import { asSpeaker, byDescription, type Cast, type Heard, isDescribedBy } from './cast.ts';

/** One description, whom it was taken for at its first such place, and who else it fits there. */
export interface Ambiguous {
  /** `the ministry`, in lower case. */
  readonly words: string;
  /** Somebody whom it fits who had newly been told of since it was last asked about. */
  readonly after: string | undefined;
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

/**
 * Settles whom a description means from here on, before it is looked up: by the answer to what is to be asked here. An answer
 * holds until somebody else whom the words fit is newly told of; then they mean whoever was told of last, and are asked about
 * anew at the next place where that is not the newcomer herself. `words` without `the`.
 */
export function settle(cast: Cast, words: readonly string[], place: number): void {
  const plain = words.join(' ');
  const last = cast.ambiguous.findLast((one) => one.words === `the ${plain}`);
  const comer = last && newcomer(cast, words, last.place);
  if (last !== undefined && comer === undefined) return;
  cast.meant.delete(plain);
  const taken = byDescription(cast, words);
  if (taken === undefined || taken === comer) return;
  const open = ambiguousAt(cast, words, taken, place);
  if (open === undefined) return;
  const asked = { ...open, after: comer?.speaker.name };
  cast.ambiguous.push(asked);
  const answer = cast.answers.get(whoAsked(asked).toLowerCase());
  if (answer !== undefined) cast.meant.set(plain, answer);
}

/** The last of those whom the words fit and who were first told of behind that place. */
function newcomer(cast: Cast, words: readonly string[], place: number): Heard | undefined {
  const noun = words.at(-1) ?? '';
  const meant = cast.meant.get(words.join(' '))?.name;
  return [...cast.heard.values()].findLast(
    (heard) =>
      heard.since > place &&
      heard.speaker.name !== meant &&
      isWho(heard, OFFICIALS.has(noun)) &&
      isDescribedBy(heard, words, noun),
  );
}

/** Told of with others whom the words fit as well; undefined where they fit one, or nobody in particular. */
function ambiguousAt(
  cast: Cast,
  words: readonly string[],
  taken: Heard,
  place: number,
): Omit<Ambiguous, 'after'> | undefined {
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
 * Whom the analyst says that descriptions mean, by what was asked, in lower case; a name that the report has no party of is a
 * body's, or a person's where the words name an office. Words that mean themselves mean whoever was told of last.
 */
export function meantBy(
  answers: Readonly<Record<string, string>>,
  parties: readonly FoundParty[],
): ReadonlyMap<string, Speaker> {
  return new Map(
    Object.entries(answers).flatMap(([words, name]): [string, Speaker][] => {
      const described = wordsAsked(words).toLowerCase();
      if (name.toLowerCase() === described) return [];
      const party = parties.find((one) => one.name === name || one.id === name);
      const isPerson = OFFICIALS.has(described.split(' ').at(-1)!);
      const speaker: Speaker =
        party === undefined ? { name, what: isPerson ? 'person' : 'organization', party: undefined } : asSpeaker(party);
      return [[words.toLowerCase(), speaker]];
    }),
  );
}
