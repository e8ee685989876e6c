/** As much of Markdown as a check of the documentation needs: fences, links, headings, code spans, each with its line. */

export interface Fence {
  /** The line of the opening fence, from 1. */
  readonly line: number;
  /** `yaml` of ` ```yaml case-fragment `. */
  readonly language: string;
  /** The words after it. */
  readonly info: readonly string[];
  readonly body: string;
}

export interface Found {
  readonly line: number;
  readonly text: string;
}

/** The text cut into fences and the lines outside of them. */
function cut(markdown: string): { readonly fences: readonly Fence[]; readonly prose: readonly Found[] } {
  const fences: Fence[] = [];
  const prose: Found[] = [];
  let open: { line: number; mark: string; indent: string; info: string; body: string[] } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    if (open === undefined) {
      const [, indent, mark, info] = /^(\s*(?:[-*]\s+|\d+\.\s+)?)(`{3,}|~{3,})\s*([^`]*)$/.exec(text) ?? [];
      if (mark === undefined) prose.push({ line: index + 1, text });
      else open = { line: index + 1, mark, indent: indent!.replace(/\S/g, ' '), info: info!.trim(), body: [] };
    } else if (text.trim().startsWith(open.mark) && text.trim().replaceAll(open.mark[0]!, '') === '') {
      const [language = '', ...info] = open.info.split(/\s+/);
      fences.push({ line: open.line, language, info, body: open.body.map((line) => `${line}\n`).join('') });
      open = undefined;
    } else open.body.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text.trimStart());
  }
  if (open !== undefined) throw new Error(`The fence of line ${open.line} is never closed.`);
  return { fences, prose };
}

export function fencesOf(markdown: string): readonly Fence[] {
  return cut(markdown).fences;
}

const codeSpan = /(`+)(.+?)\1/g;

/** What stands between backticks in running text. */
export function codeSpansOf(markdown: string): Found[] {
  return cut(markdown).prose.flatMap(({ line, text }) =>
    [...text.matchAll(codeSpan)].map((match) => ({ line, text: match[2]!.trim() })),
  );
}

/** Where links and images point, written in Markdown's own ways or as HTML. */
export function linksOf(markdown: string): Found[] {
  const target =
    /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)|^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)|(?:href|src)="([^"]+)"/g;
  return cut(markdown).prose.flatMap(({ line, text }) =>
    [...text.replace(codeSpan, '').matchAll(target)].map((match) => ({
      line,
      text: (match[1] ?? match[2] ?? match[3])!,
    })),
  );
}

/** The anchors of a page: its headings the way GitHub makes them, and those set by hand. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of cut(markdown).prose) {
    for (const match of text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(match[1]!);
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}
