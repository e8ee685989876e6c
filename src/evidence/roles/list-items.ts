/** The items of a list, which are marked like the turns of an interview. */
import type { Line } from './line.ts';

/**
 * Of paragraphs with the same mark in a row, those that are a list: they begin in lower case or end in a semicolon or comma,
 * all but the last, none of them asks. Items that are whole sentences stay out: they may be turns.
 */
export function listItems(lines: readonly Line[], isText: (at: number) => boolean): Set<number> {
  const items = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const mark = lines[at]!.paragraph.mark;
    if ((mark !== 'dash' && mark !== 'bullet') || !isItem(lines[at]!)) continue;
    let end = at + 1;
    while (end < lines.length && isText(end) && lines[end]!.paragraph.mark === mark && isItem(lines[end]!)) end++;
    const last = lines[end];
    // The last item of a list in sentences' case gives itself away by the semicolon before it.
    if (
      last !== undefined &&
      isText(end) &&
      last.paragraph.mark === mark &&
      !last.asks &&
      last.paragraph.sentences.length === 1 &&
      /;$/.test(lines[end - 1]!.plain)
    )
      end++;
    if (end - at >= 2) for (let item = at; item < end; item++) items.add(item);
    at = end - 1;
  }
  return items;
}

const isItem = ({ plain, asks, paragraph }: Line) =>
  !asks && paragraph.sentences.length <= 2 && (/^\p{Ll}/u.test(plain) || /[;,]$/.test(plain));
