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
  return c.states.filter(stabilityTest(completed(c, () => true), concept, party, response));
}

/** Stable under every and under some completion, by trying them all: 75 orders of four states, 4,683 of six. */
export function byCompletions(
  c: Plain,
  concept: Concept,
  party: number,
  response: Response,
): { readonly every: number[]; readonly some: number[] } {
  const unknown = c.parties.filter((j) => !c.isKnown(j));
  if (c.states.length > (unknown.length > 1 ? 4 : 6)) throw new Error('too many completions');
  let every = [...c.states];
  const some = new Set<number>();
  for (const levels of choices(unknown.length, weakOrders(c.states.length))) {
    const given = completed(c, (j, to, from) => {
      const order = levels[unknown.indexOf(j)]!;
      return order[to]! > order[from]!;
    });
    const isStable = stabilityTest(given, concept, party, response);
    const stable = c.states.filter(isStable);
    every = every.filter((s) => stable.includes(s));
    for (const s of stable) some.add(s);
  }
  return { every, some: c.states.filter((s) => some.has(s)) };
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
