/** Utilities with extra terms as hyper-rectangles: everything a sum of what boxes of whole numbers pay. */
import {
  type Combination,
  type CombinationTerm,
  type Issue,
  type IssueRange,
  paidSpan,
  spanOfUtility,
  type Utility,
  worthAt,
} from '../../model/index.ts';
import { levelCount, levelsOf } from '../talks-files/issue-levels.ts';
import { element } from './genius-text.ts';

export interface CombinationForms {
  /** By issue, the whole numbers that stand for its levels. */
  readonly ranges: readonly { readonly low: number; readonly high: number }[];
  /** By party. */
  readonly forms: readonly {
    /** The one <ufun>. */
    readonly functions: string;
    readonly maxUtility: number;
    /** What is written is utility / by. */
    readonly by: number;
  }[];
}

/** A rectangle for each level; more are no file to be exchanged. */
const MOST_LEVELS = 20_000;

/** Undefined with the issue that cannot be written, where one cannot. */
export function combinationForms(
  utilities: readonly Utility[],
  issues: readonly Issue[],
): CombinationForms | { readonly cannot: number } {
  const cannot = issues.findIndex((issue) => (levelCount(issue) ?? Number.POSITIVE_INFINITY) > MOST_LEVELS);
  if (cannot !== -1) return { cannot };
  const ranges = issues.map((issue) =>
    issue.kind === 'integer' ? { low: issue.low, high: issue.high } : { low: 0, high: levelCount(issue)! - 1 },
  );
  const levels = issues.map((issue, at) => ({ amounts: levelsOf(issue), first: ranges[at]!.low }));
  return { ranges, forms: utilities.map((utility) => formOf(utility, issues, levels)) };
}

/** The amounts of an issue, and the whole number that stands for the first. */
interface Levels {
  readonly amounts: readonly number[];
  readonly first: number;
}

function formOf(
  utility: Utility,
  issues: readonly Issue[],
  levels: readonly Levels[],
): CombinationForms['forms'][number] {
  const { weights, values, bias, extra, scale, cap } = utility;
  const rectangles: string[] = bias === 0 ? [] : [element('hyperRectangle', { utility: bias, weight: 1 })];
  for (const at of issues.keys()) {
    const weight = weights[at] ?? 0;
    const worth = values[at];
    if (weight === 0 || worth === undefined) continue;
    const { amounts, first } = levels[at]!;
    for (const [place, amount] of amounts.entries()) {
      const adds = weight * worthAt(worth, amount, place);
      const number = first + place;
      if (adds !== 0) rectangles.push(rectangle(adds, 'INCLUDES', [{ issue: at, from: number, to: number }]));
    }
  }
  const functions = element('ufun', { type: 'PlainUfun', weight: 1, aggregation: 'sum' }, [
    ...rectangles,
    ...(extra === undefined ? [] : [functionOf(extra, levels)]),
  ]);
  const uncut = spanOfUtility({ ...utility, cap: undefined }, issues).most;
  const bound = uncut + (extra === undefined ? 0 : paidSpan(extra).most / scale);
  const by = cap !== undefined && cap > 0 && cap < bound ? cap : Math.max(1, bound);
  return { functions, maxUtility: scale * by, by };
}

function functionOf({ aggregate, weight, terms, parts }: Combination, levels: readonly Levels[]): string {
  const children = [...terms.map((term) => termOf(term, levels)), ...parts.map((part) => functionOf(part, levels))];
  // One that holds nothing pays 0, and says so.
  const inner = children.length > 0 ? children : [element('hyperRectangle', { utility: 0, weight: 1 })];
  return element('ufun', { type: 'PlainUfun', weight, aggregation: aggregate }, inner);
}

function termOf({ adds, when, unless }: CombinationTerm, levels: readonly Levels[]): string {
  const within = when.map((range) => numbered(range, levels));
  const without = unless.map((range) => numbered(range, levels));
  if (without.length === 0) return rectangle(adds, 'INCLUDES', within);
  if (within.length === 0) return rectangle(adds, 'EXCLUDES', without);
  // What holds of the first and not of both: the first, less both.
  return element('ufun', { type: 'PlainUfun', weight: 1, aggregation: 'sum' }, [
    rectangle(adds, 'INCLUDES', within),
    rectangle(-adds, 'INCLUDES', [...within, ...without]),
  ]);
}

function rectangle(utility: number, bound: 'INCLUDES' | 'EXCLUDES', ranges: readonly IssueRange[]): string {
  return element(
    'hyperRectangle',
    { utility, weight: 1 },
    ranges.map(({ issue, from, to }) => element(bound, { index: issue + 1, min: from, max: to })),
  );
}

/** The range in the whole numbers that stand for the issue's levels. */
function numbered({ issue, from, to }: IssueRange, levels: readonly Levels[]): IssueRange {
  const { amounts, first } = levels[issue]!;
  const low = amounts.findIndex((amount) => amount >= from);
  const high = amounts.findLastIndex((amount) => amount <= to);
  // None of them: a range that nothing is within.
  if (low === -1 || high < low) return { issue, from: first + amounts.length, to: first + amounts.length };
  return { issue, from: first + low, to: first + high };
}
