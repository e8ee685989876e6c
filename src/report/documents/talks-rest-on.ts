/** What the talks rest on: how many of their numbers nobody's statement supports. */
import type { TalksAssumptions } from '../../analysis/index.ts';
import type { TalksParty } from '../../model/index.ts';
import { talks as phrases } from '../phrases/index.ts';
import { type Block, heading, list, paragraph, said } from '../writers/document.ts';

/** None where nothing was said in numbers or without. */
export function restOnBlocks(
  { all, numbers, words, parties }: TalksAssumptions,
  talkers: readonly TalksParty[],
): Block[] {
  if (numbers.all + words.all === 0) return [];
  const name = (id: string) => said(talkers.find((party) => party.id === id)?.name ?? id);
  const against = [...new Set(all.flatMap(({ contradictedBy }) => contradictedBy))].map(said);
  const some = parties.filter((party) => party.numbers.assumed > 0);
  return [
    heading(phrases.restTitle),
    ...(numbers.all === 0
      ? []
      : [paragraph(phrases.rests(numbers.assumed, numbers.all), numbers.assumed === 0 ? undefined : 'warning')]),
    ...(some.length === 0
      ? []
      : [
          list(some.map(({ party, numbers: { assumed, all: count } }) => phrases.restsOf(name(party), assumed, count))),
        ]),
    ...(words.all === 0 ? [] : [paragraph(phrases.restsWords(words.assumed, words.all))]),
    ...(against.length === 0 ? [] : [paragraph(phrases.contradicted(against), 'warning')]),
  ];
}
