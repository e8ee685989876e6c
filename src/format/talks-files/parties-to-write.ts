/** The parties whose numbers a foreign file can hold; a problem where nothing is left to write. */
import type { Talks, TalksParty, Utility } from '../../model/index.ts';
import type { FileNotes } from './file-notes.ts';

export type PartyWithNumbers = TalksParty & { readonly utility: Utility };

export function partiesToWrite({ issues, parties }: Talks, notes: FileNotes<never>): readonly PartyWithNumbers[] {
  const numbered = parties.filter((party): party is PartyWithNumbers => party.utility !== undefined);
  if (issues.length > 0 && numbered.length > 0) return numbered;
  notes.problem(undefined, {
    code: 'foreign/nothing-to-write',
    says: issues.length === 0 ? 'The talks have no issues.' : 'No party has numbers, and files hold nothing else.',
  });
  return [];
}
