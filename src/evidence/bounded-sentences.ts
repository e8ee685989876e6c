/** A bound on what is read of one sentence: where a text has no stops, or is nothing but marks. */
import type { ReportText, Sentence } from './text/report-text.ts';

/** Words and marks. The longest sentences of treaties have some two thousand. */
export const LONGEST_SENTENCE = 4000;

/** The report with the rest of too long a sentence left unread; its paragraphs and all places stay. */
export function boundedSentences(report: ReportText): ReportText {
  if (!report.paragraphs.some(({ sentences }) => sentences.some(isTooLong))) return report;
  const paragraphs = report.paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => (isTooLong(sentence) ? bounded(sentence) : sentence)),
  }));
  return { ...report, paragraphs };
}

function bounded(sentence: Sentence): Sentence {
  const tokens = sentence.tokens.slice(0, LONGEST_SENTENCE);
  return { ...sentence, tokens, text: sentence.text.slice(0, tokens.at(-1)!.end - sentence.start) };
}

function isTooLong({ tokens }: Sentence): boolean {
  return tokens.length > LONGEST_SENTENCE;
}
