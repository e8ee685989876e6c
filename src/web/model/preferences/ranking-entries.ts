/** The rows of a direct ranking, and what is to be edited for each thing one does to them. Paths lead from the preference. */
import type { DraftRanked, DraftRankingEntry, TextEdit } from '../../../format/index.ts';

/** The states of one place; they are tied. */
export function membersOfEntry(entry: DraftRankingEntry): readonly DraftRanked[] {
  return Array.isArray(entry) ? entry : [entry];
}

export function entryOf(members: readonly DraftRanked[]): DraftRankingEntry {
  return members.length === 1 ? members[0]! : [...members];
}

/** Lets the place be tied with the one above. */
export function joiningEntries(entries: readonly DraftRankingEntry[], at: number): TextEdit[] {
  const both = [...membersOfEntry(entries[at - 1]!), ...membersOfEntry(entries[at]!)];
  return [
    { kind: 'set', path: ['ranking', at - 1], value: entryOf(both) },
    { kind: 'remove', path: ['ranking', at] },
  ];
}

export function splittingEntry(entries: readonly DraftRankingEntry[], at: number): TextEdit[] {
  const [first, ...rest] = membersOfEntry(entries[at]!);
  return [
    { kind: 'set', path: ['ranking', at], value: first! },
    ...rest.map((member, n): TextEdit => ({ kind: 'insert', path: ['ranking'], at: at + 1 + n, value: member })),
  ];
}

export function removingMember(entries: readonly DraftRankingEntry[], at: number, place: number): TextEdit[] {
  const members = membersOfEntry(entries[at]!);
  if (members.length === 1) return [{ kind: 'remove', path: ['ranking', at] }];
  return [{ kind: 'set', path: ['ranking', at], value: entryOf(members.toSpliced(place, 1)) }];
}
