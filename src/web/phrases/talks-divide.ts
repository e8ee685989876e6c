/** Words of dividing items between two by Adjusted Winner. */
import { elicit } from '../../report/phrases/talks/elicit-phrases.ts';
import { number, percent } from './figures.ts';

const points = (amount: number) => number(Math.round(amount * 1000) / 1000);

export const talksDivide = {
  title: 'Items divided between two',
  lead: 'Where what is at stake comes in items, and each is worth more to one side than to the other: each spreads 100 points over the items, without seeing the other’s. Adjusted Winner gives every item to whom it is worth more, and then moves just enough to make both as well off by their own count (Brams and Taylor 1996).',
  notKept: 'The points are kept in this browser. They are not written into the case, which has no place for them.',
  forget: 'Begin anew',
  forgetSays: 'Throws the items and their points away',
  first: 'One side',
  second: 'The other side',
  table: 'The items, and what each is worth to either side',
  heads: { item: 'Item', of: (party: string) => `Points of ${party}`, deeds: 'Remove' },
  name: (n: number) => `Item ${number(n)}`,
  pointsOf: (item: string, party: string) => `Points of ${party} for ${item}`,
  remove: (item: string) => `Remove ${item}`,
  add: 'Add an item',
  takeIssues: 'Take the issues as items',
  none: 'Name what is to be divided: things, places, tasks, seats. A burden is named as being spared it.',
  sum: 'Together',
  left: (party: string, left: number) =>
    left > 0
      ? `${party} has ${points(left)} of its 100 points left to spread.`
      : `${party} has spread ${points(-left)} points too many.`,
  unnamed: 'An item has no name.',
  notNumber: (item: string, party: string) => `What ${party} gives ${item} is no number from 0 to 100.`,
  result: {
    title: 'Who gets what',
    lead: (one: string, got: number, other: string, gets: number) =>
      got === gets
        ? `Each gets ${points(got)} of its own 100 points.`
        : `${one} gets ${points(got)} of its own 100 points, ${other} ${points(gets)} of its own.`,
    table: 'The items as they are divided',
    heads: { item: 'Item', goes: 'Goes to', worth: (party: string) => `Worth to ${party}` },
    all: (party: string) => party,
    shared: (one: string, share: number, other: string, rest: number) =>
      `${percent(share)} to ${one}, ${percent(rest)} to ${other}`,
    split: (item: string, share: number, party: string) =>
      `One item has to be split: ${item}, of which ${party} gets ${percent(share)}. If it cannot be cut, take turns with it, sell it and share, or let one pay the other for it.`,
    noSplit: 'No item has to be split.',
  },
  how: {
    title: 'How it comes about',
    start: (one: string, got: number, other: string, gets: number) =>
      elicit.start(one, points(got), other, points(gets)),
    tied: (item: string, worth: number, to: string, other: string, had: readonly [number, number]) =>
      elicit.tiedItem(item, points(worth), to, other, [points(had[0]), points(had[1])]),
    even: elicit.even,
    moved: (item: string, from: string, to: string, part: number, ratio: number) =>
      elicit.moved(item, from, to, part === 1 ? undefined : percent(part), points(ratio)),
  },
  why: {
    title: 'What can be said for it',
    equitable: (isSo: boolean, got: number) =>
      isSo
        ? `Equitable: both get as many points by their own count, ${points(got)}.`
        : 'Not equitable: one gets more points by its own count than the other.',
    envyFree: (isSo: boolean) =>
      isSo
        ? 'Free of envy: each has at least half of its own points, so that neither would rather have what the other gets.'
        : 'Not free of envy: one has less than half of its own points, and would rather have what the other gets.',
    efficient: (isSo: boolean) =>
      isSo
        ? 'Efficient: no other division gives one more and the other no less, since nobody holds anything that the other values more beside what it holds itself.'
        : 'Not efficient: another division gives one more and the other no less.',
    notProof:
      'All this holds of the points as they were given. Who knows the other’s points can gain by giving false ones, so let both be written down before either is shown.',
  },
};
