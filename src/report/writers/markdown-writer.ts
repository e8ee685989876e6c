/** A document as Markdown (CommonMark with tables and footnotes as GitHub reads them). */
import { type Block, type Document, inlinesOf, type Text, withNeededIsolates } from './document.ts';

export function writeMarkdown({ title, subtitle, blocks }: Document): string {
  const parts = [
    `# ${written(title)}`,
    ...subtitle.map(written),
    ...blocks.map(blockText).filter((text) => text !== ''),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${written(block.text)}`;
    case 'paragraph':
      return block.tone === 'warning' ? `> ${written(block.text)}` : written(block.text);
    case 'list':
      return block.items.map((item, place) => `${block.numbered ? `${place + 1}.` : '-'} ${written(item)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rule = block.columns.map(({ align }) =>
        align === 'right' ? '---:' : align === 'center' ? ':---:' : '---',
      );
      return [
        `**${written(block.title)}**`,
        '',
        line(block.columns.map(({ head }) => written(head))),
        line(rule),
        ...block.rows.map((row) => line(row.map(written))),
        ...(block.after === undefined ? [] : ['', written(block.after)]),
      ].join('\n');
    }
    case 'figure':
      return `*${written(block.says)}*`;
    case 'notes':
      return block.items.map((item, place) => `[^${place + 1}]: ${written(item)}`).join('\n');
  }
}

function written(text: Text): string {
  return inlinesOf(text)
    .map((inline) => {
      if (typeof inline === 'string') return escaped(inline);
      if ('strong' in inline) return `**${escaped(inline.strong)}**`;
      if ('quiet' in inline) return `*${escaped(inline.quiet)}*`;
      if ('code' in inline) return codeSpan(inline.code);
      if ('phrase' in inline) return escaped(inline.phrase);
      return `[^${inline.note}]`;
    })
    .join('');
}

/** Whatever Markdown could take for a mark of its own; line breaks would end a cell or a list item. */
function escaped(text: string): string {
  return withNeededIsolates(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&#]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replace(/:\/\//g, '\\://');
}

function codeSpan(code: string): string {
  const fence = code.includes('`') ? '``' : '`';
  return `${fence}${withNeededIsolates(code).replace(/\|/g, '\\|')}${fence}`;
}
