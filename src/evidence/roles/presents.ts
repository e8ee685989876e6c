/** Persons with what they are. */
import { EXPERTS, OFFICIALS } from '../text/speaker-nouns.ts';

/** A name of two words or more, and what its bearer is. */
export function presents(text: string): boolean {
  return fullName.test(text) && tellsOffice(text);
}

/** Looked for from the start of a word only: from each of its letters, one endless word would take the square of its length. */
const fullName =
  /(?<![\p{L}'’-])(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{L}'’-]+\s(?:(?:de|van|von|al|bin|ould|ibn)\s|\p{Lu}\.\s)?(?:al-)?\p{Lu}[\p{L}'’-]+/u;

/** Besides those of `speaker-nouns.ts`: what tells a person by what she does. */
const besides =
  /\b(?:who|whose|member|founder|editor|journalist|correspondent|activist|resident|doctor|engineer|academician|(?:candidate|doctor) of|\w{4,}(?:ist|ographer|onomer))\b/i;

/** Whether words tell what somebody is: an office, a calling, a trade. */
function tellsOffice(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}'’]+/u);
  return words.some((word) => OFFICIALS.has(word) || EXPERTS.has(word)) || besides.test(text);
}
