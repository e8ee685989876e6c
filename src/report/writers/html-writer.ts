/** A document as one self-contained page: no scripts, nothing loaded, every text escaped. */
import { type Block, type Document, inlinesOf, isNote, partsOf, type Text, withNeededIsolates } from './document.ts';
import { htmlStyle } from './html-style.ts';

export function writeHtml({ title, subtitle, language, blocks }: Document): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(withNeededIsolates(title))}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<header>
<h1>${written(title)}</h1>
${subtitle.map((text) => `<p>${written(text)}</p>`).join('\n')}
</header>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${written(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${written(block.text)}</p>`;
    case 'list': {
      const kind = block.numbered ? 'ol' : 'ul';
      return `<${kind}>\n${block.items.map((item) => `<li>${written(item)}</li>`).join('\n')}\n</${kind}>`;
    }
    case 'table': {
      const aligned = (c: number) => {
        const { align } = block.columns[c]!;
        return align === undefined || align === 'left' ? '' : ` class="${align}"`;
      };
      const head = block.columns.map(({ head, means }, c) => {
        const title =
          means === undefined
            ? written(head)
            : `<abbr title="${attribute(withNeededIsolates(means))}">${written(head)}</abbr>`;
        return `<th scope="col"${aligned(c)}>${title}</th>`;
      });
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell, c) => `<td${aligned(c)}>${written(cell)}</td>`).join('')}</tr>`,
      );
      const after = block.after === undefined ? '' : `\n<p class="quiet">${written(block.after)}</p>`;
      return `<table>
<caption>${written(block.title)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>${after}`;
    }
    case 'figure':
      return `<figure>\n${block.svg}\n<figcaption>${written(block.title)}</figcaption>\n</figure>`;
    case 'notes':
      return `<ol class="notes">\n${block.items.map((item, place) => `<li id="note-${place + 1}">${written(item)}</li>`).join('\n')}\n</ol>`;
  }
}

function written(text: Text): string {
  return inlinesOf(text)
    .map((inline, place, all) => {
      if (typeof inline === 'string') return isolated(inline);
      if ('strong' in inline) return `<strong>${isolated(inline.strong)}</strong>`;
      if ('quiet' in inline) return `<span class="quiet">${isolated(inline.quiet)}</span>`;
      if ('code' in inline) return `<code>${isolated(inline.code)}</code>`;
      if ('phrase' in inline) return isolated(inline.phrase);
      const follows = isNote(all[place - 1]);
      return `<sup>${follows ? ', ' : ''}<a href="#note-${inline.note}">${inline.note}</a></sup>`;
    })
    .join('');
}

/** What a user wrote takes its direction from its own first letter. */
function isolated(text: string): string {
  let result = '';
  for (const part of partsOf(text)) result += part.isUsers ? `<bdi>${escaped(part.text)}</bdi>` : escaped(part.text);
  return result;
}

export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function attribute(text: string): string {
  return escaped(text);
}
