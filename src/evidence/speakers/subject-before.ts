/** Whom `he said` or `she said` means behind the first half of a sentence that is about somebody. */

import { EXPERTS, OFFICIALS, OTHERS } from '../text/speaker-nouns.ts';
import { type Cast, sexIn } from './cast.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './clause.ts';
import { describedBeside } from './described-beside.ts';
import type { NamedAt, SentenceView } from './sentence-view.ts';

/**
 * The person with whom the sentence opened, where a colon, semicolon or dash stands between her and the pronoun: `Her colleague Petr
 * Novak is blunter: the mills, he says, …`, `A spokeswoman, Irina Pop, denied it: no boat, she said, …`. Undefined where she is
 * known to go by the other pronoun.
 */
export function subjectBefore(view: SentenceView, pronoun: number, cast: Cast): NamedAt | undefined {
  const name = view.names.find(({ party }) => party.what === 'person');
  if (name === undefined || name.isPossessive || name.to >= pronoun || view.isQuoted[name.from]) return undefined;
  if (!(isAtStart(view, name) || isApposed(view, name))) return undefined;
  if (!view.tokens.slice(name.to, pronoun).some(({ text }) => /^[:;—–]$/.test(text))) return undefined;
  const sex = cast.heard.get(name.party.name)?.sex ?? sexIn(describedBeside(view, name));
  return sex === undefined || sex === view.tokens[pronoun]!.lower ? name : undefined;
}

function isAtStart({ tokens }: SentenceView, { from }: NamedAt): boolean {
  return from <= 3 && !tokens.slice(0, from).some(({ lower }) => PREPOSITIONS.has(lower));
}

const LONGEST = 10;

/** `A spokeswoman for the pilots, Irina Pop,`: who she is opens the sentence, and her name follows between commas. */
function isApposed({ tokens }: SentenceView, { from, to }: NamedAt): boolean {
  if (from > LONGEST || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
  const before = tokens.slice(0, from - 1);
  return (
    (DETERMINERS.has(before[0]?.lower ?? '') || /['’]s$/.test(before[0]?.lower ?? '')) &&
    before.every(({ kind, text, lower }) => (kind === 'word' || /^[-'’]$/.test(text)) && !AUXILIARIES.has(lower)) &&
    before.some(({ lower }) => OFFICIALS.has(lower) || EXPERTS.has(lower) || OTHERS.has(lower))
  );
}
