/** Who goes along with a joint step: the members of the coalition, judged by where it leads and not by what lies between. */
import { type Coalition, type Conflict, coalitionOf, partiesIn } from '../../../model/index.ts';
import type { Trust } from '../response.ts';

/**
 * `strict`: each member is better off (Kilgour, Hipel, Fang & Peng 2001). `pareto`: no member is worse off and one at
 * least is better off (Zhu, Kilgour & Hipel 2018).
 */
export type JointReading = 'strict' | 'pareto';

export interface Willing {
  readonly reading: JointReading;
  /** Each party's levels; undefined where its wants are unknown. */
  readonly levels: readonly (Int32Array | undefined)[];
  /** Go along wherever it leads, whatever they want. */
  readonly yielding: Coalition;
  /** Go along nowhere. */
  readonly refusing: Coalition;
}

/** `sure`: parties whose wants are unknown refuse. `possible`: they go along. `yielding` go along in any case. */
export function willing(conflict: Conflict, reading: JointReading, trust: Trust, yielding: Coalition = 0): Willing {
  const levels = conflict.preferences.map(({ ranking }) => ranking?.levels);
  const unknown = coalitionOf(levels.flatMap((known, party) => (known === undefined ? [party] : [])));
  return trust === 'sure'
    ? { reading, levels, yielding, refusing: unknown & ~yielding }
    : { reading, levels, yielding: yielding | unknown, refusing: 0 };
}

/** Whether all members go along from one state to the other. */
export function accepts(who: Willing, coalition: Coalition, from: number, to: number): boolean {
  return objectors(who, coalition, from, to) === 0;
}

/**
 * The members who do not go along: those who are not better off, or in the Pareto reading those who are worse off;
 * where nobody there is better off, all who are not.
 */
export function objectors(who: Willing, coalition: Coalition, from: number, to: number): Coalition {
  let worse = 0;
  let same = 0;
  let better = false;
  for (const party of partiesIn(coalition)) {
    const bit = 1 << party;
    if ((who.yielding & bit) !== 0) better = true;
    else if ((who.refusing & bit) !== 0) worse |= bit;
    else {
      const change = who.levels[party]![to]! - who.levels[party]![from]!;
      if (change > 0) better = true;
      else if (change < 0) worse |= bit;
      else same |= bit;
    }
  }
  return who.reading === 'pareto' && better ? worse : worse | same;
}

/** All that acceptance hangs on besides the wants of the kernel's own conflict. */
export function willingKey({ reading, yielding, refusing }: Willing): string {
  return `${reading} ${yielding} ${refusing}`;
}
