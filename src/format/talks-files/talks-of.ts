/** From the issues and parties that files gave to talks. */
import type { Issue, Talks, TalksParty } from '../../model/index.ts';
import { MOST_TALKS_PARTIES } from '../talks-bounds.ts';
import { FileNotes } from './file-notes.ts';

/** Undefined where a party could not be read. */
export function talksOf(
  issues: readonly Issue[] | undefined,
  parties: readonly (TalksParty | undefined)[],
): Talks | undefined {
  if (issues === undefined || !parties.every((party) => party !== undefined)) return undefined;
  return { issues, parties, deadline: { rounds: undefined, date: undefined }, breakdown: undefined, meetings: [] };
}

/** A problem of no file where the profiles are too few or too many for talks. */
export function notesOnCount(count: number): FileNotes<never> {
  const notes = new FileNotes<never>(undefined, () => undefined);
  if (count >= 2 && count <= MOST_TALKS_PARTIES) return notes;
  notes.problem(undefined, {
    code: 'foreign/party-count',
    says: `Talks need from two parties to ${MOST_TALKS_PARTIES}; there ${count === 1 ? 'is one profile' : `are ${count === 0 ? 'no' : count} profiles`}.`,
    hint: 'Each party has a file of its own that says what it wants.',
  });
  return notes;
}
