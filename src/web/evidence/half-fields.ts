/** What the two parts of a passage say: as each is read by itself, wherever the analyst has not said otherwise of the whole. */
import type { ProposedStatement, Span } from '../../evidence/reading.ts';
import type { LedgerEntry } from './ledger-entries.ts';
import { type DraftStatement, type Ledger, statementOf, wordsAt } from './statement-of.ts';

/** As they are read anew; undefined where that could not be. */
export type Halves = readonly [ProposedStatement | undefined, ProposedStatement | undefined];

export const READ_FIELDS = ['speaker', 'via', 'voice', 'kind', 'status', 'date', 'said', 'by'] as const;
export type ReadFields = Partial<Pick<DraftStatement, (typeof READ_FIELDS)[number]>>;

/**
 * The fields of one part that a reading fills. `before`: what the whole says; a field in which it differs from its own
 * reading is the analyst's word, and holds for both parts. A date of the whole stays with the part that has its words; the
 * day on which it was said is that of both parts where the same speaker says both.
 */
export function halfFields(
  ledger: Ledger,
  { proposal }: LedgerEntry,
  before: DraftStatement,
  span: Span,
  half: ProposedStatement | undefined,
): ReadFields {
  // Only its fields are asked for, whatever words it would have.
  const read = (one: ProposedStatement | undefined) => one && statementOf(ledger, one, '…');
  const was = half && read(proposal);
  const now = read(half);
  const words = wordsAt(ledger.reading, span);
  const isHers = half === undefined || half.speaker.name === proposal?.speaker.name;
  const fields = READ_FIELDS.map((field) => {
    const own = before[field];
    if (field === 'said' && isHers && now?.said === undefined) return [field, own] as const;
    if (was !== undefined && now !== undefined && isSame(was[field], own)) return [field, now[field]] as const;
    const isElsewhere =
      (field === 'date' || field === 'said' || field === 'by') && own !== undefined && !isSaid(before[field]!, words);
    return [field, isElsewhere ? undefined : own] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as ReadFields;
}

function isSaid(date: NonNullable<DraftStatement['date']>, words: string): boolean {
  return typeof date === 'string' || date.words === undefined || words.includes(date.words);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
