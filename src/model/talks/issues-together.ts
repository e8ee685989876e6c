/** The issues that a combination speaks of: what a value of these is worth hangs on the other issues too. */
import type { Combination, CombinationTerm } from './utility.ts';

/** Ascending; none where the issues simply add up. */
export function issuesTogether(pays: Combination | CombinationTerm | undefined): readonly number[] {
  const found = new Set<number>();
  const visit = (one: Combination | CombinationTerm) => {
    if ('adds' in one) for (const { issue } of [...one.when, ...one.unless]) found.add(issue);
    else for (const inner of [...one.terms, ...one.parts]) visit(inner);
  };
  if (pays !== undefined) visit(pays);
  return [...found].sort((a, b) => a - b);
}
