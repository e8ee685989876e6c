/** The verb of a headline, which tells in the present what happened (`Ferry strands 200`) and by `to` what is to come. */
import type { SentenceView } from '../speakers/sentence-view.ts';
import { isDenyingVerb } from './denying-verbs.ts';
import { isPlainVerb, isThirdPerson } from './present-verbs.ts';

export interface HeadlineVerb {
  readonly verb: string;
  readonly isPlan: boolean;
}

const BEFORE_NOUNS =
  /^(?:the|a|an|of|in|on|at|for|with|by|to|from|and|what|how|where|when|over|about|between|its|their|his|her|no|as|or|against|after)$/;
/** What they say is the case, not done. */
export const STATES =
  /^(?:says?|wants?|needs?|lies|remains?|stands?|lives?|costs?|means|fears?|hopes?|seems?|waits?|depends?|matters?)$/;

/** Undefined where a headline only names its matter, and nobody. */
export function headlineVerb({ tokens, nameAt, names, words }: SentenceView): HeadlineVerb | undefined {
  if (words < 3) return undefined;
  for (const [i, { lower, text, kind }] of tokens.entries()) {
    if (i === 0 || kind !== 'word' || nameAt[i] !== undefined) continue;
    const before = tokens[i - 1]!;
    if (before.kind !== 'word' || BEFORE_NOUNS.test(before.lower)) continue;
    const next = tokens[i + 1]?.lower ?? '';
    // `as Karsa refuses to open sluices`: what is refused will not be.
    if (lower === 'to' && (isDenyingVerb(before.lower) || /^fail(?:s|ed)?$/.test(before.lower)))
      return { verb: before.lower, isPlan: false };
    if (lower === 'to' && isPlainVerb(next)) return { verb: `to ${next}`, isPlan: true };
    if (text !== lower || STATES.test(lower)) continue;
    if (isThirdPerson(lower) && (nameAt[i - 1] !== undefined || names.length > 0 || tokens[i + 1]?.kind === 'number'))
      return { verb: lower, isPlan: false };
    if (isPlainVerb(lower) && (isPair(tokens, i) || /[^s]s$/.test(before.lower))) return { verb: lower, isPlan: false };
  }
  return undefined;
}

/** `Kiribati and Spain agree`: names joined by `and` take the plain form. */
function isPair(tokens: SentenceView['tokens'], i: number): boolean {
  return /^\p{Lu}/u.test(tokens[i - 1]!.text) && tokens.slice(0, i).some(({ lower }) => lower === 'and');
}
