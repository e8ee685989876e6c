/** What a page says of itself: title, outlet, author, dates. */
import type { ReportDetails } from '../reading.ts';
import { linkedData } from './linked-data.ts';
import { calendarDate } from './page-date.ts';

type Published = NonNullable<ReportDetails['published']>;

/**
 * The details as the page's metadata give them: linked data first, then meta tags, then `<time>`, `<title>` and the byline.
 * `modified` and `published` are days (`2025-02-11`), as written in the page's own time zone. Source of the fields: schema.org NewsArticle, ogp.me.
 */
export function detailsOf(document: Document): Partial<ReportDetails> {
  const data = linkedData(document);
  const meta = metaOf(document);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const title =
    data.headline ??
    first('og:title', 'twitter:title', 'dc.title', 'headline') ??
    titleOf(document, first('og:site_name'));
  const outlet =
    data.publisher ?? first('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'copyright-holder');
  const author =
    data.author ??
    nameOnly(first('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl')) ??
    bylineOf(document);
  const url = link(document, 'canonical') ?? first('og:url') ?? data.url;
  const modified = calendarDate(
    data.modified ??
      first('article:modified_time', 'og:updated_time', 'last-modified', 'dc.date.modified', 'datemodified'),
  );
  return {
    ...given('title', title),
    ...given('outlet', outlet),
    ...given('author', author),
    ...given('published', publishedOf(document, data.published, first)),
    ...given('modified', modified),
    ...given('dateline', data.dateline),
    ...given('language', languageOf(document) ?? data.language ?? first('og:locale')?.replace('_', '-')),
    ...given('url', url),
  };
}

/** The titles that a heading may repeat, with and without the outlet's name behind them. */
export function titlesOf(document: Document, { title }: Partial<ReportDetails>): string[] {
  const own = textOf(document.querySelector('title'));
  const parts = own === undefined ? [] : [own, ...own.split(/(?:^|\s+)(?:[|–—·•»:-]|::)\s+/)];
  return [title, ...parts].filter((one) => one !== undefined && one.length > 8) as string[];
}

function publishedOf(
  document: Document,
  linked: string | undefined,
  first: (...names: string[]) => string | undefined,
): Published | undefined {
  const from = (words: string | undefined, rule: string): Published | undefined => {
    const value = calendarDate(words);
    return value === undefined ? undefined : { value, basis: 'stated', because: { rule, words: words! } };
  };
  const inMeta = first(
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'sailthru.date',
    'parsely-pub-date',
    'citation_publication_date',
    'article.published',
    'created',
  );
  return from(linked, 'published/linked-data') ?? from(inMeta, 'published/meta') ?? fromTime(document, from);
}

/** A `<time>` in the article or its head: one that is marked as the date of publication before any other. */
function fromTime(
  document: Document,
  from: (words: string | undefined, rule: string) => Published | undefined,
): Published | undefined {
  const times = [
    ...document.querySelectorAll('time, [itemprop="datePublished"], .published, .pubdate, .date-published'),
  ].slice(0, 50);
  const isOwn = (element: Element) => element.closest('aside, footer, nav, .comments, #comments, .related') === null;
  const marked = times.filter(
    (element) =>
      element.hasAttribute('pubdate') ||
      /publish|pubdate/i.test(`${element.getAttribute('itemprop')} ${element.getAttribute('class')}`),
  );
  for (const element of [...marked, ...times.filter(isOwn)]) {
    const words = element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element);
    if (/updat|modif/i.test(textOf(element) ?? '') && !marked.includes(element)) continue;
    const found = from(words, 'published/time-element');
    if (found !== undefined) return found;
  }
  return undefined;
}

function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta')].slice(0, 500)) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = short(element.getAttribute('content'));
    if (name !== undefined && content !== undefined && !found.has(name)) found.set(name, content);
  }
  return found;
}

function titleOf(document: Document, site: string | undefined): string | undefined {
  const heading = [...document.querySelectorAll('h1')]
    .slice(0, 10)
    .map(textOf)
    .filter((text) => text !== undefined);
  const title = textOf(document.querySelector('title'));
  if (title === undefined) return heading[0];
  const repeated = heading.find((text) => title.includes(text!) && text!.length > 8);
  if (repeated !== undefined) return repeated;
  const parts = title.split(/\s+[|–—·•»-]\s+/);
  const bare = parts.length > 1 && parts.at(-1)!.length < parts[0]!.length ? parts.slice(0, -1).join(' – ') : title;
  return site !== undefined && bare === site ? heading[0] : bare;
}

function bylineOf(document: Document): string | undefined {
  const element = document.querySelector(
    '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline a, .byline, .author-name, .article-author, .post-author',
  );
  return nameOnly(textOf(element)?.replace(/^(?:by|from|written by|author|text)\s*:?\s+/i, ''));
}

/** An author's name and not her page's address or a whole sentence. */
const nameOnly = (text: string | undefined) =>
  text === undefined || /:\/\/|@|\//.test(text) || text.length > 120 || text.split(/\s+/).length > 12
    ? undefined
    : text;

function languageOf(document: Document): string | undefined {
  const language = document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang');
  return language !== null && language !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(language)
    ? language.replace(/_/g, '-')
    : undefined;
}

/** Only what can be followed: no `javascript:`, no path without its host. */
function link(document: Document, rel: string): string | undefined {
  const href = short(document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href'));
  return href !== undefined && /^https?:\/\//i.test(href) ? href : undefined;
}

const textOf = (element: Element | null) => short(element?.textContent);

function short(text: string | null | undefined): string | undefined {
  const own = text?.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return own === undefined || own === '' || own.length > 600 ? undefined : own;
}

const given = <K extends keyof ReportDetails>(key: K, value: ReportDetails[K] | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Pick<ReportDetails, K>);
