/** Orders without numbers, in tables: for each party and issue the rank of every level, 0 for the best. */
import type { PreferenceOrder, Talks } from '../../../../model/index.ts';
import { type BargainIssue, levelsOf, REAL_STEPS } from '../../bargain.ts';

export interface OrderTables {
  readonly issues: readonly BargainIssue[];
  readonly parties: readonly PartyOrder[];
}

export interface PartyOrder {
  /** By issue; undefined where the party gave no order of its levels. */
  readonly ranks: readonly (LevelRanks | undefined)[];
  /** By issue: which group of importance it is in, 0 for the most important; undefined where the party did not say. */
  readonly importance: readonly (number | undefined)[];
  readonly groups: number;
}

export interface LevelRanks {
  readonly byLevel: Int32Array;
  readonly worst: number;
}

export function orderTables({ issues, parties }: Pick<Talks, 'issues' | 'parties'>): OrderTables {
  const leveled = issues.map((issue) => levelsOf(issue, REAL_STEPS, []));
  return {
    issues: leveled,
    parties: parties.map(({ order }) => ({
      ranks: leveled.map(({ levels }, issue) => ranksOf(order.values[issue], levels.length)),
      importance: leveled.map((_, issue) => {
        const group = order.issues.findIndex((some) => some.includes(issue));
        return group < 0 ? undefined : group;
      }),
      groups: order.issues.length,
    })),
  };
}

/** Undefined too where a list leaves levels out. */
function ranksOf(order: PreferenceOrder['values'][number], count: number): LevelRanks | undefined {
  if (order === undefined) return undefined;
  const byLevel = new Int32Array(count).fill(-1);
  if (order.form === 'monotone') {
    for (let level = 0; level < count; level += 1) byLevel[level] = order.better === 'less' ? level : count - 1 - level;
  } else {
    order.ranks.forEach((levels, rank) => {
      for (const level of levels) if (level < count) byLevel[level] = rank;
    });
  }
  return byLevel.includes(-1)
    ? undefined
    : { byLevel, worst: byLevel.reduce((worst, rank) => Math.max(worst, rank), Number.NEGATIVE_INFINITY) };
}
