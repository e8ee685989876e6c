/** Negations that deny nothing: of a denial, of a day before which nothing will be done, of what somebody has. */
import type { Attribution } from '../speakers/attribute.ts';
import type { Content } from './content.ts';
import type { MainVerb } from './main-verb.ts';
import { isRulingOut } from './position.ts';

/** `did not rule out a smaller release`, `does not exclude it`, `nobody denies it`: two negations deny nothing, and leave it open. The words. */
export function notRuledOut(
  { view, tags, verb, act }: Attribution,
  { lowers }: Content,
  main: MainVerb | undefined,
): string | undefined {
  const isReported = act === 'deny' && (verb === 'exclude' || verb === 'deny');
  const words = isReported
    ? view.tokens.slice(tags.at(-1)?.from ?? 0, (tags.at(-1)?.to ?? 0) + 1).map(({ lower }) => lower)
    : main !== undefined && (isRulingOut(main, lowers) || /^(?:exclud|den(?:y|ie))/.test(main.verb))
      ? lowers.slice(main.from, main.to + 1)
      : [];
  const at = words.findIndex((word) => NOT.test(word));
  const end = words.findIndex((word, i) => i > at && RULES_OUT.test(word));
  if (at < 0 || end < 0) return undefined;
  const to = /^rul/.test(words[end]!) ? end + 2 : end + 1;
  return words
    .slice(/^(?:do|does|did|has|have|had|will|would|can|could)$/.test(words[at - 1] ?? '') ? at - 1 : at, to)
    .join(' ');
}

const NOT = /^(?:not|never|nobody|cannot|neither|none)$|n't$/;
const RULES_OUT = /^(?:rul(?:es?|ed|ing)|exclud(?:es?|ed|ing)|den(?:y|ies|ied|ying))$/;

/** `will not open the gates before May`, `would not sail until the talks end`: it is put off, and will be. The word behind the negation. */
export function putOffUntil({ lowers, breaks, dates, words }: Content, { form, at, to }: MainVerb): string | undefined {
  if (form !== 'will' && form !== 'would') return undefined;
  for (let k = to; k < lowers.length; k++) {
    if (breaks[k]) return undefined;
    if (lowers[k] === 'until') return lowers[at];
    // `before the court` is a place.
    if (
      lowers[k] === 'before' &&
      dates.some(({ start, end }) => start <= words[k + 1]!.start && words[k + 1]!.start < end)
    )
      return lowers[at];
  }
  return undefined;
}

/** `Two towns have had no water since May`: how things are, and nobody says otherwise. */
export function isLack({ lowers }: Content, { at, to }: MainVerb): boolean {
  for (let k = at; k <= to; k++)
    if (
      /^(?:has|have|had)$/.test(lowers[k]!) &&
      lowers[k + 1] === 'no' &&
      !/^(?:longer|more|doubt)$/.test(lowers[k + 2]!)
    )
      return true;
  return false;
}
