/**
 * Limited-move (L_h), non-myopic and Stackelberg stability for two parties, from the recursion itself.
 *
 * Ties: a mover that is indifferent between its best moves, where these lead to different outcomes and it would make
 * one of them, leaves the anticipated outcome undefined. L_h looks only at what is anticipated after the first move,
 * so that such a tie at depth 1 … h - 1, at any state, makes L_h null for the whole model; L_1 is always Nash.
 */
import type { Plain } from './conflict.ts';

/** G_h(k, s) for k = 0, 1 and all s; undefined where a tie leaves it open. */
type Anticipated = readonly [readonly (number | undefined)[], readonly (number | undefined)[]];

/** The states L_h-stable for the party; null where that is not defined. */
export function limitedMove(c: Plain, party: number, h: number): number[] | null {
  if (!isDefined(c)) return null;
  let before = atDepthZero(c);
  for (let depth = 1; depth < h; depth++) before = deeper(c, before);
  if (hasTie(before)) return null;
  return c.states.filter((s) => staysPut(c, party, s, before));
}

/** The states that stay L_h-stable for the party from some h on. */
export function nonMyopic(c: Plain, party: number): number[] | null {
  if (!isDefined(c)) return null;
  const seen: Anticipated[] = [];
  for (let g = atDepthZero(c); ; g = deeper(c, g)) {
    if (hasTie(g)) return null;
    const first = seen.findIndex((earlier) => JSON.stringify(earlier) === JSON.stringify(g));
    if (first >= 0) return c.states.filter((s) => seen.slice(first).every((inCycle) => inCycle[party]![s] === s));
    seen.push(g);
  }
}

/** L_2-stable for the leader, Nash for the follower. */
export function stackelberg(c: Plain, leader: number): number[] | null {
  const led = limitedMove(c, leader, 2);
  const followed = limitedMove(c, 1 - leader, 1);
  return led === null || followed === null ? null : led.filter((s) => followed.includes(s));
}

function isDefined(c: Plain): boolean {
  return c.parties.length === 2 && c.parties.every(c.isKnown);
}

function atDepthZero(c: Plain): Anticipated {
  return [[...c.states], [...c.states]];
}

function hasTie(g: Anticipated): boolean {
  return g.some((outcomes) => outcomes.includes(undefined));
}

function deeper(c: Plain, g: Anticipated): Anticipated {
  if (hasTie(g)) return g;
  const outcome = (k: number) => (s: number) => {
    if (staysPut(c, k, s, g)) return s;
    const reached = c.moves(k, s).map((t) => g[1 - k]![t]!);
    const best = new Set(reached.filter((t) => reached.every((u) => !c.prefers(k, u, t))));
    return best.size === 1 ? [...best][0]! : undefined;
  };
  return [c.states.map(outcome(0)), c.states.map(outcome(1))];
}

/** R_k(s) = ∅ or s ≽_k what its best move leads to, which is to say: what each of its moves leads to. */
function staysPut(c: Plain, k: number, s: number, g: Anticipated): boolean {
  return c.moves(k, s).every((t) => !c.prefers(k, g[1 - k]![t]!, s));
}
