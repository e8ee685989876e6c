/** A line of its own that presents who speaks below it: `Amina Sefu, lecturer in law, Lake Academy:`. */
import type { TextParagraph, Token } from '../text/report-text.ts';
import { AUXILIARIES, DETERMINERS } from './clause.ts';
import { namesSpeaker } from './speaker-nouns.ts';

/** In characters. */
const LONGEST = 240;

/** The name that such a line begins with; undefined where the paragraph is none: it has one sentence, a comma behind the name, a colon at its end. */
export function cardName({ sentences, text, mark }: TextParagraph): string | undefined {
  const sentence = sentences[0];
  if (sentence === undefined || sentences.length > 1 || mark === 'dash' || text.length > LONGEST) return undefined;
  const { tokens } = sentence;
  if (tokens.at(-1)?.text !== ':') return undefined;
  let to = 0;
  while (to < tokens.length && (isNameWord(tokens[to]!) || isInside(tokens, to))) to++;
  while (to > 0 && tokens[to - 1]!.kind === 'mark') to--;
  let from = 0;
  while (from < to && namesSpeaker(tokens[from]!.lower)) from++;
  if (tokens.slice(to).some((_, k) => opensWithVerb(tokens, to + k))) return undefined;
  const isName = to - from >= 2 && to - from <= 6 && /^[,(:–—-]$/.test(tokens[to]?.text ?? '');
  return isName && !tokens.slice(from, to).some(({ lower }) => namesSpeaker(lower))
    ? sentence.text.slice(tokens[from]!.start - sentence.start, tokens[to - 1]!.end - sentence.start)
    : undefined;
}

/** `…, takes the opposite view:` tells something; a card only names. */
function opensWithVerb(tokens: readonly Token[], i: number): boolean {
  const { lower, text, kind } = tokens[i]!;
  if (kind !== 'word' || text !== lower) return false;
  if (AUXILIARIES.has(lower) || lower === 'who') return true;
  return (
    tokens[i - 1]?.text === ',' &&
    /(?:[^s]s|ed)$/.test(lower) &&
    DETERMINERS.has(tokens[i + 1]?.lower ?? '') &&
    !namesSpeaker(lower)
  );
}

function isNameWord({ text, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}

/** `A.`, `Keita-Diop`, `van der`: what joins two capitals of a name. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (i === 0 || next === undefined) return false;
  const isInitial = tokens[i]!.text === '.' && tokens[i - 1]!.text.length === 1;
  return (
    isInitial || ((JOINS.test(tokens[i]!.text) || isParticle(tokens[i]!)) && (isNameWord(next) || isParticle(next)))
  );
}

const JOINS = /^[-’']$/;

function isParticle({ text }: Token): boolean {
  return /^(?:de|del|da|di|dos|van|von|der|den|bin|ibn|al|el|la)$/.test(text);
}
