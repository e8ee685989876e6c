/** How English strings things together. All of the interface's own words are in this folder. */

import { number } from './figures.ts';

export const language = 'en';

/** `a`, `a and b`, `a, b and c`. */
export function allOf(words: readonly string[]): string {
  return strung(words, 'and');
}

export function oneOf(words: readonly string[]): string {
  return strung(words, 'or');
}

/** What somebody does, deed by deed; told apart where a deed itself says "and". */
export function deeds(words: readonly string[]): string {
  const many = words.length > 1 && words.some((word) => /,| and /.test(word));
  return many ? `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}` : allOf(words);
}

function strung(words: readonly string[], joint: string): string {
  return words.map((word, place) => `${linkBefore(place, words.length, joint)}${word}`).join('');
}

/** What stands before the one at this place, from 0, of so many that are strung together. */
export function linkBefore(place: number, count: number, joint = 'and'): string {
  if (place === 0) return '';
  return place < count - 1 ? ', ' : ` ${joint} `;
}

const plurals = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['holds', 'hold'],
  ['keeps', 'keep'],
  ['party', 'parties'],
  ['assumption', 'assumptions'],
  ['entry', 'entries'],
]);

/** `1 state`, `1,234 states`. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${plural(count, noun)}`;
}

export function plural(count: number, word: string): string {
  return count === 1 ? word : (plurals.get(word) ?? `${word}s`);
}

/** A sentence begins with a capital, where its first letter has one. */
export function sentence(text: string): string {
  const at = text.search(/[^\u2066-\u2069]/);
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}
