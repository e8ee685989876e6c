/** What is agreed on, in words: the value of an issue, a whole package. */
import type { BargainIssue, Package } from '../../engine/bargaining/index.ts';
import { number } from '../phrases/index.ts';
import { said } from '../writers/document.ts';

/** A named value's id, or the amount. */
export function valueId({ issue, levels }: BargainIssue, level: number): string | number {
  return issue.kind === 'named' ? issue.values[level]!.id : tidy(levels[level]!);
}

/** A named value's name, or the amount with its unit. */
export function levelText({ issue, levels }: BargainIssue, level: number): string {
  if (issue.kind === 'named') return issue.values[level]!.name;
  const amount = String(tidy(levels[level]!));
  return issue.unit === undefined ? amount : `${amount} ${issue.unit}`;
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

/** To three places: more would pretend to know more. */
export function utilityText(utility: number): string {
  return utility.toFixed(3);
}

export function shareText(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `1,234`; beyond ten million million as a power: `about 3 × 10^20`. */
export function countText(count: bigint): string {
  const digits = String(count);
  if (digits.length <= 13) return number(Number(count));
  return `about ${Math.round(Number(digits.slice(0, 3)) / 100)} × 10^${digits.length - 1}`;
}
