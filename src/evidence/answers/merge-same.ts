/** Parties whose names the analyst says are one, made one; what is answered is not asked again. */
import type { Ask, FoundParty } from '../reading.ts';

interface Found {
  readonly parties: readonly FoundParty[];
  readonly asks: readonly Ask[];
}

/**
 * The party of the one name is merged into that of the other, which keeps its id and name; chains are followed. A name that
 * the report does not hold changes nothing, nor do two names that lead to each other in a circle.
 */
export function mergeSame({ parties, asks }: Found, same: Readonly<Record<string, string>> = {}): Found {
  const byName = new Map<string, FoundParty>();
  for (const party of parties) for (const { words } of party.surfaces) byName.set(words, party);
  for (const party of parties) byName.set(party.name, party);
  const into = new Map<string, string>();
  const answered = new Set<string>();
  const lastOf = (id: string) => {
    let last = id;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    return last;
  };
  for (const [one, other] of Object.entries(same)) {
    const party = byName.get(one);
    const target = byName.get(other);
    if (party === undefined || target === undefined) continue;
    answered.add(party.id);
    const [from, to] = [lastOf(party.id), lastOf(target.id)];
    if (from !== to) into.set(from, to);
  }
  if (answered.size === 0) return { parties, asks };
  const members = new Map<string, FoundParty[]>();
  for (const party of parties) {
    const to = lastOf(party.id);
    members.set(to, [...(members.get(to) ?? []), party]);
  }
  const merged = parties
    .filter(({ id }) => !into.has(id))
    .map((party) => {
      const all = members.get(party.id)!;
      const of = party.of ?? all.find((one) => one.of !== undefined)?.of;
      return {
        ...party,
        of: of === undefined ? undefined : lastOf(of),
        title: party.title ?? all.find(({ title }) => title !== undefined)?.title,
        surfaces: surfacesOf(all),
        mentions: all.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
      };
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const open = asks.filter((ask) => ask.about !== 'same' || !ask.parties.some((id) => answered.has(id)));
  return { parties: merged, asks: open };
}

function surfacesOf(parties: readonly FoundParty[]): FoundParty['surfaces'] {
  const counts = new Map<string, number>();
  for (const { surfaces } of parties)
    for (const { words, count } of surfaces) counts.set(words, (counts.get(words) ?? 0) + count);
  return [...counts].map(([words, count]) => ({ words, count }));
}
