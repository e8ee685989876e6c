/**
 * No learning at all: what a party takes another to want from the start, whatever that one offers. The believed utility
 * itself, undiscounted, is the estimate, so that it is as far from 1 as it was said to be; what it says counts only in
 * combination is left out, and so is its cap, since an estimate goes level by level.
 */
import type { Utility } from '../../../../model/index.ts';
import { type BargainIssue, tablesOf } from '../../bargain.ts';
import type { Estimate } from '../table/deals.ts';
import type { Learning } from './learning.ts';

/** By issue and level, parts that add up to the believed utility. */
export function believedEstimate(utility: Utility, issues: readonly BargainIssue[]): Estimate {
  const { adds, bias, scale } = tablesOf(utility, issues);
  // What every package has goes with the first issue.
  return adds.map((add, issue) => add.map((one) => (one + (issue === 0 ? bias : 0)) / scale));
}

export function believed(estimate: Estimate): Learning {
  return { hasLearned: true, heard: () => undefined, estimate: () => estimate };
}
