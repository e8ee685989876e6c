/** Interviews without marks or names: short questions as paragraphs of their own, or in bold. */
import type { Line } from './line.ts';

/**
 * The paragraphs that ask, where a text has at least three of them (two in bold), each followed by prose in which somebody says `I`
 * or `we`. Headings that ask (`What happened?`) have the outlet's prose behind them and are not taken.
 */
export function plainQuestions(lines: readonly Line[], isText: (at: number) => boolean): Set<number> {
  const questions: number[] = [];
  let answered = 0;
  let bold = 0;
  for (const [at, { paragraph, asks, words }] of lines.entries()) {
    if (!isText(at) || !asks || paragraph.mark !== undefined || paragraph.label !== undefined || words > 70) continue;
    let next = at + 1;
    while (next < lines.length && next < at + 4 && !isText(next)) next++;
    if (next >= lines.length || !isText(next) || lines[next]!.asks || lines[next]!.words < 3) continue;
    questions.push(at);
    if (/^\*\*[^*]+\*\*$|^__[^_]+__$/.test(paragraph.text)) bold++;
    if (isPersonal(lines[next]!)) answered++;
  }
  return questions.length >= (bold === questions.length ? 2 : 3) && answered * 2 >= questions.length
    ? new Set(questions)
    : new Set();
}

/** Somebody speaks for herself, outside of quotation marks. */
export function isPersonal({ plain }: Line): boolean {
  const own = plain.slice(0, 4000).replace(/[“"«][^”"»]{0,2000}[”"»]/g, ' ');
  return /\b(?:I|I'm|I’m|I've|I’ve|my|My|we|We|our|Our|us|me|myself)\b/.test(own);
}
