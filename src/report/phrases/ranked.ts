/** Words for why a party ranks one state above another. */

import { number } from './figures.ts';
import { its, verb } from './party-number.ts';
import { allOf, counted, sentence } from './words.ts';

export const ranked = {
  title: (first: number, second: number) => `How states ${first} and ${second} are ranked`,
  state: (n: number, words: string) => `State ${n}: ${words}.`,
  better: (party: string, better: number, worse: number) =>
    `${sentence(party)} ${verb(party, 'likes', 'like')} state ${better} better than state ${worse}.`,
  neither: (party: string, first: number, second: number) =>
    `${sentence(party)} ${verb(party, 'likes', 'like')} state ${first} and state ${second} equally well.`,
  unknown: (party: string, why: string | undefined) =>
    `How ${party} ${verb(party, 'ranks', 'rank')} the two is not known: ${its(party)} wants are unknown${why === undefined ? '' : ` (${why})`}.`,
  decides: (place: number, of: number) =>
    place === 1
      ? `What it wants most tells them apart:`
      : `Of its ${counted(of, 'want')}, most important first, number ${place} is the first that tells them apart:`,
  holdsIn: (want: string, state: number) => `“${want}” is fulfilled in state ${state} and not in the other.`,
  more: (state: number, wants: readonly string[], other: number, otherWants: readonly string[]) =>
    `${number(wants.length)} of the wants of that step ${wants.length === 1 ? 'is' : 'are'} fulfilled in state ${state} (${quoted(wants)}), ${number(otherWants.length)} in state ${other}${otherWants.length > 0 ? ` (${quoted(otherWants)})` : ''}.`,
  before: (wants: readonly string[]) => `The wants before it do not tell them apart: ${quoted(wants)}.`,
  alike: (count: number) => `Each of its ${counted(count, 'want')} is fulfilled as far in one as in the other.`,
  sums: (first: number, sum: number, second: number, otherSum: number) =>
    `The weights of the options taken add up to ${sum} in state ${first} and ${otherSum} in state ${second}.`,
  weight: (option: string, weight: number, state: number) =>
    `${option} weighs ${weight}; it is taken in state ${state} only.`,
  places: (first: number, place: number, second: number, otherPlace: number, of: number) =>
    `Its ranking has them at place ${place} (state ${first}) and ${otherPlace} (state ${second}) of ${of}, 1 being the best.`,
};

function quoted(wants: readonly string[]): string {
  return allOf(wants.map((want) => `“${want}”`));
}
