/** Sentences cut in two where the analyst says that two things are said in one: each part is read for itself. */
import type { Span } from './reading.ts';
import type { ReportText, Sentence } from './text/report-text.ts';

/**
 * The report with each sentence cut at those of these places in its text that lie within it, before the first token at or
 * behind the place. A place between sentences, or with no word on one of its sides, cuts nothing.
 */
export function cutSentences(report: ReportText, cuts: readonly number[] = []): ReportText {
  if (cuts.length === 0) return report;
  const ordered = [...cuts].sort((a, b) => a - b);
  const paragraphs = report.paragraphs.map((paragraph) =>
    ordered.some((cut) => isWithin(paragraph, cut))
      ? { ...paragraph, sentences: paragraph.sentences.flatMap((sentence) => partsOf(sentence, ordered)) }
      : paragraph,
  );
  return { ...report, paragraphs };
}

function partsOf(sentence: Sentence, cuts: readonly number[]): Sentence[] {
  const parts: Sentence[] = [];
  let rest = sentence;
  for (const cut of cuts) {
    if (!isWithin(rest, cut)) continue;
    const at = rest.tokens.findIndex(({ end }) => end > cut);
    const before = rest.tokens.slice(0, Math.max(at, 0));
    const after = rest.tokens.slice(at);
    if (at <= 0 || !hasWord(before) || !hasWord(after)) continue;
    parts.push(partWith(sentence, before));
    rest = partWith(sentence, after);
  }
  return [...parts, rest];
}

function partWith({ text, start: from, ...others }: Sentence, tokens: Sentence['tokens']): Sentence {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  return { ...others, start, end, text: text.slice(start - from, end - from), tokens };
}

function isWithin({ start, end }: Span, cut: number): boolean {
  return cut > start && cut < end;
}

function hasWord(tokens: Sentence['tokens']): boolean {
  return tokens.some(({ kind }) => kind !== 'mark');
}
