/** Section "individual stability" word for word: each concept as its quantified formula over sets of states. */
import { improvements, type Plain } from './conflict.ts';
import { jointMoves, others, type Response } from './joint-moves.ts';

export type Concept = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim';
export const concepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'];

/** The states that are stable for the party, ascending; null where the concept is not defined for the model. */
export function stableStates(c: Plain, concept: Concept, party: number, response: Response): number[] | null {
  if (concept === 'sim' && !c.distinct) return null;
  const isStable = stabilityTest(c, concept, party, response);
  return c.states.filter(isStable);
}

/** The states that are stable for every party. */
export function equilibria(c: Plain, concept: Concept, response: Response): number[] | null {
  const byParty = c.parties.map((party) => stableStates(c, concept, party, response));
  return byParty.includes(null) ? null : c.states.filter((s) => byParty.every((stable) => stable!.includes(s)));
}

export function stabilityTest(c: Plain, concept: Concept, i: number, response: Response): (s: number) => boolean {
  const H = others(c, i);
  const R = (s: number) => [...c.moves(i, s)];
  const improvementsOf = (s: number) => improvements(c, i, s);
  const RH = remembered((s) => [...jointMoves(H, s, c.moves, response)]);
  const RHplus = remembered((s) => [...jointMoves(H, s, (j, t) => improvements(c, j, t), response)]);
  const atLeastAsGood = (s: number, t: number) => !c.prefers(i, t, s);
  const noEscape = (s: number, s2: number) => R(s2).every((s3) => atLeastAsGood(s, s3));

  switch (concept) {
    case 'nash':
      return (s) => improvementsOf(s).length === 0;
    case 'gmr':
      return (s) => improvementsOf(s).every((s1) => RH(s1).some((s2) => atLeastAsGood(s, s2)));
    case 'smr':
      return (s) => improvementsOf(s).every((s1) => RH(s1).some((s2) => atLeastAsGood(s, s2) && noEscape(s, s2)));
    case 'seq':
      return (s) => improvementsOf(s).every((s1) => RHplus(s1).some((s2) => atLeastAsGood(s, s2)));
    case 'sseq':
      return (s) => improvementsOf(s).every((s1) => RHplus(s1).some((s2) => atLeastAsGood(s, s2) && noEscape(s, s2)));
    case 'sim':
      return (s) => improvementsOf(s).every((s1) => joins(c, i, s, s1).some((joined) => atLeastAsGood(s, joined)));
  }
}

/** The feasible states in which i's options are as in s1 and each other party's as where it may go from s at once. */
function joins(c: Plain, i: number, s: number, s1: number): number[] {
  let choices: ReadonlyMap<number, number>[] = [new Map([[i, s1]])];
  for (const j of others(c, i)) {
    const goals = [s, ...improvements(c, j, s)];
    choices = choices.flatMap((choice) => goals.map((goal) => new Map([...choice, [j, goal]])));
  }
  return choices.flatMap((choice) => {
    const pattern = c.owner.map((party, o) => c.taken[party === undefined ? s : choice.get(party)!]![o]!);
    return c.states.filter((state) => c.taken[state]!.every((taken, o) => taken === pattern[o]));
  });
}

function remembered<T>(ask: (state: number) => T): (state: number) => T {
  const answers = new Map<number, T>();
  return (state) => {
    const answer = answers.get(state) ?? ask(state);
    answers.set(state, answer);
    return answer;
  };
}
