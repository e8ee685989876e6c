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

/** Of the case that is shown, by source and by the text that was read of it. */
const given = new Map<string, readonly string[]>();
let givenFor: number | undefined;

/** The same, with those kept that were given before to the speakers of this source. `showing`: which case is shown. */
export function keptSpeakerNumbers(
  showing: number,
  source: string,
  reading: ReportReading | undefined,
  entries: readonly LedgerEntry[],
): readonly string[] {
  if (givenFor !== showing) given.clear();
  givenFor = showing;
  const key = `${reading?.text.hash} ${source}`;
  const before = given.get(key);
  const now = speakerNumbers(reading, entries, before);
  if (now.length === before?.length) return before;
  given.set(key, now);
  return now;
}
