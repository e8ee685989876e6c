/** Which entries are shown: by whom, of what kind, in what standing, and what they bear on. */
import type { Disagreement, ReportReading } from '../../evidence/reading.ts';
import type { Draft } from '../../format/index.ts';
import type { ShownDispute } from '../desk/questions/evidence.ts';
import { casePartyOf, partyOf } from './case-party.ts';
import type { LedgerEntry } from './ledger-entries.ts';

export const ONLY = ['unlinked', 'disputed', 'proposed', 'orphans', 'dropped'] as const;
export type Only = (typeof ONLY)[number];

export interface EntryFilter {
  readonly speaker: string | undefined;
  /** The id of a party of the case, or of one that the report names: mentioned, or speaking. */
  readonly party: string | undefined;
  readonly kind: string | undefined;
  readonly only: Only | undefined;
  /** A path of the model. */
  readonly element: string | undefined;
}

/** As the address has it. */
export function filterOf(chosen: Readonly<Record<string, string>>): EntryFilter {
  return {
    speaker: chosen.speaker,
    party: chosen.party,
    kind: chosen.kind,
    only: ONLY.find((one) => one === chosen.only),
    element: chosen.element,
  };
}

export function isFiltered(filter: EntryFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** In their order. What was dropped is shown only where it is asked for. */
export function filteredEntries(
  entries: readonly LedgerEntry[],
  filter: EntryFilter,
  {
    draft,
    reading,
    disputed,
  }: {
    readonly draft: Draft;
    readonly reading: ReportReading | undefined;
    readonly disputed: ReadonlySet<string>;
  },
): LedgerEntry[] {
  const { speaker, party, kind, only, element } = filter;
  return entries.filter(
    (entry) =>
      (entry.standing === 'dropped') === (only === 'dropped') &&
      (speaker === undefined || entry.speaker === speaker) &&
      (kind === undefined || entry.kind === kind) &&
      (party === undefined || partiesOf(entry, draft, reading).has(party)) &&
      (element === undefined || entry.links.some(({ what }) => isWithin(what, element))) &&
      isIn(entry, only, disputed),
  );
}

function isIn(
  { id, standing, links, isOrphan, kind, statement }: LedgerEntry,
  only: Only | undefined,
  disputed: ReadonlySet<string>,
) {
  switch (only) {
    case 'unlinked':
      return links.length === 0 && kind !== 'question' && statement?.sameAs === undefined;
    case 'disputed':
      return disputed.has(id);
    case 'proposed':
      return standing === 'read' || standing === 'proposed';
    case 'orphans':
      return isOrphan;
    default:
      return true;
  }
}

/** The element itself, or what belongs to it. */
const isWithin = (path: string, element: string) => path === element || path.startsWith(`${element}.`);

/** Ids in the case and in the report, of those who speak or are spoken of. */
export function partiesOf(
  { proposal, voice }: LedgerEntry,
  draft: Draft,
  reading: ReportReading | undefined,
): Set<string> {
  const ids = new Set(voice === undefined ? [] : [voice]);
  if (proposal === undefined || reading === undefined) return ids;
  const speaker = partyOf(proposal.speaker, reading);
  for (const id of [...proposal.parties, ...(speaker === undefined ? [] : [speaker.id])]) {
    ids.add(id);
    const found = reading.parties.find((one) => one.id === id);
    const known = found && casePartyOf(draft, found);
    if (known !== undefined) ids.add(known);
  }
  return ids;
}

/**
 * The ids of entries on whose matter others see it otherwise: by the reading; or by the ledger, where one voice supports in the
 * model what another contradicts (`disputes`).
 */
export function disputedEntries(
  entries: readonly LedgerEntry[],
  disagreements: readonly Disagreement[],
  disputes: readonly ShownDispute[],
): Set<string> {
  const proposals = new Set(disagreements.flatMap(({ between }) => between));
  const statements = new Set(
    disputes.flatMap((dispute) => [...dispute.for.statements, ...dispute.against.statements].map(({ id }) => id)),
  );
  return new Set(
    entries.flatMap(({ id, proposal, statement }) => {
      const isByReading = proposal !== undefined && proposals.has(proposal.id);
      return isByReading || (statement !== undefined && statements.has(id)) ? [id] : [];
    }),
  );
}
