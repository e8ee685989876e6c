/** Two packages as a party's stated orders compare them, issue by issue. */
import type { Package } from '../../engine/bargaining/index.ts';
import type { PreferenceOrder, ValueOrder } from '../../model/index.ts';

/** Issues in which the packages differ, ascending. */
export interface ByOrder {
  /** In which the one is better for the party; */
  readonly gains: readonly number[];
  /** in which it is worse; */
  readonly losses: readonly number[];
  /** and in which no order says so. Where an order has both in one place, the issue is in none of the three. */
  readonly open: readonly number[];
}

export function byOrder(one: Package, other: Package, { values }: Pick<PreferenceOrder, 'values'>): ByOrder {
  const compared = one.flatMap((level, issue) =>
    level === other[issue] ? [] : [{ issue, by: better(values[issue], level, other[issue]!) }],
  );
  const those = (fits: (by: number | undefined) => boolean) =>
    compared.filter(({ by }) => fits(by)).map(({ issue }) => issue);
  return {
    gains: those((by) => by !== undefined && by > 0),
    losses: those((by) => by !== undefined && by < 0),
    open: those((by) => by === undefined),
  };
}

/** Above 0 where the one is better. Levels of amounts ascend. */
function better(stated: ValueOrder | undefined, one: number, other: number): number | undefined {
  if (stated === undefined) return undefined;
  if (stated.form === 'monotone') return stated.better === 'more' ? one - other : other - one;
  const rankOf = (level: number) => stated.ranks.findIndex((group) => group.includes(level));
  const [of, than] = [rankOf(one), rankOf(other)];
  return of < 0 || than < 0 ? undefined : than - of;
}
