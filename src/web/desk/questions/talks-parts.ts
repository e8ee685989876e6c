/** Parts of packages as a page keeps them: by ids, so that they outlive an edit of the case; some then fit it no more. */
import type { AnsweredComparison, PartOfPackage } from '../../../format/elicitation/index.ts';
import type { Issue, TalksTerms } from '../../../model/index.ts';

/** By the issue's id: a value's id, or an amount. */
export type WrittenPart = Readonly<Record<string, string | number>>;

export interface WrittenComparison {
  readonly a: WrittenPart;
  readonly b: WrittenPart;
  readonly says: 'a' | 'b' | 'equal' | 'unknown';
}

/** Undefined where the talks have no such issue, or not that value. */
export function partIn(part: WrittenPart, { issues }: Pick<TalksTerms, 'issues'>): PartOfPackage | undefined {
  const found: (number | undefined)[] = issues.map(() => undefined);
  for (const [id, value] of Object.entries(part)) {
    const at = issues.findIndex((issue) => issue.id === id);
    const amount = at < 0 ? undefined : amountIn(issues[at]!, value);
    if (amount === undefined) return undefined;
    found[at] = amount;
  }
  return found;
}

/** An amount, or a value's place in the list. */
export function amountIn(issue: Issue, value: string | number): number | undefined {
  if (issue.kind === 'named') {
    const place = issue.values.findIndex(({ id }) => id === String(value));
    return place < 0 ? undefined : place;
  }
  const amount = value === '' ? Number.NaN : Number(value);
  const isWithin = amount >= issue.low && amount <= issue.high;
  return isWithin && (issue.kind === 'real' || Number.isInteger(amount)) ? amount : undefined;
}

/** By place, those that still fit the talks: the others count for nothing. */
export function comparisonsIn(
  answers: readonly WrittenComparison[],
  terms: Pick<TalksTerms, 'issues'>,
): readonly { readonly place: number; readonly answer: AnsweredComparison }[] {
  return answers.flatMap(({ a, b, says }, place) => {
    const [one, other] = [partIn(a, terms), partIn(b, terms)];
    if (one === undefined || other === undefined) return [];
    return [{ place, answer: says === 'b' ? { a: other, b: one, says: 'a' } : { a: one, b: other, says } }];
  });
}
