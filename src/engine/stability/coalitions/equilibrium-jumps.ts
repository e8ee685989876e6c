/**
 * The joint improvements that undo an equilibrium: nobody would leave it alone, and several would leave it together.
 *
 * Decides, for each state given: which coalitions of two or more can jointly improve on it, and to where. Of the
 * coalitions that can make one and the same jump, only those without a smaller one within them that can make it too.
 * Source: Kilgour, Hipel, Fang & Peng 2001 (equilibrium jumps, which lead from equilibrium to equilibrium; here the
 * others are listed too, and told apart).
 * Conventions: coalition-preference.ts. A coalition with a member whose wants are unknown is left out.
 */
import {
  type Coalition,
  coalitionOf,
  coalitionsAmong,
  emptySet,
  has,
  partiesIn,
  type Resumable,
  type StateSet,
  statesOf,
} from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { levelsOf } from '../kernel/levels.ts';
import { pathsFrom, shortestPath } from '../paths/paths.ts';
import type { Step } from '../paths/step.ts';
import { excessOfAll } from './coalition-bounds.ts';
import { coalitionMoves } from './coalition-moves.ts';

export interface Jump {
  readonly from: number;
  readonly to: number;
  readonly coalition: Coalition;
  /** A shortest legal sequence of the members' moves; what lies between need not suit anybody. */
  readonly path: readonly Step[];
  readonly toEquilibrium: boolean;
}

export interface Jumps {
  /** Those that lead to an equilibrium first, by where they start, the smaller coalitions ahead. */
  readonly jumps: readonly Jump[];
  /** How many more there are than the limit. */
  readonly more: number;
  /** Parties whose wants are unknown: what they would join in is not judged. */
  readonly unknown: readonly number[];
}

export interface JumpOptions {
  /** Nobody loses and somebody gains, instead of everybody gains. */
  readonly pareto?: boolean;
  /** The most jumps to list, 100 where left out. */
  readonly limit?: number;
}

/** More parties than these form too many coalitions to look at each. */
const MOST_PARTIES = 12;

/** The jumps from the states of a set of equilibria. Throws a RangeError past 12 parties. */
export function* equilibriumJumps(
  kernel: Kernel,
  equilibria: StateSet,
  { pareto = false, limit = 100 }: JumpOptions = {},
): Resumable<Jumps> {
  const { parties, preferences } = kernel.conflict;
  if (parties.length > MOST_PARTIES) {
    throw new RangeError(
      `Jumps are looked for among up to ${MOST_PARTIES} parties; this conflict has ${parties.length}.`,
    );
  }
  const unknown = preferences.flatMap(({ ranking }, party) => (ranking === undefined ? [party] : []));
  const barred = coalitionOf(unknown);
  const coalitions = coalitionsAmong(parties.length).filter((coalition) => (coalition & barred) === 0);
  const reachedFrom = reach(kernel);

  const found: [toEquilibria: Omit<Jump, 'path'>[], elsewhere: Omit<Jump, 'path'>[]] = [[], []];
  let count = 0;
  const from = statesOf(equilibria);
  for (const [n, state] of from.entries()) {
    const better = parties.map((_, party) => betterThan(kernel, party, state));
    // Where each coalition can go: the smaller ones come first, and only the members of a larger one are asked for.
    const reached = new Map<Coalition, StateSet>();
    for (const coalition of coalitions) {
      const members = partiesIn(coalition);
      const target = yield* reachedFrom(coalition, state);
      reached.set(coalition, target);
      if (members.length === 1) continue;
      for (let word = 0; word < target.length; word++) {
        let bits = target[word]! & improvesOn(members, better, word, pareto);
        for (const member of members) {
          if (bits === 0) break;
          const smaller = coalition & ~(1 << member);
          // Without the member, the rest can make the jump and like it.
          bits &= ~(reached.get(smaller)![word]! & improvesOn(partiesIn(smaller), better, word, pareto));
        }
        for (; bits !== 0; bits &= bits - 1) {
          const to = word * 32 + 31 - Math.clz32(bits & -bits);
          const toEquilibrium = has(equilibria, to);
          count++;
          const list = found[toEquilibrium ? 0 : 1];
          if (list.length < limit) list.push({ from: state, to, coalition, toEquilibrium });
        }
      }
    }
    yield { doing: 'looking for joint improvements on the equilibria', share: (n + 1) / from.length };
  }
  const jumps: Jump[] = [];
  for (const jump of found.flat().slice(0, limit)) {
    jumps.push({ ...jump, path: shortestPath(kernel, jump.from, jump.to, { movers: partiesIn(jump.coalition) })! });
    yield { doing: 'following the joint moves', share: jumps.length / limit };
  }
  return { jumps, more: count - jumps.length, unknown };
}

interface Better {
  readonly strictly: StateSet;
  readonly atLeastAsGood: StateSet;
}

function betterThan(kernel: Kernel, party: number, state: number): Better {
  const levels = levelsOf(kernel.conflict, party);
  const strictly = emptySet(levels.length);
  const atLeastAsGood = emptySet(levels.length);
  for (let s = 0; s < levels.length; s++) {
    if (levels[s]! > levels[state]!) strictly[s >>> 5]! |= 1 << (s & 31);
    if (levels[s]! >= levels[state]!) atLeastAsGood[s >>> 5]! |= 1 << (s & 31);
  }
  return { strictly, atLeastAsGood };
}

function improvesOn(members: readonly number[], better: readonly Better[], word: number, pareto: boolean): number {
  let all = -1;
  let somebody = 0;
  for (const member of members) {
    const { strictly, atLeastAsGood } = better[member]!;
    all &= pareto ? atLeastAsGood[word]! : strictly[word]!;
    somebody |= strictly[word]!;
  }
  return all & somebody;
}

/** Where a coalition can go from a state: read off tables where these are not too large, else searched. */
function reach(kernel: Kernel): (coalition: Coalition, state: number) => Resumable<StateSet> {
  const { count } = kernel.conflict.states;
  if (excessOfAll(kernel.conflict) !== undefined) {
    return function* (coalition, state) {
      return (yield* pathsFrom(kernel, state, 'moves', { movers: partiesIn(coalition) })).reached;
    };
  }
  const moves = coalitionMoves(kernel);
  return function* (coalition, state) {
    const { rowOf, start, place, word } = yield* moves.rows(coalition, 'from');
    const reached = emptySet(count);
    const row = rowOf[state]!;
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) reached[place[entry]!] = word[entry]!;
    return reached;
  };
}
