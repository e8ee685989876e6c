/** Where a state stands in a party's ranking. */
import type { Ranking } from '../../../model/index.ts';

export interface PlaceInRanking {
  /** 1 the best; equally good states share a place. */
  readonly at: number;
  readonly of: number;
  /** How many states share it, this one among them. */
  readonly sharedBy: number;
}

const known = new WeakMap<Ranking, Int32Array>();

export function placeIn(ranking: Ranking, state: number): PlaceInRanking {
  const { levels, levelCount } = ranking;
  const level = levels[state]!;
  return { at: levelCount - level, of: levelCount, sharedBy: levelSizes(ranking)[level]! };
}

export function levelSizes(ranking: Ranking): Int32Array {
  const sizes = known.get(ranking) ?? new Int32Array(ranking.levelCount);
  if (!known.has(ranking)) {
    for (const level of ranking.levels) sizes[level]! += 1;
    known.set(ranking, sizes);
  }
  return sizes;
}
