/** Text out of markup without building a page: for pages too large or too deep to build. */

/**
 * Whether a page may be built: neither more tags nor deeper ones than memory and time bear, nor more entities in its text, each of
 * which the parser makes a node of. Depth is guessed high, by tags that are opened and not closed.
 */
export function isBuildable(html: string): boolean {
  if (html.length > mostCharacters) return false;
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (next === 0x2f) depth = Math.max(0, depth - 1);
    else if (isLetter(next) && !neverClosed.test(html.slice(at + 1, at + 9))) depth++;
    if (++tags > mostTags || depth > deepest) return false;
  }
  return !hasTooManyEntities(html);
}

/** Inside a tag one costs about a fifth: pages keep their data in attributes full of `&quot;`. */
function hasTooManyEntities(html: string): boolean {
  let cost = 0;
  let inTag = false;
  piece.lastIndex = 0;
  for (let found = piece.exec(html); found !== null; found = piece.exec(html)) {
    const first = found[0][0];
    if (first !== '&') inTag = first === '<';
    else cost += inTag ? 0.2 : 1;
    if (cost > mostEntities) return true;
  }
  return false;
}

const piece = /<[a-z][^<>&]*|>|&(?:#|[a-z])[a-z\d]{1,30};/gi;
const mostEntities = 30_000;
const mostCharacters = 6_000_000;
const mostTags = 150_000;
const deepest = 3_000;
const neverClosed = /^(?:br|hr|img|input|meta|link|p|li|td|tr|th|dt|dd|option|source|wbr)\b/i;
const isLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * The text between the tags, a line break for each tag that sets text apart; scripts and styles left out. A tag that is
 * never closed is text.
 */
export function bareText(html: string): string {
  const parts: string[] = [];
  const lastClose = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const isComment = open !== -1 && html.startsWith('<!--', open);
    if (open === -1 || (open > lastClose && !isComment)) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    // One that is never closed hides all that follows, as it does in a browser.
    if (isComment) {
      at = after(html, /-->/g, open);
      continue;
    }
    const name = /^\/?[a-z][a-z0-9]{0,15}/i.exec(html.slice(open + 1, open + 20))?.[0].toLowerCase();
    if (name === undefined && html[open + 1] !== '!' && html[open + 1] !== '?') {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const ending = unseen[name ?? ''];
    at = after(html, />/g, ending === undefined ? open : after(html, ending, open));
    parts.push(sticky.has(name?.replace('/', '') ?? '') ? '' : '\n\n');
  }
  return decoded(parts.join(''));
}

const unseen: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  noscript: /<\/noscript/gi,
  template: /<\/template/gi,
};

const sticky = new Set('a abbr b cite code em font i mark q s small span strong sub sup time u'.split(' '));

function after(html: string, what: RegExp, from: number): number {
  what.lastIndex = from;
  return what.exec(html) === null ? html.length : what.lastIndex;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  copy: '©',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[(name as string).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
