/** A document as text for a terminal or a file. */

import { displayWidth } from './display-width.ts';
import { type Block, type Document, inlinesOf, type Text, withNeededIsolates } from './document.ts';
import { tableLines } from './table-text.ts';
import { wrap } from './wrap.ts';

/** How emphasis looks; each gets the finished piece of a line. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly warning: (text: string) => string;
}

const same = (text: string) => text;
export const unpainted: Paint = { strong: same, quiet: same, heading: same, warning: same };

export interface TextOptions {
  readonly width: number;
  readonly paint?: Paint;
}

/** Prose is easier to read in lines that are not as wide as a screen can be. */
const WIDEST_PROSE = 100;

/** The document as lines, each ended by a line break. */
export function writeText({ title, subtitle, blocks }: Document, { width, paint = unpainted }: TextOptions): string {
  const room = Math.max(20, width);
  const prose = Math.min(room, WIDEST_PROSE);
  const lines: string[] = [
    ...(title === '' ? [] : wrap(plainText(title), prose).map(paint.heading)),
    ...subtitle.flatMap((text) => wrap(plainText(text), prose).map(paint.quiet)),
  ];
  for (const [place, block] of blocks.entries()) {
    const made = blockLines(block, room, prose, paint);
    const clings = block.kind === 'list' && place > 0 && blocks[place - 1]!.kind === 'paragraph';
    if (made.length > 0 && !clings && lines.length > 0) lines.push('');
    for (const line of made) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block, room: number, prose: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(plainText(block.text), prose).map(paint.heading);
    case 'paragraph': {
      const style = block.tone === 'quiet' ? paint.quiet : block.tone === 'warning' ? paint.warning : same;
      return wrap(plainText(block.text), prose).map(style);
    }
    case 'list':
      return block.items.flatMap((item, place) => {
        const mark = block.numbered ? `${place + 1}. ` : '- ';
        return hanging(`  ${mark}`, plainText(item), prose);
      });
    case 'table': {
      const columns = block.columns.map((column) => ({ ...column, head: plainText(column.head) }));
      const rows = block.rows.map((row) => row.map(plainText));
      const below = [block.after, block.atTerminal].flatMap((text) => (text === undefined ? [] : plainText(text)));
      return [
        ...wrap(plainText(block.title), prose).map(paint.strong),
        ...tableLines(columns, rows, room, paint.quiet),
        ...(below.length === 0 ? [] : wrap(below.join(' '), prose).map(paint.quiet)),
      ];
    }
    case 'figure':
      return [];
    case 'notes':
      return block.items.flatMap((item, place) => hanging(`[${place + 1}] `, plainText(item), prose));
  }
}

function hanging(mark: string, text: string, width: number): string[] {
  const indent = displayWidth(mark);
  return wrap(text, width - indent).map((line, l) => (l === 0 ? mark : ' '.repeat(indent)) + line);
}

/** The text with its emphasis left out. */
export function plainText(text: Text): string {
  return withNeededIsolates(
    inlinesOf(text)
      .map((inline) => {
        if (typeof inline === 'string') return inline;
        if ('strong' in inline) return inline.strong;
        if ('quiet' in inline) return inline.quiet;
        if ('code' in inline) return inline.code;
        if ('phrase' in inline) return inline.phrase;
        return ` [${inline.note}]`;
      })
      .join(''),
  );
}
