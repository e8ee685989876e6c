/** Whether a speaker is described only: `a source`, `two Israeli officials`, `the sources of the publication`. */
import { PREPOSITIONS } from '../../evidence/speakers/clause.ts';
import { BODIES, EXPERTS, OFFICIALS, OTHERS } from '../../evidence/text/speaker-nouns.ts';

/** What may stand before a description. A name seldom has one of them, but for `the`. */
const BEFORE: ReadonlySet<string> = new Set(
  'a an the this that these those one two three four five several some many few most both another other its their his her'.split(
    ' ',
  ),
);

/**
 * True where the noun in it is a word in lower case and no body that speaks (`the foreign ministry` is one, wherever it is
 * quoted); and where more than a capital letter speaks for a description. False for scripts without capitals.
 */
export function isUnnamed(speaker: string): boolean {
  const words = speaker.slice(0, LONGEST).trim().split(/\s+/u);
  const first = words.findIndex((word) => !BEFORE.has(word.toLowerCase()));
  if (first < 0) return true;
  const own = words.slice(first);
  const end = own.findIndex((word, n) => n > 0 && PREPOSITIONS.has(word));
  const head = end < 0 ? own : own.slice(0, end);
  const noun = head.at(-1)!;
  if (!/^\p{Ll}/u.test(noun) || BODIES.has(noun)) return false;
  const isPerson = OFFICIALS.has(noun) || EXPERTS.has(noun) || OTHERS.has(noun);
  return isPerson || first > 0 || !head.some((word) => /\p{Lu}/u.test(word));
}

/** In UTF-16 units: no description is longer. */
const LONGEST = 400;
