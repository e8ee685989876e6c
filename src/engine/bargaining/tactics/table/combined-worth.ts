/** What counts in combination, made ready for going through many packages: each range looked up by level, not compared. */
import type { Combination, IssueRange } from '../../../../model/index.ts';
import type { BargainIssue, Package } from '../../bargain.ts';

interface Range {
  readonly issue: number;
  /** By level: 1 where it lies in the range. */
  readonly holds: Uint8Array;
}

/** What `utilityOf` adds for the combination, to the last digit. */
export function combinedWorth(
  { aggregate, weight, terms, parts }: Combination,
  issues: readonly BargainIssue[],
): (pack: Package) => number {
  const ready = ({ issue, from, to }: IssueRange): Range => ({
    issue,
    holds: Uint8Array.from(issues[issue]!.levels, (amount) => Number(amount >= from && amount <= to)),
  });
  const paying = terms.map(({ adds, when, unless }) => ({ adds, when: when.map(ready), unless: unless.map(ready) }));
  const inner = parts.map((part) => combinedWorth(part, issues));
  if (terms.length + parts.length === 0) return () => 0;
  const start = { sum: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY }[aggregate];
  return (pack) => {
    let paid = start;
    const take = (one: number) => {
      paid = aggregate === 'sum' ? paid + one : aggregate === 'min' ? Math.min(paid, one) : Math.max(paid, one);
    };
    for (const { adds, when, unless } of paying) {
      take(allHold(when, pack) && (unless.length === 0 || !allHold(unless, pack)) ? adds : 0);
    }
    for (const part of inner) take(part(pack));
    return weight * paid;
  };
}

function allHold(ranges: readonly Range[], pack: Package): boolean {
  for (let at = 0; at < ranges.length; at += 1) {
    const { issue, holds } = ranges[at]!;
    if (holds[pack[issue]!] === 0) return false;
  }
  return true;
}
