/** Why talks cannot be run or compared, as a problem: what stands against it, and what would help. */
import type { NotRun } from '../../analysis/index.ts';
import { outcomeCount } from '../../engine/bargaining/index.ts';
import type { Problem } from '../../format/index.ts';
import { countText } from '../phrases/figures.ts';
import { talks as phrases } from '../phrases/index.ts';
import { said } from '../writers/document.ts';

export function talksRefusal(not: NotRun): Problem {
  if (not.form === 'no numbers') {
    return {
      code: 'talks/no-numbers',
      says: phrases.noRun(not.parties.map(({ name }) => said(name))),
      hint: phrases.noRunHelps,
    };
  }
  const { bargain } = not;
  const tied = bargain.issues.filter((_, issue) =>
    bargain.parties.some(({ extra }) => extra !== undefined && namesIssue(extra, issue)),
  );
  return {
    code: 'talks/too-many-packages',
    says: phrases.runTooLarge(
      countText(outcomeCount(bargain)),
      tied.map(({ issue }) => said(issue.name)),
    ),
    hint: phrases.tooLargeHelps,
  };
}

type Extra = NonNullable<Extract<NotRun, { form: 'too large' }>['bargain']['parties'][number]['extra']>;

function namesIssue({ terms, parts }: Extra, issue: number): boolean {
  return (
    terms.some(({ when, unless }) => [...when, ...unless].some((range) => range.issue === issue)) ||
    parts.some((part) => namesIssue(part, issue))
  );
}
