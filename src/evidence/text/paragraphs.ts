/** A text cut into paragraphs, and these into sentences and words. */
import { labelsOf } from './labels.ts';
import { linesOf } from './lines.ts';
import { openingOf } from './opening.ts';
import type { ReportText, Sentence, TextParagraph } from './report-text.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/**
 * The report in paragraphs, in order, from 1. A paragraph is a run between line breaks that is not blank, trimmed; in a text
 * whose lines are clearly wrapped at a column, the lines of a block are one paragraph (see `linesOf`). What opens it,
 * a dash, bullet, number, heading's mark or a speaker's name before a colon, is in the paragraph but in none of its sentences.
 * @param text as `normalizeText` gives it; all places are places in it.
 */
export function paragraphsOf(text: string): ReportText {
  const lines = linesOf(text).map(({ start, end }) => {
    const { mark, body } = openingOf(text, { start, end });
    return { start, end, mark, body };
  });
  const labels = labelsOf(text, lines);
  const paragraphs = lines.map(({ start, end, mark, body }, place): TextParagraph => {
    const label = labels[place];
    const from = label?.body ?? body;
    const sentences = sentencesOf(text.slice(from, end), from).map((span): Sentence => {
      const own = text.slice(span.start, span.end);
      return { start: span.start, end: span.end, paragraph: place, text: own, tokens: tokensOf(own, span.start) };
    });
    return { start, end, n: place + 1, text: text.slice(start, end), mark, label: label?.name, sentences };
  });
  return { text, paragraphs };
}
