/** States that are worth the same to all: one thing that may hold without an agreement, with several numbers. */
import { alike } from '../../../analysis/talks/told-together.ts';
import type { SeenState, SeenWithout } from '../../desk/questions/talks-points.ts';

export interface WithoutGroup {
  /** The first of them; all points are the same. */
  readonly without: SeenWithout;
  /** Empty for the reservation values. */
  readonly states: readonly SeenState[];
}

export function withoutGroups(without: readonly SeenWithout[]): WithoutGroup[] {
  return alike(without, (one) => one).map((group) => ({
    without: group[0],
    states: group.flatMap(({ state }) => state ?? []),
  }));
}
