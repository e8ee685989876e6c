/** Words, numbers and marks of a text. */
import type { Token } from './report-text.ts';

/**
 * A word may hold apostrophes and hyphens (`don't`, `Russia's`, `third-force`, `10-year`, `F-16`) and the dots of an
 * acronym, the last one too (`U.S.`, `a.m.`, `U.S.-led`). A number holds its commas and points (`1,500`, `12.03.2019`); a
 * unit written onto it is a token of its own (`40km`), an ending is not (`5th`, `1990s`). A line break is no token.
 */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  next.lastIndex = 0;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const found = match[0];
    const start = offset + match.index;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    const lower = kind === 'word' ? found.toLowerCase().replace(/[’ʼ‘]/g, "'") : found;
    tokens.push({ start, end: start + found.length, text: found, lower, kind });
  }
  return tokens;
}

const letters = String.raw`[\p{L}\p{M}\p{Nl}\u200c\u200d]`;
const inWord = String.raw`[\p{L}\p{M}\p{N}\u200c\u200d]`;
const joined = String.raw`(?:['’ʼ\-‐‑_]?${inWord}+)*`;
const acronym = String.raw`(?:\p{L}\.){2,}(?:['’\-‐‑]${inWord}+)*`;
const word = String.raw`\p{L}${joined}`;
const numberWord = String.raw`\p{Nd}+(?:(?:st|nd|rd|th|s)(?!${inWord})|[-‐‑]${letters}${joined})`;
const number = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const mark = String.raw`[^\s]`;
const next = new RegExp(`(${acronym}|${word}|${numberWord})|(${number})|${mark}`, 'gu');
