/** States that are worth the same to all: one thing that may hold without an agreement, with several numbers. */
import type { SeenState, SeenWithout } from '../../desk/questions/talks-points.ts';

export interface WithoutGroup {
  /** The first of them; all points are the same. */
  readonly without: SeenWithout;
  /** Empty for the reservation values. */
  readonly states: readonly SeenState[];
}

export function withoutGroups(without: readonly SeenWithout[]): WithoutGroup[] {
  const groups = new Map<string, { readonly without: SeenWithout; readonly states: SeenState[] }>();
  for (const one of without) {
    const key = JSON.stringify([one.state === undefined, one.disagreement, one.assumed]);
    const group = groups.get(key) ?? { without: one, states: [] };
    if (one.state !== undefined) group.states.push(one.state);
    groups.set(key, group);
  }
  return [...groups.values()];
}
