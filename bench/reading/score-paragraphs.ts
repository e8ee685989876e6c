/** Debris and roles, paragraph by paragraph. */
import { NOTHING } from './measures.ts';
import { pairUp } from './pair-up.ts';
import type { SideBySide } from './side-by-side.ts';
import type { Tally } from './tally.ts';

export function scoreParagraphs({ gold, reading, placed, located, rangeOf, textAt, confuseParagraph }: SideBySide) {
  return { debris: scoreDebris(), roles: scoreRoles() };

  function scoreRoles() {
    const each: Record<string, { hits: number; spurious: number; missed: number }> = {};
    const of = (role: string) => {
      each[role] ??= { hits: 0, spurious: 0, missed: 0 };
      return each[role];
    };
    let hits = 0;
    for (const [place, { gold: wanted, read: at }] of placed.paragraphs.entries()) {
      const role = at === undefined ? NOTHING : reading.paragraphs[at]!.role;
      if (role === wanted.role) {
        hits++;
        of(role).hits++;
        continue;
      }
      of(wanted.role).missed++;
      if (role !== NOTHING) of(role).spurious++;
      confuseParagraph('roles', place + 1, wanted.role, role, wanted.starts);
    }
    return { all: { hits, spurious: 0, missed: placed.paragraphs.length - hits }, each };
  }

  /** Of a page, its debris is what must not be in the article: absent, or marked. What else is in it is spurious article, and so missed debris. */
  function scoreDebris(): Tally {
    const isDebris = (at: number) => reading.paragraphs[at]!.role === 'debris';
    let [hits, spurious, missed] = [0, 0, 0];
    const judge = (isGold: boolean, isProposed: boolean, text: string, paragraph?: number) => {
      if (isGold && isProposed) hits++;
      else if (isGold) missed++;
      else if (isProposed) spurious++;
      if (isGold === isProposed) return;
      const [wanted, found] = isGold ? ['debris', 'article'] : ['article', 'debris'];
      confuseParagraph('debris', paragraph, wanted!, found!, text);
    };
    const known = new Set<number>();
    for (const [place, { gold: wanted, read: at }] of placed.paragraphs.entries()) {
      if (at !== undefined) known.add(at);
      judge(wanted.role === 'debris', at === undefined || isDebris(at), wanted.starts, place + 1);
    }
    for (const { words, read: at } of placed.debris) {
      for (const one of at) known.add(one);
      judge(true, at.every(isDebris), words);
    }
    if (gold.isPage) {
      const article = located.map(({ at }) => at);
      for (const [place, paragraph] of reading.paragraphs.entries()) {
        if (known.has(place) || isDebris(place) || paragraph.role === 'teaser') continue;
        const [pair] = pairUp([rangeOf(paragraph)], article);
        if (pair === undefined) judge(true, false, textAt(paragraph));
      }
    }
    return { hits, spurious, missed };
  }
}
