/** Weights that were worked out without asking for numbers, written into a party of the talks. */
import { type DraftTalksParty, swingsWritten, type TextEdit } from '../../../format/index.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { wholeWeights, worthsFromOrder } from '../terms/numbers-from-order.ts';
import { importanceFor } from '../what-if/importance-for.ts';

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
  const values = { ...written.values };
  const filled: string[] = [];
  const lacking: string[] = [];
  for (const [id, issue] of issues) {
    if (written.values?.[id] !== undefined || (shares[id] ?? 0) === 0) continue;
    const order = written.order?.[id];
    const worths = order === undefined ? undefined : worthsFromOrder(issue, order);
    if (worths === undefined) lacking.push(issue.name ?? id);
    else {
      filled.push(issue.name ?? id);
      values[id] = worths;
      edits.push({ kind: 'set', path: [...at, 'values', id], value: worths });
    }
  }
  const weighed = { ...written, weights: Object.fromEntries(issues.map(([id], n) => [id, weights[n]!])), values };
  const importance = reordered(written.importance, part, party, weighed);
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
  const written = part.parties?.[party];
  if (written !== undefined && reordered(ranking, part, party, written) !== undefined) return undefined;
  return [{ kind: 'set', path: [...root, 'parties', party, 'importance'], value: ranking }];
}

/** The same issues in the order of what they count for by these numbers; undefined where the text agrees with them. */
function reordered(
  importance: string | undefined,
  part: MeetingTerms['part'],
  party: string,
  weighed: DraftTalksParty,
): string | undefined {
  if (importance === undefined) return undefined;
  const found = importanceFor(
    importance,
    swingsWritten({ ...part, parties: { ...part.parties, [party]: weighed } }, party),
  );
  return found === importance ? undefined : found;
}
