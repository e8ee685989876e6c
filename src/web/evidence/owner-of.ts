/** Whose an option or a want is that is made of a passage, as far as anything says so; nobody is guessed. */
import type { FoundParty, ProposedStatement, ReportReading } from '../../evidence/reading.ts';
import type { Draft } from '../../format/index.ts';
import { casePartyNamed } from './case-party.ts';
import type { LedgerEntry } from './ledger-entries.ts';
import { itemFor } from './voice-choice.ts';

/**
 * As in the list of parties: whoever the suggestion names (`suggested`, the id of a `FoundParty`); else whom the passage
 * is about; else in whose voice it is said; undefined where none of these is known.
 */
export function ownerOf(
  draft: Draft,
  reading: ReportReading | undefined,
  entry: Pick<LedgerEntry, 'proposal' | 'voice' | 'speaker'>,
  suggested?: string,
): string | undefined {
  const { proposal, voice, speaker } = entry;
  const subject = proposal && reading && subjectOf(proposal, reading);
  return (
    itemFor(draft, reading, suggested) ??
    itemFor(draft, reading, subject?.id) ??
    voice ??
    itemFor(draft, reading, proposal?.speaker.party) ??
    (speaker === undefined ? undefined : casePartyNamed(draft, speaker))
  );
}

/** Words that may stand before the subject of a sentence. */
const BEFORE = new Set(['the', 'a', 'an', 'and', 'but', 'yet', 'so', 'both']);

/** The party that the passage begins with: a dateline, a time or a title at most is said before it. */
export function subjectOf(
  { start, end }: ProposedStatement,
  { parties, about, text: { text } }: ReportReading,
): FoundParty | undefined {
  const { dateline = '' } = about;
  const isDated = dateline !== '' && text.startsWith(dateline, start);
  // What stands before the dash is where, not who.
  const from = isDated
    ? start + dateline.length + (/^[^\n]*?\s[-–—]\s/u.exec(text.slice(start + dateline.length, end))?.[0].length ?? 0)
    : start;
  const [first] = parties
    .flatMap((party) => party.mentions.map((mention) => ({ party, mention })))
    .filter(({ mention }) => mention.start >= from && mention.end <= end)
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  if (first === undefined) return undefined;
  const { party, mention } = first;
  // What is Norway's is not Norway.
  if (/^['’]s?(?!\p{L})/u.test(text.slice(mention.end, end))) return undefined;
  const before = text.slice(from, mention.start);
  const words = wordsOf(before.slice(before.lastIndexOf(',') + 1));
  const title = new Set(wordsOf(party.title ?? ''));
  return words.every((word) => BEFORE.has(word) || title.has(word)) ? party : undefined;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The speaker's name, where she is no person and neither the case nor the report has a party for her: perhaps it is one. */
export function newcomerIn(
  draft: Draft,
  { proposal, speaker }: Pick<LedgerEntry, 'proposal' | 'speaker'>,
): string | undefined {
  const isOne = proposal?.speaker.what === 'organization' || proposal?.speaker.what === 'unnamed';
  if (!isOne || proposal.speaker.party !== undefined || speaker !== proposal.speaker.name) return undefined;
  return casePartyNamed(draft, speaker) === undefined ? speaker : undefined;
}
