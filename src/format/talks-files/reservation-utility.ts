/** What a reservation is worth to the party, as a number. */
import { type Combination, type Issue, type Reservation, type Utility, worthAt } from '../../model/index.ts';

/** An issue that the package leaves open adds nothing, and then nothing counts in combination. */
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
    const place = issue.kind === 'named' ? amount : Math.round((amount - issue.low) / (stepOf(issue) ?? 1));
    total += (weights[at] ?? 0) * worthAt(worth, amount, place);
  }
  const isWhole = amounts.every((amount) => amount !== undefined);
  if (extra !== undefined && isWhole) total += paid(extra, (issue) => amounts[issue] ?? 0);
  return Math.min(cap ?? Number.POSITIVE_INFINITY, total / scale);
}

function stepOf(issue: Issue): number | undefined {
  return issue.kind === 'real' ? issue.step : 1;
}

function paid({ aggregate, weight, terms, parts }: Combination, amountOf: (issue: number) => number): number {
  const all = [
    ...terms.map(({ adds, when, unless }) => {
      const holds = (ranges: typeof when) =>
        ranges.every(({ issue, from, to }) => amountOf(issue) >= from && amountOf(issue) <= to);
      return holds(when) && (unless.length === 0 || !holds(unless)) ? adds : 0;
    }),
    ...parts.map((part) => paid(part, amountOf)),
  ];
  if (all.length === 0) return 0;
  const sum = all.reduce((total, one) => total + one, 0);
  return (
    weight * (aggregate === 'sum' ? sum : all.reduce((a, b) => (aggregate === 'min' ? Math.min(a, b) : Math.max(a, b))))
  );
}
