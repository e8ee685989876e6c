/** Words of what an edit did to the answer. */
import type { SinceGroup, SinceKind } from '../desk/questions/since.ts';
import { listed as list, number } from './figures.ts';

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

export const since = {
  title: 'Since your last change',
  same: 'Your last change does not change what holds.',
  group: {
    lost: (count) => `no longer ${one(count, 'holds', 'hold')}`,
    gone: (count) => `held, and ${one(count, 'is', 'are')} no longer possible`,
    gained: (count) => `now ${one(count, 'holds', 'hold')}`,
    opened: (count) => `now ${one(count, 'hangs', 'hang')} on unknown wants`,
    closed: () => `can no longer hold, whatever the unknown wants are`,
    weaker: (count) => `still ${one(count, 'holds', 'hold')}, now only by foresight`,
    stronger: (count) => `now ${one(count, 'holds as it is', 'hold as they are')}, not only by foresight`,
  } satisfies Record<SinceKind, (count: number) => string>,
  says: ({ kind, count }: SinceGroup) => since.group[kind](count),
  more: (count: number) => `and ${number(count)} more`,
  dropped: (letters: readonly string[]) =>
    `The answer no longer goes by ${list(letters)}: ${one(letters.length, 'it tells', 'they tell')} little now.`,
  adopted: (letters: readonly string[]) =>
    `The answer now goes by ${list(letters)}, too: ${one(letters.length, 'it tells', 'they tell')} something now.`,
  truncated: 'So many states hold that not each was compared.',
  link: (n: number) => `Why state ${number(n)} stands so now`,
};
