/** A paragraph as the rules for roles look at it: without Markdown's marks, counted. */
import type { ReportText, TextParagraph } from '../text/report-text.ts';

export interface Line {
  readonly paragraph: TextParagraph;
  /** Without the mark, the label and Markdown's links and stars; spaces as in the text. */
  readonly plain: string;
  /** `plain` in lower case, without anything but letters, digits and a few closing marks at either end. */
  readonly bare: string;
  readonly words: number;
  readonly hasLetters: boolean;
  /** Ends like a sentence: with a stop, perhaps inside a closing quotation mark, or with a footnote's mark behind it. */
  readonly isStopped: boolean;
  readonly asks: boolean;
  readonly endsInColon: boolean;
  /** More than a title: long enough and stopped, or several sentences. */
  readonly isProse: boolean;
  /** Made of nothing but links, or of one picture. */
  readonly link: 'links' | 'picture' | undefined;
  /** The paragraph opens with a time of the day, as in a live report. */
  readonly isTimed: boolean;
}

export function linesFor({ paragraphs }: ReportText): Line[] {
  return paragraphs.map((paragraph) => {
    const first = paragraph.sentences[0];
    const body = first === undefined ? '' : paragraph.text.slice(first.start - paragraph.start);
    const plain = withoutMarkup(body);
    const end = plain.slice(-40).replace(/(?:\[\^?[\w-]{1,10}\]|[\s*_])+$/, '');
    const isStopped = /[.!?…。！？][”"»’')\]]{0,3}$/.test(end);
    const words = paragraph.sentences.reduce(
      (sum, { tokens }) => sum + tokens.reduce((count, { kind }) => count + (kind === 'mark' ? 0 : 1), 0),
      0,
    );
    const prose = (isStopped || end.endsWith(':')) && (words >= 20 || paragraph.sentences.length > 1);
    return {
      paragraph,
      plain,
      bare: plain.length > longest ? '' : trimmedOf(plain).toLowerCase(),
      words,
      hasLetters: /\p{L}/u.test(plain),
      isStopped,
      asks: /[?？][”"»’')\]]{0,3}$/.test(end),
      endsInColon: /:[”"»’')*_]{0,3}$/.test(end),
      isProse: prose,
      link: linkShape(paragraph.text),
      isTimed: /^\[?\d{1,2}[:.]\d{2}\b/.test(paragraph.text),
    };
  });
}

/** No page debris that is known by its words is longer, in characters. */
const longest = 700;

/** Spaces and marks that lines are dressed up with: arrows, stars, faces. */
export function trimmedOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !/[\p{L}\p{N}©#@([]/u.test(text[start]!)) start++;
  while (end > start && !/[\p{L}\p{N}.!?:)*\]]/u.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function withoutMarkup(text: string): string {
  if (!/[[*_`]/.test(text)) return text;
  return text
    .replace(/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*{1,3}|`)(?=\S)([^*`\n]{1,300}?)\1/g, '$2');
}

function linkShape(text: string): Line['link'] {
  if (text.length > longest || !text.includes('](')) return undefined;
  if (/^!\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)$/.test(text)) return 'picture';
  const rest = text.replace(/!?\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)/g, '');
  return /\p{L}/u.test(rest) ? undefined : 'links';
}
