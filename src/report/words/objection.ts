/** Whom a way to a state would cost something, whom it would give nothing, and of whom that is not known. */
import type { JointSteps } from '../../engine/stability/index.ts';
import { type Coalition, type Conflict, partiesIn } from '../../model/index.ts';

export interface Objection {
  /** Worse off by a step that they would have to take part in. */
  readonly worse: Coalition;
  /** Neither better nor worse off by such a step, and worse off by none. */
  readonly same: Coalition;
  /** Their wants are unknown. */
  readonly unknown: Coalition;
}

export function objectionOf(conflict: Conflict, { parties, steps }: NonNullable<JointSteps['objecting']>): Objection {
  let [worse, same, unknown] = [0, 0, 0];
  for (const party of partiesIn(parties)) {
    const levels = conflict.preferences[party]!.ranking?.levels;
    const bit = 1 << party;
    if (levels === undefined) unknown |= bit;
    else if (steps.some(({ coalition, from, to }) => (coalition & bit) !== 0 && levels[to]! < levels[from]!))
      worse |= bit;
    else same |= bit;
  }
  return { worse, same, unknown };
}
