/** The offers of talks as a table: what was offered again and again once, and of many the first and the last. */
import type { Bargain, Package } from '../../engine/bargaining/index.ts';
import { utilityText } from '../phrases/figures.ts';
import { talks as phrases } from '../phrases/index.ts';
import { packageInWords } from '../words/packages-in-words.ts';
import { type Block, said } from '../writers/document.ts';
import { repeatsTogether, type Told } from './repeats-together.ts';
import { utilityColumns } from './talks-points-document.ts';

interface Offered {
  readonly package: Package;
  readonly utilities: readonly number[];
}

interface OfferTable<Offer> {
  readonly title: string;
  /** So many at the beginning and at the end are shown. */
  readonly ends: number;
  /** Of two offers of one party: the same, where they are told once. */
  readonly keyOf: (offer: Offer) => string;
  readonly packagesOf: (offer: Offer) => readonly Offered[];
  /** What is answered to the package in that place. */
  readonly answersOf: (told: Told<Offer>, place: number) => readonly string[];
  /** What is said of the last offer of all, besides. */
  readonly atEnd: readonly string[];
  readonly rest: (count: number) => string;
}

export function offerTable<Offer extends { readonly by: number; readonly round: number }>(
  trace: readonly Offer[],
  bargain: Bargain,
  { title, ends, keyOf, packagesOf, answersOf, atEnd, rest }: OfferTable<Offer>,
): Block {
  const told = repeatsTogether(trace, keyOf);
  const isCut = told.length > 2 * ends;
  const shown = isCut ? [...told.slice(0, ends), ...told.slice(-ends)] : told;
  return {
    kind: 'table',
    title,
    columns: [
      { head: phrases.columns.round, align: 'right' },
      { head: phrases.columns.by },
      { head: phrases.columns.package, flexible: true },
      ...utilityColumns(bargain),
      { head: phrases.columns.answer, flexible: true },
    ],
    rows: shown.flatMap((one) =>
      packagesOf(one.offer).map(({ package: pack, utilities }, place) => [
        place === 0 ? phrases.rounds(one.from + 1, one.offer.round + 1) : '',
        place === 0 ? said(bargain.parties[one.offer.by]!.name) : '',
        packageInWords(bargain.issues, pack),
        ...utilities.map(utilityText),
        [...answersOf(one, place), ...(place === 0 && one.offer === trace.at(-1) ? atEnd : [])].join('; '),
      ]),
    ),
    ...(isCut && { after: rest(told.length - shown.length), atTerminal: phrases.jsonLists }),
  };
}
