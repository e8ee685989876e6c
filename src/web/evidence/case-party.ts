/** The party of the case that a report speaks of, however the two call it. */
import type { FoundParty, ProposedStatement, ReportReading, Speaker } from '../../evidence/reading.ts';
import type { Draft } from '../../format/index.ts';

/** Its id in the case; undefined where the case does not know it. */
export function casePartyOf(draft: Draft, found: FoundParty): string | undefined {
  const parties = draft.parties ?? {};
  if (Object.hasOwn(parties, found.id)) return found.id;
  const names = new Set([found.name, ...found.surfaces.map(({ words }) => words)].map(folded));
  return Object.entries(parties).find(([, { name, aliases = [] }]) =>
    [name, ...aliases].some((one) => names.has(folded(one))),
  )?.[0];
}

/** The party of the case that goes by this name or one of its other names: what no gazetteer knows, too. */
export function casePartyNamed(draft: Draft, name: string): string | undefined {
  const own = bare(name);
  return Object.entries(draft.parties ?? {}).find(([, { name: known, aliases = [] }]) =>
    [known, ...aliases].some((one) => bare(one) === own),
  )?.[0];
}

/**
 * Whose voice the speaker is, as far as a rule may say so: a state's or an organization's own, or that of somebody who is
 * heard for one. An expert speaks for nobody, wherever she is from.
 */
export function spokenFor({ speaker, because }: ProposedStatement, reading: ReportReading): FoundParty | undefined {
  const party = partyOf(speaker, reading);
  if (party === undefined || party.what !== 'person') return party;
  if (party.title === undefined || because.kind.rule.startsWith('kind/expert')) return undefined;
  return reading.parties.find(({ id }) => id === party.of);
}

export function partyOf(speaker: Speaker, reading: ReportReading): FoundParty | undefined {
  return speaker.party === undefined ? undefined : reading.parties.find(({ id }) => id === speaker.party);
}

/** `the Velden government`, `Velden's government` and `Velden` speak with one voice. */
const bare = (name: string) =>
  folded(name)
    .replace(/^the /, '')
    .replace(/(?:['’]s)? government$/, '');

function folded(name: string): string {
  return name.trim().toLowerCase();
}
