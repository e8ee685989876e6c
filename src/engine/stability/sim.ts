/**
 * Simultaneous stability (SIM): every better move can miscarry because the others move at the same moment, each by a
 * move of its own liking or not at all.
 *
 * Decides: s is stable for i iff for all s1 in R_i⁺(s) there are c_j in {s} ∪ R_j⁺(s), one per opponent, such that the
 * state with i's options as in s1 and each j's as in c_j is feasible and s ≽_i that state.
 * Source: fraser1979, fraser1984.
 * Conventions: it needs states that are told apart by their options; it has no meaning for coalesced states. No
 * inclusion ties it to SEQ or GMR. Work grows with the product of the opponents' improvements at each state.
 */
import { type Conflict, complement, emptySet, isTaken } from '../../model/index.ts';
import type { Concept } from './concept.ts';
import type { Focal } from './focal.ts';
import { levelsOf, type Steps } from './kernel.ts';
import { opponentSteps } from './response.ts';

export const sim: Concept = {
  id: 'sim',
  letters: 'SIM',
  name: 'deterred by moves at the same moment',
  means: 'each better move could miscarry because others make a move they like at the same moment, so that it ends no better off',
  foresight: 'one move, everybody at once',
  sources: ['fraser1979', 'fraser1984'],
  undefinedFor: (conflict) =>
    conflict.states.distinct ? undefined : 'moves at the same moment need states that are told apart by their options',
  *stable(focal) {
    const count = focal.levels.length;
    const join = joinOf(focal.kernel.conflict);
    const tempted = emptySet(count);
    for (let state = 0; state < count; state++) {
      if (improvementsOf(focal, state).some((to) => !canMiscarry(focal, join, state, to).found)) {
        tempted[state >>> 5]! |= 1 << (state & 31);
      }
      if (state % 256 === 255) yield { doing: 'joining simultaneous moves', share: state / count };
    }
    return complement(tempted, count);
  },
};

/** Party by party, in order: its own pattern of options -> the next party's; the last one -> the state. */
interface Join {
  readonly patternOf: readonly Int32Array[];
  readonly root: JoinNode;
}
type JoinNode = Map<number, JoinNode | number>;

export function joinOf(conflict: Conflict): Join {
  const { states, options, parties } = conflict;
  const patternOf = parties.map((_, party) => {
    const own = options.flatMap((option, o) => (option.party === party ? [o] : []));
    const numbers = new Map<string, number>();
    return Int32Array.from({ length: states.count }, (_, state) => {
      const pattern = own.map((option) => (isTaken(states, state, option) ? '1' : '0')).join('');
      if (!numbers.has(pattern)) numbers.set(pattern, numbers.size);
      return numbers.get(pattern)!;
    });
  });
  const root: JoinNode = new Map();
  for (let state = 0; state < states.count; state++) {
    let node = root;
    for (const [party, patterns] of patternOf.entries()) {
      const pattern = patterns[state]!;
      if (party === parties.length - 1) node.set(pattern, state);
      else {
        if (!node.has(pattern)) node.set(pattern, new Map());
        node = node.get(pattern) as JoinNode;
      }
    }
  }
  return { patternOf, root };
}

/** Whether the others' simultaneous moves can leave the party no better off, and the state that comes of it. */
export function canMiscarry(focal: Focal, join: Join, state: number, to: number): { found: boolean; result?: number } {
  const { kernel, party, levels, trust } = focal;
  const { patternOf, root } = join;
  const choices = patternOf.map((patterns) => [patterns[state]!]);
  choices[party] = [patternOf[party]![to]!];
  for (const { party: opponent, steps } of opponentSteps(kernel, party, 'improvements', trust)) {
    for (const target of stepsFrom(focal, opponent, steps, state)) choices[opponent]!.push(patternOf[opponent]![target]!);
  }
  const search = (depth: number, node: JoinNode): number | undefined => {
    for (const pattern of choices[depth]!) {
      const next = node.get(pattern);
      if (typeof next === 'number' && levels[next]! <= levels[state]!) return next;
      const result = typeof next === 'object' ? search(depth + 1, next) : undefined;
      if (result !== undefined) return result;
    }
    return undefined;
  };
  const result = search(0, root);
  return result === undefined ? { found: false } : { found: true, result };
}

function improvementsOf({ kernel, party, levels }: Focal, state: number): number[] {
  return kernel.movesFrom(party, state).filter((to) => levels[to]! > levels[state]!);
}

function stepsFrom({ kernel }: Focal, opponent: number, steps: Steps, state: number): number[] {
  if (steps === 'none') return [];
  const levels = levelsOf(kernel.conflict, opponent);
  const moves = kernel.movesFrom(opponent, state);
  return steps === 'moves' ? moves : moves.filter((to) => levels[to]! > levels[state]!);
}
