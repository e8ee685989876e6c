/** A sentence with all that the search for its speaker asks of it: which words are quoted, which name whom. */
import type { FoundParty } from '../reading.ts';
import type { ReportText, Sentence, Token } from '../text/report-text.ts';
import type { Quote } from './quoted.ts';

export interface NamedAt {
  readonly party: FoundParty;
  /** Places in `tokens`: the first word of the name, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** `Riga’s`, `Russians'`: the name owns what follows. */
  readonly isPossessive: boolean;
}

export interface SentenceView {
  readonly sentence: Sentence;
  /** The place in the order of all sentences of the report. */
  readonly place: number;
  readonly tokens: readonly Token[];
  /** Per token. */
  readonly isQuoted: readonly boolean[];
  readonly quotes: readonly Quote[];
  readonly names: readonly NamedAt[];
  /** Per token: the name it belongs to. */
  readonly nameAt: readonly (NamedAt | undefined)[];
  readonly words: number;
  readonly quotedWords: number;
}

/** One view per sentence, in the order of the text. */
export function viewsOf(
  report: ReportText,
  quotes: readonly (readonly Quote[])[],
  parties: readonly FoundParty[],
): readonly SentenceView[] {
  const mentions = parties
    .flatMap((party) => party.mentions.map(({ start, end }) => ({ party, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let place = 0;
  const views: SentenceView[] = [];
  for (const [p, paragraph] of report.paragraphs.entries()) {
    let q = 0;
    for (const sentence of paragraph.sentences) {
      while (next < mentions.length && mentions[next]!.end <= sentence.start) next++;
      const names: NamedAt[] = [];
      const { tokens } = sentence;
      let t = 0;
      for (let m = next; m < mentions.length && mentions[m]!.start < sentence.end; m++) {
        const { party, start, end } = mentions[m]!;
        while (t < tokens.length && tokens[t]!.end <= start) t++;
        let to = t;
        while (to < tokens.length && tokens[to]!.start < end) to++;
        if (to > t && (names.at(-1)?.to ?? 0) <= t)
          names.push({ party, from: t, to, isPossessive: isPossessive(tokens[to - 1]!.lower, tokens[to]?.text) });
      }
      const nameAt: (NamedAt | undefined)[] = new Array(tokens.length).fill(undefined);
      for (const name of names) for (let i = name.from; i < name.to; i++) nameAt[i] = name;
      const ofParagraph = quotes[p]!;
      while (q < ofParagraph.length && ofParagraph[q]!.end <= sentence.start) q++;
      const within: Quote[] = [];
      for (let i = q; i < ofParagraph.length && ofParagraph[i]!.start < sentence.end; i++) within.push(ofParagraph[i]!);
      const isQuoted = markQuoted(tokens, within);
      let words = 0;
      let quotedWords = 0;
      for (const [i, token] of tokens.entries()) {
        if (token.kind === 'mark') continue;
        words++;
        if (isQuoted[i]) quotedWords++;
      }
      views.push({ sentence, place: place++, tokens, isQuoted, quotes: within, names, nameAt, words, quotedWords });
    }
  }
  return views;
}

function markQuoted(tokens: readonly Token[], quotes: readonly Quote[]): boolean[] {
  let q = 0;
  return tokens.map(({ start, end }) => {
    while (q < quotes.length && quotes[q]!.end <= start) q++;
    const quote = quotes[q];
    return quote !== undefined && quote.start <= start && end <= quote.end;
  });
}

function isPossessive(lower: string, next: string | undefined): boolean {
  return lower.endsWith("'s") || (lower.endsWith('s') && (next === "'" || next === '’'));
}
