/** What a reservation is worth to the party, as a number. */
import { paidBy } from './combination-pays.ts';
import type { Issue } from './issue.ts';
import type { Reservation } from './talks.ts';
import type { Utility } from './utility.ts';
import { worthAt } from './worth.ts';

/** Undiscounted. An issue that the package leaves open adds nothing, and then nothing counts in combination. */
export function reservationUtility(
  reservation: Reservation,
  { weights, values, bias, extra, scale, cap }: Utility,
  issues: readonly Issue[],
): number {
  if (reservation.form === 'utility') return reservation.utility;
  const amounts = reservation.values;
  let total = bias;
  for (const [at, amount] of amounts.entries()) {
    const worth = values[at];
    const issue = issues[at];
    if (amount === undefined || worth === undefined || issue === undefined) continue;
    total += (weights[at] ?? 0) * worthAt(worth, amount, placeOf(amount, issue));
  }
  const isWhole = amounts.every((amount) => amount !== undefined);
  if (extra !== undefined && isWhole) total += paidBy(extra, (issue) => amounts[issue] ?? 0);
  return Math.min(cap ?? Number.POSITIVE_INFINITY, total / scale);
}

/** In the list of values, or counted from the lowest amount. */
function placeOf(amount: number, issue: Issue): number {
  if (issue.kind === 'named') return amount;
  return Math.round((amount - issue.low) / ((issue.kind === 'real' ? issue.step : undefined) ?? 1));
}
