/** The importance of issues as the numbers have it. */
import { groupsOf, orderText } from '../terms/order-text.ts';

/**
 * The stated order of importance where the swings fit it; else that of the swings, for the same issues. They fit where each
 * issue counts for more than all after it, and for as much as those that it is tied with. Of an issue without a swing the
 * numbers say nothing: it stays where it is, or comes last where the order is another.
 */
export function importanceFor(stated: string, swings: Readonly<Record<string, number>>): string {
  const ids = groupsOf(stated).flatMap((group, rank) => group.map((id) => ({ id, rank })));
  const line = ids.flatMap(({ id, rank }) => {
    const swing = swings[id];
    return swing === undefined ? [] : [{ id, rank, swing }];
  });
  const fits = line.every(({ rank, swing }, at) => {
    const next = line[at + 1];
    if (next === undefined) return true;
    return next.rank === rank ? isSame(swing, next.swing) : swing > next.swing && !isSame(swing, next.swing);
  });
  if (fits) return stated;
  const sorted: { swing: number; ids: string[] }[] = [];
  for (const { id, swing } of line.toSorted((a, b) => b.swing - a.swing)) {
    const last = sorted.at(-1);
    if (last !== undefined && isSame(last.swing, swing)) last.ids.push(id);
    else sorted.push({ swing, ids: [id] });
  }
  const silent = ids.filter(({ id }) => swings[id] === undefined).map(({ id }) => id);
  return orderText([...sorted.map((one) => one.ids), ...silent.map((id) => [id])]);
}

/** As the check of a case compares them. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
