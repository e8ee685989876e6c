import type { Issue, ValueFunction } from '../../model/index.ts';

/** What the values of an issue are worth where none is worth anything. */
export function worthless(issue: Issue | undefined): ValueFunction {
  return issue?.kind === 'named'
    ? { form: 'table', worth: issue.values.map(() => 0) }
    : { form: 'linear', offset: 0, slope: 0, clamped: false };
}
