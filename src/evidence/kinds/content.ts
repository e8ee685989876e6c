/** What is said in a sentence, without the words that attribute it: the words by which its kind and status are told. */
import type { FoundDate, FoundQuantity } from '../reading.ts';
import type { Attribution } from '../speakers/attribute.ts';
import type { Token } from '../text/report-text.ts';

export interface Content {
  /** Words and numbers, marks left out. */
  readonly words: readonly Token[];
  readonly lowers: readonly string[];
  /** Per word: whether a mark that sets clauses apart stands before it, or words were left out there. */
  readonly breaks: readonly boolean[];
  readonly has: ReadonlySet<string>;
  readonly dates: readonly FoundDate[];
  readonly quantities: readonly FoundQuantity[];
}

/** The content of an attributed sentence; all of it where nothing is left. */
export function contentOf(
  { view, tags }: Attribution,
  dates: readonly FoundDate[],
  quantities: readonly FoundQuantity[],
): Content {
  const isTag = (i: number) => tags.some(({ from, to }) => from <= i && i < to);
  const isAll = view.tokens.every(({ kind }, i) => kind === 'mark' || isTag(i));
  const content = contentOfWords(view.tokens, isAll ? undefined : isTag);
  const first = content.words[0]?.start ?? 0;
  const last = content.words.at(-1)?.end ?? 0;
  const within = <T extends { start: number; end: number }>(found: readonly T[]) =>
    found.filter(({ start, end }) => start >= first && end <= last);
  return { ...content, dates: within(dates), quantities: within(quantities) };
}

/** The content of a clause by itself, without the tokens for which `isOut` holds. */
export function contentOfWords(tokens: readonly Token[], isOut: (i: number) => boolean = () => false): Content {
  const words: Token[] = [];
  const breaks: boolean[] = [];
  let isBroken = false;
  for (const [i, token] of tokens.entries()) {
    if (isOut(i)) isBroken = true;
    else if (token.kind === 'mark') isBroken ||= BREAKS.test(token.text);
    else {
      words.push(token);
      breaks.push(isBroken);
      isBroken = false;
    }
  }
  const lowers = words.map(({ lower }) => lower);
  return { words, lowers, breaks, has: new Set(lowers), dates: [], quantities: [] };
}

const BREAKS = /^[,;:–—()]$/;
