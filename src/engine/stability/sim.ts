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
import { improvementsFrom, SHOWN_WAYS, type Way } from './deterrence.ts';
import type { Focal } from './focal.ts';
import type { Steps } from './kernel/kernel.ts';
import { levelsOf } from './kernel/levels.ts';
import { type Step, stepOf } from './paths/step.ts';
import { opponentSteps } from './response.ts';

export const sim: Concept = {
  id: 'sim',
  letters: 'SIM',
  name: 'deterred by moves at the same moment',
  means:
    'each better move could miscarry because others make a move they like at the same moment, so that it ends no better off',
  foresight: 'one move, everybody at once',
  sources: ['fraser1979', 'fraser1984'],
  undefinedFor: (conflict) =>
    conflict.states.distinct ? undefined : 'moves at the same moment need states that are told apart by their options',
  *stable(focal) {
    const count = focal.levels.length;
    const join = joinOf(focal.kernel.conflict);
    const tempted = emptySet(count);
    for (let state = 0; state < count; state++) {
      if (improvementsFrom(focal, state).some((to) => miscarriage(focal, join, state, to) === undefined)) {
        tempted[state >>> 5]! |= 1 << (state & 31);
      }
      if (state % 256 === 255) yield { doing: 'joining simultaneous moves', share: state / count };
    }
    return complement(tempted, count);
  },
  reasons(focal, state) {
    const join = joinOf(focal.kernel.conflict);
    const ways = improvementsFrom(focal, state).map((to) => wayThrough(focal, join, state, to));
    const carried = ways.filter(({ outcome }) => outcome.kind === 'carries');
    const miscarried = ways.filter(({ outcome }) => outcome.kind !== 'carries');
    return {
      stable: carried.length === 0,
      improvements: ways.length,
      ways: [...carried, ...miscarried].slice(0, SHOWN_WAYS),
    };
  },
};

/** Party by party, in order: its own pattern of options -> the next party's; the last one -> the state. */
interface Join {
  readonly patternOf: readonly Int32Array[];
  readonly root: JoinNode;
}
type JoinNode = Map<number, JoinNode | number>;

function joinOf(conflict: Conflict): Join {
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

/** What each opponent does while the party moves, and the state that comes of it. */
interface Miscarriage {
  readonly others: readonly Step[];
  readonly end: number;
}

/** Moves of the others at the same moment that leave the party no better off; undefined where there are none. */
function miscarriage(focal: Focal, join: Join, state: number, to: number): Miscarriage | undefined {
  const { kernel, party, levels, trust } = focal;
  const { patternOf, root } = join;
  // Per party, in order: the own patterns it may end with; an opponent's first is to stay.
  const choices = patternOf.map((patterns): { pattern: number; step?: Step }[] => [{ pattern: patterns[state]! }]);
  choices[party] = [{ pattern: patternOf[party]![to]! }];
  for (const { party: opponent, steps } of opponentSteps(kernel, party, 'improvements', trust)) {
    for (const target of stepsFrom(focal, opponent, steps, state)) {
      const step = stepOf(kernel, opponent, state, target);
      choices[opponent]!.push({ pattern: patternOf[opponent]![target]!, step });
    }
  }
  const search = (depth: number, node: JoinNode, others: readonly Step[]): Miscarriage | undefined => {
    for (const { pattern, step } of choices[depth]!) {
      const next = node.get(pattern);
      if (next === undefined) continue;
      const moved = step === undefined ? others : [...others, step];
      if (typeof next === 'number') {
        if (levels[next]! <= levels[state]!) return { others: moved, end: next };
        continue;
      }
      const found = search(depth + 1, next, moved);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, root, []);
}

function wayThrough(focal: Focal, join: Join, state: number, to: number): Way {
  const found = miscarriage(focal, join, state, to);
  return {
    move: stepOf(focal.kernel, focal.party, state, to),
    outcome: found === undefined ? { kind: 'carries' } : { kind: 'miscarries', ...found },
  };
}

function stepsFrom({ kernel }: Focal, opponent: number, steps: Steps, state: number): number[] {
  if (steps === 'none') return [];
  const levels = levelsOf(kernel.conflict, opponent);
  const moves = kernel.movesFrom(opponent, state);
  return steps === 'moves' ? moves : moves.filter((to) => levels[to]! > levels[state]!);
}
