/** The importance of issues as weights have it. */
import { groupsOf, orderText } from '../terms/order-text.ts';

/**
 * The stated order of importance where the weights fit it; else that of the weights, for the same issues. They fit where
 * each issue weighs more than all after it, and as much as those that it is tied with.
 */
export function importanceFor(stated: string, weights: Readonly<Record<string, number>>): string {
  const groups = groupsOf(stated);
  const line = groups.flatMap((group, rank) => group.map((id) => ({ id, rank, weight: weights[id] ?? 0 })));
  const fits = line.every(({ rank, weight }, at) => {
    const next = line[at + 1];
    if (next === undefined) return true;
    return next.rank === rank ? isSame(weight, next.weight) : weight > next.weight && !isSame(weight, next.weight);
  });
  if (fits) return stated;
  const sorted: { weight: number; ids: string[] }[] = [];
  for (const { id, weight } of line.toSorted((a, b) => b.weight - a.weight)) {
    const last = sorted.at(-1);
    if (last !== undefined && isSame(last.weight, weight)) last.ids.push(id);
    else sorted.push({ weight, ids: [id] });
  }
  return orderText(sorted.map(({ ids }) => ids));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9;
}
