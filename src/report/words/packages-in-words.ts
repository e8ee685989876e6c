/** What is agreed on, in words: the value of an issue, a whole package. */
import type { BargainIssue, Package } from '../../engine/bargaining/index.ts';
import type { Issue } from '../../model/index.ts';
import { said } from '../writers/document.ts';

/** A named value's id, or the amount. */
export function valueId({ issue, levels }: BargainIssue, level: number): string | number {
  return issue.kind === 'named' ? issue.values[level]!.id : tidy(levels[level]!);
}

/** A named value's name, or the amount with its unit. */
export function levelText({ issue, levels }: Pick<BargainIssue, 'issue' | 'levels'>, level: number): string {
  return amountText(issue, levels[level]!);
}

/** The same of an amount that need not be a level; of named values, the place in their list. */
export function amountText(issue: Issue, amount: number): string {
  if (issue.kind === 'named') return issue.values[amount]!.name;
  const words = String(tidy(amount));
  return issue.unit === undefined ? words : `${words} ${issue.unit}`;
}

/** `Scope of disarmament: partial`, issue by issue. */
export function packageText(issues: readonly BargainIssue[], pack: Package): string[] {
  return pack.map((level, at) => `${issues[at]!.issue.name}: ${levelText(issues[at]!, level)}`);
}

/** Without the last digits that adding steps leaves behind: 0.3, not 0.30000000000000004. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}

/** In a cell of a table: the values only, in the order of the issues, which `issuesInWords` tells. */
export function packageInWords(issues: readonly BargainIssue[], pack: Package): string {
  return pack.map((level, at) => said(levelText(issues[at]!, level))).join(' · ');
}

export function issuesInWords(issues: readonly BargainIssue[]): string {
  return issues.map(({ issue }) => said(issue.name)).join(' · ');
}
