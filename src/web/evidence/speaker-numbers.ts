/**
 * Each speaker's number, which is her color too: by where she is first heard in the text. It stays hers, whatever is
 * filtered, dropped or corrected; who comes in by a correction gets the next one.
 */
import type { ReportReading } from '../../evidence/reading.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** Their place is their number; those of `before` keep theirs. */
export function speakerNumbers(
  reading: ReportReading | undefined,
  entries: readonly Pick<LedgerEntry, 'speaker'>[],
  before: readonly string[] = [],
): string[] {
  const read = (reading?.statements ?? []).map(({ speaker }) => speaker.name);
  const written = entries.flatMap(({ speaker }) => speaker ?? []);
  return [...new Set([...before, ...read, ...written])];
}

/** Of the case that is shown, whatever source was looked at: whoever is heard in two of them is one speaker. */
let given: { readonly showing: number; readonly numbers: readonly string[] } | undefined;

/**
 * The same, with those kept that were given before in this case, for any of its sources. `showing`: which case is shown.
 * `isRead`: false while a text is still being read; numbers are given for good once it is known who is heard first in it.
 */
export function keptSpeakerNumbers(
  showing: number,
  reading: ReportReading | undefined,
  entries: readonly LedgerEntry[],
  isRead = true,
): readonly string[] {
  const before = given?.showing === showing ? given.numbers : [];
  const now = speakerNumbers(reading, entries, before);
  if (given?.showing === showing && now.length === before.length) return before;
  if (isRead) given = { showing, numbers: now };
  return now;
}
