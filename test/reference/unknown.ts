/**
 * Parties whose wants are unknown: what is stable whatever they want, and what is stable for some wants they may have.
 * A completion gives each of them a weak order of the states.
 *
 * `surelyStable` is exact: s is in it if and only if s is stable under every completion.
 *  - As opponents the unknown parties never improve. That is itself a completion (all states tied), and stability can
 *    only grow with the opponents' improvements.
 *  - As the focal party, s is its strictly worst state. No other completion has more improvements or fewer sanctions.
 *
 * `possiblyStable` is a superset of the states that are stable under some completion: every move of an unknown opponent
 * counts as an improvement; for an unknown focal party every state is stable (all tied: it improves nowhere).
 *  - Nash, GMR and SMR: exact, they never ask what opponents want.
 *  - SIM: exact. One order with s at the bottom makes every move of an opponent from s an improvement.
 *  - SEQ, SSEQ: exact in option form without coalesced states under legal sequences (give unknown opponents the order
 *    "nearer to a sanction is better": a shortest way to one then only improves), exact for two parties, and exact where a
 *    single opponent responds. Elsewhere, under legal sequences with intransitive moves and three parties, or under
 *    at-most-once with four, it may be a proper superset: two deviations can need the same party to go a → b and b → a.
 * Equilibria: the surely stable for all are the sure equilibria; the possibly stable for all contain the possible ones,
 * properly where two parties' stability needs different completions.
 */
import { type Plain, range } from './conflict.ts';
import type { Response } from './joint-moves.ts';
import { type Concept, stabilityTest } from './stability.ts';

export function surelyStable(c: Plain, concept: Concept, party: number, response: Response): number[] | null {
  if (concept === 'sim' && !c.distinct) return null;
  const withoutReplies = completed(c, () => false);
  if (c.isKnown(party)) return c.states.filter(stabilityTest(withoutReplies, concept, party, response));
  return c.states.filter((s) => {
    const worst = completed(c, (j, to, from) => j === party && from === s && to !== s);
    return stabilityTest(worst, concept, party, response)(s);
  });
}

export function possiblyStable(c: Plain, concept: Concept, party: number, response: Response): number[] | null {
  if (concept === 'sim' && !c.distinct) return null;
  if (!c.isKnown(party)) return [...c.states];
  return c.states.filter(
    stabilityTest(
      completed(c, () => true),
      concept,
      party,
      response,
    ),
  );
}

/** Stable under every and under some completion, by trying them all. */
export function byCompletions(
  c: Plain,
  concept: Concept,
  party: number,
  response: Response,
): { readonly every: number[]; readonly some: number[] } {
  return underCompletions(c, (given) => c.states.filter(stabilityTest(given, concept, party, response)));
}

/** The states that `solve` gives under every completion of the unknown wants, and under some. */
export function underCompletions(
  c: Plain,
  solve: (given: Plain) => readonly number[],
): { readonly every: number[]; readonly some: number[] } {
  const solved = completions(c).map((given) => new Set(solve(given)));
  return {
    every: c.states.filter((s) => solved.every((found) => found.has(s))),
    some: c.states.filter((s) => solved.some((found) => found.has(s))),
  };
}

/** All ways to fill in the unknown wants: 75 orders of four states for one party, 4,683 of six. */
export function completions(c: Plain): Plain[] {
  const unknown = c.parties.filter((j) => !c.isKnown(j));
  if (c.states.length > (unknown.length > 1 ? 4 : 6)) throw new Error('too many completions');
  return choices(unknown.length, weakOrders(c.states.length)).map((levels) =>
    completed(c, (j, to, from) => {
      const order = levels[unknown.indexOf(j)]!;
      return order[to]! > order[from]!;
    }),
  );
}

/** The weak orders of `count` states as levels: 1, 3, 13, 75 of them. */
export function weakOrders(count: number): number[][] {
  return choices(count, range(count)).filter((levels) => {
    const used = new Set(levels);
    return range(used.size).every((level) => used.has(level));
  });
}

function choices<T>(count: number, from: readonly T[]): T[][] {
  if (count === 0) return [[]];
  return choices(count - 1, from).flatMap((rest) => from.map((one) => [...rest, one]));
}

/** The unknown parties' wants filled in. */
function completed(c: Plain, prefers: Plain['prefers']): Plain {
  return {
    ...c,
    prefers: (party, to, from) => (c.isKnown(party) ? c.prefers(party, to, from) : prefers(party, to, from)),
    isKnown: () => true,
  };
}
