/** Where a sentence's clauses begin and end, and whether words hold a verb: from marks and closed word classes alone. */
import { IRREGULAR_PASTS } from '../hedges/past-verbs.ts';
import type { SentenceView } from './sentence-view.ts';

/** A run of words outside quotes, without a comma, dash, colon, semicolon or bracket in it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The mark before it: a comma, dash …; `quote` after a quotation; undefined at the sentence's start. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const AUXILIARIES = words(`
  is are was were am has have had do does did will would shall should can could may might must cannot isn't aren't wasn't weren't
  hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't`);

export const DETERMINERS = words(`
  the a an its his her their our my your this that these those some many most several few both all each every another other one two
  three four five six seven eight nine ten dozens hundreds any no`);

export const PREPOSITIONS = words(`
  of in on at by for from to with against about between among over under after before during since until through via into onto
  within without towards toward near behind beside despite amid regarding concerning across along around outside inside upon per`);

export const RELATIVES = words('who which whose whom that where when');

export const CONJUNCTIONS = words(
  'and but while whereas although though because since as if when after before until unless once so yet or nor',
);

const BOUNDARY = /^[,;:()[\]–—―…]$/;

/** The segments of a sentence, in order. */
export function segmentsOf({ tokens, isQuoted }: SentenceView): Segment[] {
  const segments: Segment[] = [];
  let from = -1;
  let before: string | undefined;
  const close = (to: number, after: string | undefined) => {
    if (from >= 0) segments.push({ from, to, before, after });
    from = -1;
    before = after;
  };
  for (const [i, token] of tokens.entries()) {
    if (isQuoted[i]) {
      if (from >= 0) close(i, 'quote');
      else before = 'quote';
    } else if (token.kind === 'mark' && (BOUNDARY.test(token.text) || isDash(token.text, tokens, i))) {
      if (from >= 0) close(i, token.text);
      else if (before !== 'quote' || token.text === ':') before = before === 'quote' ? 'quote' : token.text;
    } else if (from < 0 && token.kind !== 'mark') {
      from = i;
    }
  }
  close(tokens.length, undefined);
  return segments;
}

/** A hyphen with space around it is a dash. */
function isDash(text: string, tokens: SentenceView['tokens'], i: number): boolean {
  if (text !== '-') return false;
  return (tokens[i - 1]?.end ?? 0) < tokens[i]!.start || (tokens[i + 1]?.start ?? 0) > tokens[i]!.end;
}

/** True where words hold a verb that stands by itself: an auxiliary or an irregular past, outside a relative clause. */
export function holdsVerb(view: SentenceView, from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const token = view.tokens[i]!;
    if (token.kind === 'mark') {
      if (token.text === ',') relative = false;
      continue;
    }
    if (RELATIVES.has(token.lower) && i > from) relative = true;
    if (!relative && (AUXILIARIES.has(token.lower) || IRREGULAR_PASTS.has(token.lower))) return true;
  }
  return false;
}

/** True of a word written with a capital that is not merely the sentence's first. */
export function isCapital(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
