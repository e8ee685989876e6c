/** Instead of one offer several that are worth about the same to who makes them, and what the others' choice would tell. */
import { type EqualChoice, equalOffers } from '../../../analysis/talks/equal-offers.ts';
import type { Resumable } from '../../../model/index.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { requireNumbers } from './talks-deal.ts';
import { type SeenPoint, seenPoint } from './talks-points.ts';
import { type TalksLens, termsSeen } from './talks-seen.ts';

export interface TalksEqualsAsked extends TalksLens {
  /** The place of the party. */
  readonly party: number;
  /** What the packages are to be worth to it at least. */
  readonly least: number;
}

export interface TalksEqualsAnswer {
  readonly packages: readonly SeenPoint[];
  readonly choices: readonly EqualChoice[];
}

const COUNT = 3;

export function* talksEquals(ground: Ground, asked: TalksEqualsAsked): Resumable<TalksEqualsAnswer> {
  const { terms } = termsSeen(ground, asked);
  requireNumbers(terms);
  const { party, least } = asked;
  if (terms.parties[party] === undefined) throw new Unanswerable(talksRefused.noPackage);
  const found = yield* equalOffers(terms, { party, least, count: COUNT });
  if (found === undefined) throw new Unanswerable(talksRefused.tooLarge);
  const { bargain, packages, choices } = found;
  return { packages: packages.map((one) => seenPoint(bargain, one)), choices };
}
