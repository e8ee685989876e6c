/** Coalition stability, word for word. A coalition is a list of parties; it improves when each of its members does. */
import type { Plain } from './conflict.ts';
import { byLegalSequences, jointMoves, type Response } from './joint-moves.ts';

export type CoalitionConcept = 'cnash' | 'cgmr' | 'csmr' | 'cseq';
export const coalitionConcepts: readonly CoalitionConcept[] = ['cnash', 'cgmr', 'csmr', 'cseq'];

/** CR_H^+(s): where H can go together such that every member is better off at the end. */
export function jointImprovements(c: Plain, H: readonly number[], s: number): number[] {
  return [...byLegalSequences(H, s, c.moves)].filter((t) => H.every((i) => c.prefers(i, t, s))).sort((a, b) => a - b);
}

export function coalitionStableStates(
  c: Plain,
  concept: CoalitionConcept,
  H: readonly number[],
  response: Response = 'legal-sequence',
): number[] {
  const K = c.parties.filter((party) => !H.includes(party));
  const improving = c.states.map((s) => jointImprovements(c, H, s));
  const moves = c.states.map((s) => [...byLegalSequences(H, s, c.moves)]);
  const replies = c.states.map((s) => [...jointMoves(K, s, c.moves, response)]);
  // Steps are improvements of sub-coalitions of K, and no sub-coalition steps twice running.
  const subCoalitions = coalitionsOf(K);
  const improvingOf = new Map(subCoalitions.map((C) => [C, c.states.map((s) => jointImprovements(c, C, s))]));
  const improvingReplies = c.states.map((s) => [
    ...jointMoves(subCoalitions, s, (C, t) => improvingOf.get(C)![t]!, response),
  ]);
  const someoneDeterred = (s: number, t: number) => H.some((i) => !c.prefers(i, t, s));

  return c.states.filter((s) => {
    switch (concept) {
      case 'cnash':
        return improving[s]!.length === 0;
      case 'cgmr':
        return improving[s]!.every((s1) => replies[s1]!.some((s2) => someoneDeterred(s, s2)));
      case 'csmr':
        return improving[s]!.every((s1) =>
          replies[s1]!.some((s2) => someoneDeterred(s, s2) && moves[s2]!.every((s3) => someoneDeterred(s, s3))),
        );
      case 'cseq':
        return improving[s]!.every((s1) => improvingReplies[s1]!.some((s2) => someoneDeterred(s, s2)));
    }
    throw new Error(`no such concept: ${concept satisfies never}`);
  });
}

/** All non-empty coalitions of these parties. */
export function coalitionsOf(parties: readonly number[]): number[][] {
  if (parties.length === 0) return [];
  const [first, ...rest] = parties as [number, ...number[]];
  const without = coalitionsOf(rest);
  return [[first], ...without.map((coalition) => [first, ...coalition]), ...without];
}
