/** What a paragraph opens with before its first word. */
import type { Span } from '../reading.ts';
import type { TextParagraph } from './report-text.ts';

/**
 * The mark a paragraph opens with, and where its text proper begins. A Markdown heading's hashes and a quotation's `>` are
 * marks like a dash or a bullet; of two marks in a row (`> – No.`) the inner one counts.
 */
export function openingOf(
  text: string,
  { start, end }: Span,
): { readonly mark: TextParagraph['mark']; readonly body: number } {
  const head = text.slice(start, Math.min(end, start + 40));
  for (const [mark, shape] of shapes) {
    const found = shape.exec(head)?.[0].length;
    if (found === undefined) continue;
    const body = start + found;
    if (body >= end) return { mark: undefined, body: start };
    if (mark !== 'quote') return { mark, body };
    const inner = openingOf(text, { start: body, end });
    return inner.mark === undefined ? { mark, body } : inner;
  }
  return { mark: undefined, body: start };
}

const shapes: readonly (readonly [NonNullable<TextParagraph['mark']>, RegExp])[] = [
  ['heading', /^#{1,6}\s+/],
  ['quote', /^>\s?/],
  ['bullet', /^(?:[•·●○▪■◦‣⁃∙▶►➤✓✔⚫◆♦]\s*|[*+]\s+)/u],
  // A hyphen before a number is its sign; before a capital or a quotation mark it opens a turn.
  ['dash', /^(?:--|[–—―−‒])\s*(?=\S)(?![-–—―−‒\d])|^-(?:\s+|(?=[\p{Lu}"“«]))/u],
  ['number', /^(?:\(?\d{1,3}\)\s*|\d{1,3}\.\s+(?!\p{Ll})|\((?:[a-z]|[ivx]{2,5})\)\s+|[a-z]\)\s+|[IVX]{2,5}\.\s+)/u],
];
