/** Why two entries of the ledger are not to become one statement. */
import type { Span } from '../../evidence/reading.ts';
import type { LedgerEntry } from './ledger-entries.ts';
import { readingDecisions } from './reading-decisions.ts';
import type { Ledger } from './statement-of.ts';

export type MergeRefusal = 'speaker' | 'voice' | 'dropped' | 'setAside';

/**
 * `speaker`, `voice`: two say it. `dropped`, `setAside`: the passage would lie over one that was dropped, or over a paragraph
 * that is no part of the report. Undefined where nothing speaks against it.
 */
export function mergeRefusal(
  { draft, source, reading }: Ledger,
  first: LedgerEntry,
  second: LedgerEntry,
): MergeRefusal | undefined {
  if (first.speaker !== second.speaker) return 'speaker';
  if (first.voice !== second.voice) return 'voice';
  if (first.at === undefined || second.at === undefined || reading === undefined) return undefined;
  const start = Math.min(first.at.end, second.at.end);
  const end = Math.max(first.at.start, second.at.start);
  const isBetween = (span: Span) => span.start >= start && span.end <= end;
  if ((readingDecisions(draft, source, reading.text.hash).dropped ?? []).some(isBetween)) return 'dropped';
  const isLeftOut = reading.paragraphs.some(
    (paragraph) => (paragraph.role === 'debris' || paragraph.role === 'teaser') && isBetween(paragraph),
  );
  return isLeftOut ? 'setAside' : undefined;
}
