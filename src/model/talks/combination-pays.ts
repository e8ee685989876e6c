/** What counts in combination, paid: for one package, and at the least and the most. */
import type { Combination, IssueRange } from './utility.ts';

/** What it pays where each issue is settled at this amount, or at this place in its list of values. */
export function paidBy({ aggregate, weight, terms, parts }: Combination, amountOf: (issue: number) => number): number {
  const holds = ({ issue, from, to }: IssueRange) => {
    const amount = amountOf(issue);
    return amount >= from && amount <= to;
  };
  const paid = [
    ...terms.map(({ adds, when, unless }) =>
      when.every(holds) && (unless.length === 0 || !unless.every(holds)) ? adds : 0,
    ),
    ...parts.map((part) => paidBy(part, amountOf)),
  ];
  return paid.length === 0 ? 0 : weight * together(aggregate, paid);
}

/** No less than `least` is paid and no more than `most`, whatever is agreed on; what terms have to do with each other is not looked at. */
export function paidSpan({ aggregate, weight, terms, parts }: Combination): {
  readonly least: number;
  readonly most: number;
} {
  const spans = [
    ...terms.map(({ adds }) => ({ least: Math.min(0, adds), most: Math.max(0, adds) })),
    ...parts.map(paidSpan),
  ];
  if (spans.length === 0) return { least: 0, most: 0 };
  const low =
    weight *
    together(
      aggregate,
      spans.map(({ least }) => least),
    );
  const high =
    weight *
    together(
      aggregate,
      spans.map(({ most }) => most),
    );
  return { least: Math.min(low, high), most: Math.max(low, high) };
}

function together(aggregate: Combination['aggregate'], paid: readonly number[]): number {
  if (aggregate === 'sum') return paid.reduce((sum, one) => sum + one, 0);
  return paid.reduce((one, other) => (aggregate === 'min' ? Math.min(one, other) : Math.max(one, other)));
}
