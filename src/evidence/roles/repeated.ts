/** What a page says twice, or says about those who made it. */
import type { Because, Span } from '../reading.ts';
import { isByline, isWithin } from './debris.ts';
import type { Line } from './line.ts';

type Given = readonly (Because | undefined)[];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Quotes are looked up by their first words; of those that begin alike, only some, so that the time stays linear. */
const KEY = 4;
const MOST_ALIKE = 8;

/**
 * Somebody's words in large letters beside the text: in quotation marks, below the first prose, and again within a longer
 * paragraph. A heading that quotes is none.
 */
export function pullQuotes(lines: readonly Line[], debris: Given, headings: readonly Span[]): Map<number, Because> {
  const found = new Map<number, Because>();
  const open = new Map<string, { readonly at: number; readonly own: readonly string[] }[]>();
  const firstProse = lines.findIndex(({ isProse }, at) => isProse && debris[at] === undefined);
  if (firstProse === -1) return found;
  for (const [at, { paragraph, plain, words }] of lines.entries()) {
    if (at <= firstProse || debris[at] !== undefined || words < KEY || words > 45) continue;
    if (paragraph.label !== undefined || paragraph.mark === 'dash' || paragraph.mark === 'bullet') continue;
    if (paragraph.mark === 'heading' || isWithin(paragraph, headings)) continue;
    if (paragraph.mark !== 'quote' && !/^[“"«„]/.test(plain.trim())) continue;
    const own = wordsOf(plain);
    const key = own.slice(0, KEY).join(' ');
    const alike = open.get(key) ?? [];
    if (own.length >= KEY && alike.length < MOST_ALIKE) open.set(key, [...alike, { at, own }]);
  }
  if (open.size === 0) return found;
  for (const [at, { plain, paragraph, words }] of lines.entries()) {
    // What stands between turns and is said in one of them is a heading.
    if (debris[at] !== undefined || paragraph.label !== undefined) continue;
    const said = wordsOf(plain);
    for (let place = 0; place + KEY <= said.length; place++) {
      for (const one of open.get(said.slice(place, place + KEY).join(' ')) ?? []) {
        if (one.at === at || found.has(one.at) || words <= lines[one.at]!.words + 3) continue;
        if (one.own.every((word, k) => said[place + k] === word))
          found.set(one.at, { rule: 'debris/pull-quote', paragraph: paragraph.n });
      }
    }
  }
  return found;
}

/** `Ana Reyes` alone, or `Ana Reyes is a staff writer` in the second half, of whom a byline names. */
export function aboutAuthors(lines: readonly Line[], debris: Given): Map<number, Because> {
  const found = new Map<number, Because>();
  const names = new Set<string>();
  for (const [at, because] of debris.entries())
    if (because?.rule === 'debris/byline' || (because !== undefined && isByline(lines[at]!.plain)))
      for (const [name] of lines[at]!.plain.slice(0, 200)
        .replace(/^by\s/i, '')
        .matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}/gu))
        names.add(name);
  if (names.size === 0) return found;
  // The name again on a line of its own, perhaps with the trade below.
  for (const [at, { plain }] of lines.entries()) {
    if (at === 0 || debris[at] !== undefined || !names.has(plain.trim())) continue;
    found.set(at, { rule: 'debris/byline', words: plain });
    const below = lines[at + 1];
    if (below !== undefined && debris[at + 1] === undefined && below.words <= 4 && worksAs.test(below.bare))
      found.set(at + 1, { rule: 'debris/byline', words: below.plain });
  }
  for (let at = Math.ceil(lines.length / 2); at < lines.length; at++) {
    const { plain, words } = lines[at]!;
    if (debris[at] !== undefined || words > 60) continue;
    const name = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?= )/u.exec(plain)?.[0];
    if (name !== undefined && names.has(name) && trade.test(plain.slice(name.length)))
      found.set(at, { rule: 'debris/byline', words: name });
  }
  return found;
}

const worksAs = /\b(?:correspondent|reporter|writer|editor|journalist|columnist|photographer|producer)$/;
const trade =
  /^,? (?:(?:is|was|works as|has been) .{0,60}\b(?:correspondent|reporter|writer|editor|journalist|columnist|photographer|producer|bureau chief|newsroom)\b|covers\b|writes (?:about|on|for)\b|reports (?:on|from)\b|can be reached\b)/;

/** The paper's name on a line of its own above the text, which its address or its notice of rights repeats. */
export function mastheads(lines: readonly Line[], debris: Given): Map<number, Because> {
  const found = new Map<number, Because>();
  const firstProse = lines.findIndex(({ isProse }, at) => isProse && debris[at] === undefined);
  const lettersOf = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const notices = lines.flatMap(({ plain }, at) => (owned.has(debris[at]?.rule ?? '') ? lettersOf(plain) : []));
  for (let at = 0; at < Math.min(firstProse, lines.length, highest); at++) {
    const { plain, words, isStopped, asks } = lines[at]!;
    if (debris[at] !== undefined || words > 7 || isStopped || asks) continue;
    const name = lettersOf(plain.replace(/\s(?:in English|Online|Digital|International Edition)$/, ''));
    if (name.length >= 6 && notices.some((notice) => notice.includes(name))) found.set(at, { rule: 'debris/masthead' });
  }
  return found;
}

const highest = 40;
const owned = new Set(['debris/contact', 'debris/copyright', 'debris/link']);
