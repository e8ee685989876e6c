/** A text cut into lines, for a reader that goes by how far each is indented. */

export interface Line {
  readonly start: number;
  /** Where its first character that is no space stands. */
  readonly content: number;
  /** Before the line break. */
  readonly end: number;
  readonly indent: number;
  readonly kind: 'blank' | 'comment' | 'content';
}

const SPACE = 0x20;
const HASH = 0x23;
const RETURN = 0x0d;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const next = lineBreak === -1 ? text.length : lineBreak;
    const end = next > start && text.charCodeAt(next - 1) === RETURN ? next - 1 : next;
    let content = start;
    while (content < end && text.charCodeAt(content) === SPACE) content++;
    const kind = content === end ? 'blank' : text.charCodeAt(content) === HASH ? 'comment' : 'content';
    lines.push({ start, content, end, indent: content - start, kind });
    start = next + 1;
  }
  return lines;
}
