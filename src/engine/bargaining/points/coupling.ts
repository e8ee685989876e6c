/** Which issues have to be looked at together: those that a combination or a red line of some party ties to one another. */
import { type Combination, type CombinationTerm, issuesTogether } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import type { Leeway } from './red-lines.ts';

/** A part of what counts in combination that adds to the others: a term, or a least or most of terms. */
export interface Addend {
  readonly weight: number;
  readonly pays: Combination | CombinationTerm;
  /** Ascending. */
  readonly issues: readonly number[];
}

/** The sum that the combination is, taken apart as far as it goes. */
export function addendsOf(extra: Combination | undefined, weight = 1): Addend[] {
  if (extra === undefined) return [];
  const factor = weight * extra.weight;
  if (extra.aggregate !== 'sum') return [{ weight, pays: extra, issues: issuesTogether(extra) }];
  return [
    ...extra.terms.map((term) => ({ weight: factor, pays: term, issues: issuesTogether(term) })),
    ...extra.parts.flatMap((part) => addendsOf(part, factor)),
  ];
}

/**
 * The issues in groups that add up, each ascending, in the order of their first issues. Groups that interlock (1 and 3, 2
 * and 4) are joined where `most` packages of the joined group still allow it: then the lowest index can be told.
 */
export function coupledIssues({ issues, parties }: Bargain, { levels, lines }: Leeway, most: number): number[][] {
  const group = issues.map((_, at) => at);
  const join = (a: number, b: number) => {
    const [from, to] = [group[a]!, group[b]!];
    if (from !== to) for (let at = 0; at < group.length; at += 1) if (group[at] === from) group[at] = to;
  };
  for (const { extra } of parties) {
    for (const addend of addendsOf(extra)) for (const issue of addend.issues) join(issue, addend.issues[0]!);
  }
  for (const line of lines) for (const issue of line.issues) join(issue, line.issues[0]!);
  const apart = groupsOf(group);
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 0; at < group.length; at += 1) {
      const end = group.lastIndexOf(group[at]!);
      for (let inner = at + 1; inner < end; inner += 1) {
        if (group[inner] === group[at]) continue;
        join(inner, at);
        changed = true;
      }
    }
  }
  const joined = groupsOf(group);
  const sizeOf = (one: number[]) => one.reduce((product, issue) => product * levels[issue]!.length, 1);
  return joined.every((one) => one.length === 1 || sizeOf(one) <= most) ? joined : apart;
}

function groupsOf(group: readonly number[]): number[][] {
  const found = new Map<number, number[]>();
  group.forEach((name, at) => {
    const one = found.get(name);
    if (one) one.push(at);
    else found.set(name, [at]);
  });
  return [...found.values()];
}
