/** Drawings that a page opens and never closes: an HTML parser ends them where the text goes on, ours would swallow it. */

/** The elements that end a drawing, after the HTML standard on foreign content, and those that make up a page's frame. */
const ENDS =
  'b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|h[1-6]|hr|i|img|li|menu|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var|article|section|main|header|footer|figure|aside|nav';
const TAG = new RegExp(`<(?:(/?)(svg|foreignobject)(?=[\\s/>])([^<>]*)>|(?:${ENDS})(?=[\\s/>]))`, 'gi');

/** The page with an end tag before what ends a drawing that is still open. */
export function withDrawingsClosed(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let open = 0;
  /** HTML within a drawing that is meant to be there. */
  let within = 0;
  for (const { index, 0: tag, 1: slash, 2: name, 3: rest } of html.matchAll(TAG)) {
    if (name === undefined) {
      if (open === 0 || within > 0) continue;
      parts.push(html.slice(from, index), '</svg>'.repeat(open));
      from = index;
      open = 0;
    } else if (!(rest ?? '').endsWith('/') && !tag.endsWith('/>')) {
      const by = slash === '/' ? -1 : 1;
      if (name.toLowerCase() === 'svg') open = Math.max(0, open + by);
      else within = Math.max(0, within + by);
      if (open === 0) within = 0;
    }
  }
  parts.push(html.slice(from));
  return parts.join('');
}
