/** A name for something that a person has only described: short, and free. */
import { nameFault } from '../../format/identifier.ts';

/** Words that say little about what is done. */
const small: ReadonlySet<string> = new Set(
  'a an the to of in on at for from by with and or its their his her it that this is are be not all some any up out over into'.split(
    ' ',
  ),
);
const MOST_WORDS = 2;
const LONGEST = 24;

/** `eases the sanctions` becomes `eases-sanctions`; numbered where that is taken. */
export function idFromPhrase(phrase: string, taken: Iterable<string>): string {
  const words = phrase
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !small.has(word));
  const chosen = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
  const base = allowed(shortened(chosen));
  const known = new Set(taken);
  if (!known.has(base)) return base;
  for (let number = 2; ; number++) if (!known.has(`${base}-${number}`)) return `${base}-${number}`;
}

function shortened(words: readonly string[]): string {
  const whole = words.join('-');
  if ([...whole].length <= LONGEST) return whole;
  return [...(words[0] ?? '')].slice(0, LONGEST).join('');
}

/** What no name may be, such as a number or a word of the language, is given a letter in front. */
function allowed(name: string): string {
  const fault = name === 'context' ? true : nameFault(name) !== undefined;
  if (!fault) return name;
  const safe = `x-${name}`;
  return name === '' || nameFault(safe) !== undefined ? 'new' : safe;
}
