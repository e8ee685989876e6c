/**
 * What a party can be asked about: the issues whose values differ for it, as numbers or as an order say, and of each the
 * amounts that questions speak of. Of amounts between two some are picked, since nobody compares twenty of them.
 */
import { type ComparedIssue, levelsOf } from '../../engine/bargaining/index.ts';
import type { AnsweredComparison } from '../../format/elicitation/index.ts';
import {
  type Issue,
  type TalksParty,
  type TalksTerms,
  type Utility,
  type ValueOrder,
  worthAt,
} from '../../model/index.ts';

export interface AskedIssue {
  /** Its place in the talks. */
  readonly at: number;
  readonly issue: Issue;
  /** By level: the amount, or the place in the list of named values. */
  readonly amounts: readonly number[];
  readonly compared: ComparedIssue;
  /** How far the party's worths of it lie apart, as they are given; 1 where only their order is known. */
  readonly span: number;
}

/** Of amounts whose worth is known so many are picked, and of those that are only ordered so many. */
const MOST_KNOWN = 11;
const MOST_ORDERED = 3;
/** An interval is cut into so many steps to pick from. */
const STEPS = 10;

/** `mentioned`: by issue, amounts that answers speak of. */
export function askedIssues(
  { issues }: TalksTerms,
  { utility, order }: TalksParty,
  mentioned: readonly (readonly number[])[],
): readonly AskedIssue[] {
  return issues.flatMap((issue, at): AskedIssue[] => {
    const worthOf = utility && worthsOf(utility, issue, at);
    const named = mentioned[at] ?? [];
    if (worthOf !== undefined) {
      const amounts = amountsOf(issue, named, MOST_KNOWN);
      const worth = amounts.map(worthOf);
      const span = Math.max(...worth) - Math.min(...worth);
      if (span > 0) return [{ at, issue, amounts, span, compared: { levels: amounts.length, worth } }];
    }
    const stated = order.values[at];
    if (stated === undefined) return [];
    const amounts = amountsOf(issue, named, MOST_ORDERED);
    const differs = stated.form === 'ranked' ? stated.ranks.length > 1 : amounts.length > 1;
    return differs ? [{ at, issue, amounts, span: 1, compared: { levels: amounts.length, order: stated } }] : [];
  });
}

/** By issue, the amounts that the answers speak of. */
export function mentionedIn(
  comparisons: readonly Pick<AnsweredComparison, 'a' | 'b'>[],
  { issues }: Pick<TalksTerms, 'issues'>,
): readonly (readonly number[])[] {
  return issues.map((_, at) =>
    comparisons.flatMap(({ a, b }) => [a[at], b[at]].filter((amount) => amount !== undefined)),
  );
}

/** The order of an issue's values as it was stated, or as the numbers put it; undefined where neither says. */
export function orderIn({ utility, order }: TalksParty, { issues }: TalksTerms, at: number): ValueOrder | undefined {
  const stated = order.values[at];
  if (stated !== undefined || utility === undefined) return stated;
  const issue = issues[at]!;
  const worthOf = worthsOf(utility, issue, at);
  if (issue.kind !== 'named') {
    const amounts = amountsOf(issue, [], MOST_KNOWN);
    const worth = amounts.map(worthOf);
    const rises = worth.every((one, level) => level === 0 || one >= worth[level - 1]!);
    const falls = worth.every((one, level) => level === 0 || one <= worth[level - 1]!);
    if (rises === falls) return undefined;
    return { form: 'monotone', better: rises ? 'more' : 'less' };
  }
  const worth = issue.values.map((_, place) => worthOf(place));
  const levels = [...new Set(worth)].sort((a, b) => b - a);
  return {
    form: 'ranked',
    ranks: levels.map((one) => worth.flatMap((other, place) => (other === one ? [place] : []))),
  };
}

/** Of each amount, or place in the list, before the issue's weight. */
function worthsOf({ values }: Utility, issue: Issue, at: number): (amount: number) => number {
  const from = issue.kind === 'integer' ? issue.low : 0;
  return (amount) => worthAt(values[at]!, amount, amount - from);
}

function amountsOf(issue: Issue, mentioned: readonly number[], most: number): readonly number[] {
  const all = [...levelsOf(issue, STEPS, []).levels];
  const some =
    issue.kind === 'named' || all.length <= most
      ? all
      : Array.from({ length: most }, (_, place) => all[Math.round((place * (all.length - 1)) / (most - 1))]!);
  return [...new Set([...some, ...mentioned])].sort((a, b) => a - b);
}
