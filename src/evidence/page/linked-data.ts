/** A page's JSON-LD, as far as it describes the article. */

export interface LinkedData {
  readonly headline?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly dateline?: string;
  readonly language?: string;
  readonly url?: string;
}

/**
 * The fields of the first thing that is an article of some type, or else of a page that has a headline. Lists, `@graph` and
 * `mainEntity` are looked through; what cannot be parsed is passed over. Source: schema.org NewsArticle.
 */
export function linkedData(document: Document): LinkedData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
  const isArticle = (thing: Thing) =>
    list(thing['@type']).some(
      (type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|SocialMediaPosting)$/.test(type),
    );
  const article =
    things.find((thing) => isArticle(thing) && text(thing.headline ?? thing.name) !== undefined) ??
    things.find(isArticle) ??
    things.find((thing) => thing.headline !== undefined);
  if (article === undefined) return {};
  const byId = (value: unknown) => {
    const id = isThing(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return id === undefined
      ? value
      : (things.find((thing) => thing['@id'] === id && Object.keys(thing).length > 1) ?? value);
  };
  const fields: Record<string, string | undefined> = {
    headline: text(article.headline) ?? text(article.name),
    publisher: nameOf(byId(list(article.publisher ?? article.sourceOrganization ?? article.provider)[0])),
    author:
      list(article.author ?? article.creator)
        .slice(0, 10)
        .map((one) => nameOf(byId(one)))
        .filter((name) => name !== undefined)
        .join(', ') || undefined,
    published: text(article.datePublished ?? article.dateCreated),
    modified: text(article.dateModified),
    dateline: text(article.dateline),
    language: nameOf(article.inLanguage),
    url:
      text(article.url) ??
      (isThing(article.mainEntityOfPage) ? text(article.mainEntityOfPage['@id']) : text(article.mainEntityOfPage)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const longest = 500_000;
const mostThings = 1_000;

function parsed(source: string): unknown {
  if (source.length > longest) return undefined;
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>|;)\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    // Line breaks inside strings are the usual fault.
    try {
      return JSON.parse(json.replace(/\s+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** The things in lists, graphs and main entities, breadth first, a thousand at most. */
function thingsIn(root: unknown): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < mostThings; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostThings));
    else if (isThing(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return found;
}

function text(value: unknown): string | undefined {
  const one = list(value)[0];
  if (typeof one !== 'string') return undefined;
  const own = decoded(one.slice(0, 2000)).replace(/\s+/g, ' ').trim();
  return own === '' || own.length > 600 ? undefined : own;
}

const nameOf = (value: unknown): string | undefined => {
  const name = isThing(value) ? text(value.name) : text(value);
  return name === undefined || /^https?:\/\//.test(name) ? undefined : name;
};

/** Editors' systems write HTML's entities into JSON. */
const decoded = (value: string) =>
  value.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (_, decimal, hex, name) =>
    name !== undefined
      ? { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }[(name as string).toLowerCase()]!
      : String.fromCodePoint(
          Math.min(0x10ffff, decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16)),
        ),
  );
