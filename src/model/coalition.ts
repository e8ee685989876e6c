/** Sets of parties, as bits: party p is bit p. */

export type Coalition = number;

export function coalitionOf(parties: readonly number[]): Coalition {
  return parties.reduce((coalition, party) => coalition | (1 << party), 0);
}

export function partiesIn(coalition: Coalition): number[] {
  const parties: number[] = [];
  for (let rest = coalition; rest !== 0; rest &= rest - 1) parties.push(31 - Math.clz32(rest & -rest));
  return parties;
}

/** All non-empty sets of parties, the smaller ones first, then by their lowest parties. */
export function coalitionsAmong(partyCount: number): Coalition[] {
  const all = Array.from({ length: 2 ** partyCount - 1 }, (_, i) => i + 1);
  return all.sort((a, b) => partiesIn(a).length - partiesIn(b).length || a - b);
}

export function opponentsOf(party: number, partyCount: number): number[] {
  return Array.from({ length: partyCount }, (_, p) => p).filter((p) => p !== party);
}
