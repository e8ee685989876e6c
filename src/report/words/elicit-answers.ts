/** Answers that clash, in words. */
import type { AskedIssue } from '../../analysis/index.ts';
import type { Said, SwingContradiction } from '../../engine/bargaining/index.ts';
import { elicit } from '../phrases/talks/elicit-phrases.ts';

/** `name`: of the issue in that place of the talks. */
export function contradictionInWords(one: SwingContradiction, name: (issue: number) => string): string {
  const issue = name(one.issue);
  switch (one.form) {
    case 'first-not-100':
      return elicit.swings[one.form](issue, '', String(one.rating));
    case 'above-first':
      return elicit.swings[one.form](issue, name(one.first), String(one.rating));
    case 'zero-but-matters':
      return elicit.swings[one.form](issue);
    case 'counts-but-equal':
      return elicit.swings[one.form](issue, '', String(one.rating));
    case 'against-order':
      return elicit.swings[one.form](issue, name(one.than));
    case 'not-tied':
      return elicit.swings[one.form](issue, name(one.with));
  }
}

/** Issues by their places among those that were asked about. */
export function saidInWords(
  one: Said,
  asked: readonly Pick<AskedIssue, 'issue'>[],
  said: (name: string) => string,
): string {
  switch (one.form) {
    case 'answer':
      return elicit.saidAnswer(one.answer + 1);
    case 'value-order':
      return elicit.saidValues(said(asked[one.issue]!.issue.name));
    case 'issue-order':
      return elicit.saidIssues(one.rank + 1);
  }
}
