/** A person by the look of her name alone, where the search for people did not find her. */

import { BODIES, DOCUMENTS, EXPERTS, MEDIA, OFFICIALS, OTHERS } from '../text/speaker-nouns.ts';
import type { Cast } from './cast.ts';
import { isCapital, PREPOSITIONS, RELATIVES } from './clause.ts';
import type { Words } from './frame.ts';
import { describing, type Named } from './named.ts';
import { spelled } from './phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFirstNameOnly } from './subject.ts';

/** A person whom the search for parties did not find: two or more capitals that are no body, or a surname heard before. */
export function unknownPerson(view: SentenceView, words: Words, core: Words, cast: Cast): Named | undefined {
  const { tokens } = view;
  let best: Words | undefined;
  for (let i = words.from; i < Math.min(words.to, words.from + 40); i++) {
    if (RELATIVES.has(tokens[i]!.lower) && i > words.from) break;
    if (!isFreeCapital(view, i)) continue;
    let to = i;
    while (to < words.to && isFreeCapital(view, to)) to++;
    let first = i;
    while (first < to && isTitleWord(tokens[first]!.lower)) first++;
    const isFree =
      !PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') &&
      !tokens[to - 1]!.lower.endsWith("'s") &&
      // `the Ministry of Forests and Inland Waters`
      !/^(?:the|and)$/.test(tokens[first - 1]?.lower ?? '');
    if (to - first >= 3 && isHeadedBy(view, i) && !tokens.slice(to - 2, to).some(({ lower }) => isBodyWord(lower))) {
      if (to - first >= 4 || isBodyWord(tokens[to - 3]!.lower)) best = { from: to - 2, to };
    } else if (isFree && !tokens.slice(first, to).some(({ lower }) => isBodyWord(lower))) {
      if (to - first >= 2 && to - first <= 4) best = { from: first, to };
      if (to - first === 1 && (first > i || (core.to - core.from === 1 && first === core.from)))
        best = { from: first, to };
    }
    i = to - 1;
  }
  if (best === undefined) return undefined;
  const name = spelled(view, best);
  const known = [...cast.heard.values()]
    .reverse()
    .find(({ speaker }) => speaker.what === 'person' && isShortFor(name, speaker.name));
  if (known !== undefined)
    return { speaker: known.speaker, via: [], described: describing(view, words, best), how: 'name' };
  if (best.to - best.from < 2 && !isFirstNameOnly(view, best.from, words.to)) return undefined;
  return {
    speaker: { name, what: 'person', party: undefined },
    via: [],
    described: describing(view, words, best),
    how: 'name',
  };
}

/** `Valdivieso` and `Lima` are both short for `Inés Valdivieso Lima`; her first name is not. */
function isShortFor(name: string, full: string): boolean {
  return name === full || (!name.includes(' ') ? full.split(/\s+/).slice(1).includes(name) : full.endsWith(` ${name}`));
}

/** `the director of the State Archive Marija Trpkova`: a body's name with that of its head right behind. */
function isHeadedBy({ tokens }: SentenceView, i: number): boolean {
  const of = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  const office = tokens[of - 1]?.lower ?? '';
  return tokens[of]?.lower === 'of' && (OFFICIALS.has(office) || EXPERTS.has(office));
}

export function isFreeCapital(view: SentenceView, i: number): boolean {
  return (
    isCapital(view, i) &&
    view.nameAt[i] === undefined &&
    !/^(?:the|a|an|its|his|her|their|some|two|one|in|on|both|many)$/.test(view.tokens[i]!.lower)
  );
}

function isTitleWord(lower: string): boolean {
  return (
    OFFICIALS.has(lower) ||
    EXPERTS.has(lower) ||
    /^(?:foreign|prime|deputy|vice|first|dr|prof|mr|mrs|ms|col|gen|rear|sir|capt|lt)$/.test(lower)
  );
}

function isBodyWord(lower: string): boolean {
  return BODIES.has(lower) || DOCUMENTS.has(lower) || MEDIA.has(lower) || OFFICIALS.has(lower) || OTHERS.has(lower);
}
