/** Whether an entry is still what was looked at when a deed of it was begun. */
import { entriesOf, type LedgerEntry } from './ledger-entries.ts';
import type { Ledger } from './statement-of.ts';

/**
 * False of a proposal that has become a statement, or was dropped or restored since; of a statement that is gone or has
 * another passage by now.
 */
export function isStillSo({ draft, source, reading }: Ledger, entry: LedgerEntry): boolean {
  if (entry.statement !== undefined) {
    const now = draft.statements?.[entry.id];
    return now !== undefined && JSON.stringify(now.at) === JSON.stringify(entry.statement.at);
  }
  if (reading === undefined || entry.at === undefined) return true;
  const { start, end } = entry.at;
  return entriesOf(draft, source, { reading, places: new Map() }).some(
    ({ statement, standing, at }) =>
      statement === undefined && standing === entry.standing && at?.start === start && at.end === end,
  );
}
