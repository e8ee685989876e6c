/** A page of news as text: all that is to be seen on it, and which of it is not the article. */
import { parseHTML } from 'linkedom';
import type { ReportDetails, Span } from '../reading.ts';
import { reshaped } from '../text/normalize.ts';
import { articleBlocks } from './article-blocks.ts';
import { bareText, isBuildable } from './bare-text.ts';
import { blocksOf } from './blocks.ts';
import { withDrawingsClosed } from './close-drawings.ts';
import { detailsOf, titlesOf } from './metadata.ts';

export interface Article {
  /** Every visible block of the page, set apart by blank lines; already in the shape that `normalizeText` gives. */
  readonly text: string;
  readonly details: Partial<ReportDetails>;
  /** Places in `text`, ascending: blocks that are not of the article. */
  readonly outside: readonly Span[];
  /** Places in `text`, ascending: what the page marks as headings inside the article. */
  readonly headings: readonly Span[];
}

/**
 * Reads any HTML, however broken, and never throws: no script runs and nothing is loaded. The article is found by Readability
 * on linkedom, with our own repairs (see `articleBlocks`); a page too large or too deep to build comes as bare text without details.
 */
export function articleOf(html: string): Article {
  const document = isBuildable(html) ? built(withDrawingsClosed(html)) : undefined;
  if (document === undefined) return { text: reshaped(bareText(html)).text, details: {}, outside: [], headings: [] };
  const details = detailsOf(document);
  const titles = titlesOf(document, details);
  const blocks = blocksOf(document);
  const kept = articleBlocks(document, blocks, titles);
  const parts: string[] = [];
  const outside: Span[] = [];
  const headings: Span[] = [];
  let at = 0;
  for (const [n, block] of blocks.entries()) {
    const { text } = reshaped(block.text);
    if (parts.length > 0) {
      parts.push('\n\n');
      at += 2;
    }
    parts.push(text);
    if (!kept.has(n)) outside.push({ start: at, end: at + text.length });
    else if (/^h[1-6]$/.test(block.tag)) headings.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return { text: parts.join(''), details, outside, headings };
}

/** A page without a root gets one, since all that reads it asks for root and body; undefined where it cannot be built. */
function built(html: string): Document | undefined {
  try {
    const inner = html.replace(/<!doctype[^<>]*>|<\/?(?:html|body)(?=[\s>])[^<>]*>/gi, '');
    const wrapped = () => parseHTML(`<!DOCTYPE html><html><body>${inner}</body></html>`).document;
    const own = /<(?:html|body)[\s>]/i.test(html) ? parseHTML(html).document : wrapped();
    // A page may leave its head or body unsaid: what stands there would not be in the body.
    const isWhole = own.documentElement?.localName === 'html' && (own.body?.textContent ?? '').trim() !== '';
    const document = isWhole ? own : wrapped();
    return document.documentElement === null || document.body === null ? undefined : document;
  } catch {
    // What the parser cannot bear is still text.
    return undefined;
  }
}
