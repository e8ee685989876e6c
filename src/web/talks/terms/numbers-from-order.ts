/**
 * Numbers to begin with, for who has only said what is better: rank-order-centroid weights of the order of importance
 * (Edwards and Barron 1994), equal ones without one, and worths in even steps of the order of the values. They are as
 * good as a guess, and are marked as one until the ledger supports them.
 */
import { rankOrderCentroid } from '../../../engine/bargaining/index.ts';
import type { DraftIssue, DraftTalksParty, TextEdit } from '../../../format/index.ts';
import { boundsOf, type MeetingTerms, namedValues } from './meeting-terms.ts';
import { groupsOf, spelledOut } from './order-text.ts';

/** Out of 100; in the order of the issues. Undefined where an issue has no order to go by. */
export function numbersFromOrder({ part, root }: MeetingTerms, party: string): TextEdit[] | undefined {
  const issues = Object.entries(part.issues ?? {});
  const written: DraftTalksParty = part.parties?.[party] ?? {};
  const values: [string, Record<string, number>][] = [];
  for (const [id, issue] of issues) {
    const order = written.order?.[id];
    if (order === undefined) return undefined;
    const worths = worthsFromOrder(issue, order);
    if (worths !== undefined) values.push([id, worths]);
  }
  const at = [...root, 'parties', party];
  return [
    {
      kind: 'set',
      path: [...at, 'weights'],
      value: weightsFrom(
        written.importance,
        issues.map(([id]) => id),
      ),
    },
    { kind: 'set', path: [...at, 'values'], value: Object.fromEntries(values) },
  ];
}

/** In even steps, out of 100; undefined where the issue says nothing of its values. */
export function worthsFromOrder(issue: DraftIssue, order: string): Record<string, number> | undefined {
  const named = namedValues(issue);
  const bounds = boundsOf(issue);
  if (named !== undefined) {
    const groups = groupsOf(spelledOut(order, issue.ordered && named.map((one) => one.id)));
    const last = Math.max(1, groups.length - 1);
    const worthOf = (value: string) => {
      const rank = groups.findIndex((group) => group.includes(value));
      return Math.round((100 * (groups.length - 1 - rank)) / last);
    };
    return Object.fromEntries(named.map((one) => [one.id, groups.length === 1 ? 100 : worthOf(one.id)]));
  }
  if (bounds === undefined) return undefined;
  const [atLow, atHigh] = order === 'less' ? [100, 0] : [0, 100];
  return { [bounds[0]]: atLow, [bounds[1]]: atHigh };
}

/** Whole numbers. What the order leaves out is least important, all of it equally. */
export function weightsFrom(importance: string | undefined, ids: readonly string[]): Record<string, number> {
  const ranked = groupsOf(importance)
    .map((group) => group.filter((id) => ids.includes(id)))
    .filter((group) => group.length > 0);
  const left = ids.filter((id) => !ranked.some((group) => group.includes(id)));
  const groups = left.length > 0 ? [...ranked, left] : ranked;
  const found = rankOrderCentroid(
    ids.length,
    groups.map((group) => group.map((id) => ids.indexOf(id))),
  );
  if (!('found' in found)) return Object.fromEntries(ids.map((id) => [id, 1]));
  const weights = wholeWeights(found.found.weights);
  return Object.fromEntries(ids.map((id, at) => [id, weights[at]!]));
}

/**
 * Out of 100 where these add up to it and the larger stay larger, since a sum that is nearly 100 is taken for a slip; out of
 * 1000 else. Equal weights stay equal.
 */
export function wholeWeights(exact: readonly number[]): number[] {
  const outOf = (points: number) => exact.map((weight) => Math.round(weight * points));
  const whole = outOf(100);
  const different = (some: readonly number[]) => new Set([0, ...some].map((one) => one.toFixed(9))).size;
  const isWhole = whole.reduce((total, one) => total + one, 0) === 100 && different(whole) === different(exact);
  return isWhole ? whole : outOf(1000);
}
