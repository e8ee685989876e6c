/** Which party a place of the text names, and which party a phrase names. */
import type { FoundParty, Mention } from '../reading.ts';
import { fold } from './fold.ts';
import { knownParty } from './gazetteer/gazetteer.ts';

export interface PartyIndex {
  /** The mention that covers this place, and its party; undefined where none does. */
  at(place: number): { readonly party: FoundParty; readonly mention: Mention } | undefined;
  /** All mentions that begin in a span, in order. */
  within(start: number, end: number): readonly { readonly party: FoundParty; readonly mention: Mention }[];
}

/** An index for many questions about the same text; each takes logarithmic time. */
export function indexOfParties(parties: readonly FoundParty[]): PartyIndex {
  const all = parties.flatMap((party) => party.mentions.map((mention) => ({ party, mention })));
  all.sort((a, b) => a.mention.start - b.mention.start);
  /** The number of mentions that begin before the place. */
  const countBefore = (place: number) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (all[middle]!.mention.start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    at(place) {
      const found = all[countBefore(place + 1) - 1];
      return found !== undefined && place < found.mention.end ? found : undefined;
    },
    within: (start, end) => all.slice(countBefore(start), countBefore(end)),
  };
}

/**
 * The party that a phrase names by any of its surfaces or by a name of the gazetteer, articles and possessive endings aside:
 * `the Kremlin`, `Orlov`. Undefined for none.
 */
export function partyOfWords(parties: readonly FoundParty[], words: string): FoundParty | undefined {
  const plain = words
    .trim()
    .replace(/^(the|a|an)\s/iu, '')
    .replace(/[’']s?$/u, '');
  const wanted = fold(plain);
  if (wanted === '') return undefined;
  const known = knownParty(plain);
  return (
    parties.find(({ name }) => fold(name) === wanted) ??
    parties.find(({ surfaces }) => surfaces.some((surface) => fold(surface.words) === wanted)) ??
    (known === undefined ? undefined : parties.find(({ id }) => id === known.id))
  );
}
