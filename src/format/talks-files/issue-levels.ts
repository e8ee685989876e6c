/** What can be agreed on for an issue, listed: the amounts, or the places of named values. */
import { amountsOf, type Issue, stepsIn } from '../../model/index.ts';

/** Into so many equal parts an interval without steps is cut where a file can hold nothing but steps. */
export const PARTS = 100;

/** How many there are; undefined where any amount between two can be agreed on. */
export function levelCount(issue: Issue): number | undefined {
  switch (issue.kind) {
    case 'named':
      return issue.values.length;
    case 'integer':
      return issue.high - issue.low + 1;
    case 'real':
      if (issue.high === issue.low) return 1;
      return issue.step === undefined ? undefined : stepsIn(issue.low, issue.high, issue.step) + 1;
  }
}

/** An interval without steps is cut into parts. */
export function levelsOf(issue: Issue): number[] {
  return amountsOf(issue, PARTS);
}

/** An amount as a name. */
export function amountName(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}
