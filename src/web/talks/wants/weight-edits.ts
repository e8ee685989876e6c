/** Weights that were worked out without asking for numbers, written into a party of the talks. */
import type { DraftTalksParty, TextEdit } from '../../../format/index.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { wholeWeights, worthsFromOrder } from '../terms/numbers-from-order.ts';
import { groupsOf, orderText } from '../terms/order-text.ts';

export interface WeightEdits {
  readonly edits: readonly TextEdit[];
  /** Names of issues that had an order of their values only, and are given worths in even steps of it. */
  readonly filled: readonly string[];
  /** Names of issues that weigh something and have neither worths nor an order; nothing can be written while there are some. */
  readonly lacking: readonly string[];
  /** Whether the order of importance that the case has says otherwise, and is written anew as well. */
  readonly isReordered: boolean;
}

/** `shares` of 1, by the issue's id. */
export function weightEdits(
  { part, root }: MeetingTerms,
  party: string,
  shares: Readonly<Record<string, number>>,
): WeightEdits {
  const issues = Object.entries(part.issues ?? {});
  const written: DraftTalksParty = part.parties?.[party] ?? {};
  const at = [...root, 'parties', party];
  const weights = wholeWeights(issues.map(([id]) => shares[id] ?? 0));
  const edits: TextEdit[] = [
    { kind: 'set', path: [...at, 'weights'], value: Object.fromEntries(issues.map(([id], n) => [id, weights[n]!])) },
  ];
  const filled: string[] = [];
  const lacking: string[] = [];
  for (const [id, issue] of issues) {
    if (written.values?.[id] !== undefined || (shares[id] ?? 0) === 0) continue;
    const order = written.order?.[id];
    const worths = order === undefined ? undefined : worthsFromOrder(issue, order);
    if (worths === undefined) lacking.push(issue.name ?? id);
    else {
      filled.push(issue.name ?? id);
      edits.push({ kind: 'set', path: [...at, 'values', id], value: worths });
    }
  }
  const importance = reordered(written.importance, Object.fromEntries(issues.map(([id], n) => [id, weights[n]!])));
  if (importance !== undefined) edits.push({ kind: 'set', path: [...at, 'importance'], value: importance });
  return { edits, filled, lacking, isReordered: importance !== undefined };
}

/**
 * The ranking as the order of importance; undefined where the weights that the case has say otherwise, since a case cannot say
 * both.
 */
export function importanceEdits(
  { part, root }: MeetingTerms,
  party: string,
  ranking: string,
): readonly TextEdit[] | undefined {
  const weights = part.parties?.[party]?.weights;
  if (weights !== undefined && reordered(ranking, weights) !== undefined) return undefined;
  return [{ kind: 'set', path: [...root, 'parties', party, 'importance'], value: ranking }];
}

/** The same issues in the order of these weights; undefined where the text agrees with them. */
function reordered(importance: string | undefined, weights: Readonly<Record<string, number>>): string | undefined {
  const ids = groupsOf(importance)
    .flat()
    .filter((id) => weights[id] !== undefined);
  const levels = [...new Set(ids.map((id) => weights[id]!))].sort((a, b) => b - a);
  const groups = levels.map((weight) => ids.filter((id) => weights[id] === weight));
  const isSame =
    orderText(groups.map((group) => group.toSorted())) ===
    orderText(groupsOf(importance).map((group) => group.toSorted()));
  return isSame ? undefined : orderText(groups);
}
